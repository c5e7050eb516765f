import { compareWorkbook, placesOf } from "../../../src/integrity/compare-workbook";
import { sawAll, type Inspected } from "../../../src/integrity/look";
import { inspectPlain } from "../plain-book/survey-plain";
import { on, type Step } from "../tampering/step";
import { bookAfter, smallPlan } from "./small-book";

const lookOf = (...steps: readonly Step[]) => inspectPlain(bookAfter(...steps), smallPlan);

it("a look was at all places it was made for", () => {
  const { look, survey } = lookOf();
  expect(sawAll(look, placesOf(smallPlan, survey))).toBe(true);
});

it("after a row was put in, entries stand where no look was yet", () => {
  const { look } = lookOf();
  const { survey } = lookOf({ do: "insert", what: "rows", at: on("表一", 1, 0), count: 1 });
  expect(sawAll(look, placesOf(smallPlan, survey))).toBe(false);
});

it("a look at the rules alone has not seen what is printed", () => {
  const { look, survey } = lookOf();
  const places = placesOf(smallPlan, survey);
  expect(sawAll({ ...look, hidden: new Map() }, places)).toBe(false);
  expect(sawAll({ rules: new Map(), hidden: new Map() }, { rules: [], printed: [] })).toBe(true);
});

it("of cells that no look was at yet nothing is said", () => {
  const insert: Step = { do: "insert", what: "rows", at: on("表一", 1, 0), count: 1 };
  const bare: Step = { do: "rule", at: on("表一", 4, 1), rows: 3, between: null };
  const codesWith = ({ look }: Pick<Inspected, "look">) =>
    compareWorkbook(smallPlan, { survey: lookOf(insert, bare).survey, look }, "open").map(
      ({ finding }) => finding.code,
    );
  expect(codesWith(lookOf())).toEqual([]);
  expect(codesWith(lookOf(insert, bare))).toEqual(["rule-lost"]);
});
