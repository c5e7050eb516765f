import type { RecordListKey } from "../../../src/standard/record-lists";
import { rollupFacts } from "../../../src/rollup/rollup-facts";
import { openNonconformities } from "../../../src/rollup/open-nonconformities";
import { schemeIn } from "../../../src/rollup/scheme-in";
import type { ListReading, Reading } from "../../../src/sheets/reading";
import { checkReading } from "../../../src/workflows/check-reading";
import { gridOf, type Typed } from "../assessment/sketch";
import { fillName } from "../plain-book/fill-book";
import { scoredBook } from "../plain-book/finished-book";
import type { PlainBook } from "../plain-book/plain-book";
import { readPlain } from "../plain-book/read-plain";
import { readingWith } from "../report/reading-with";

const verified = { digest: "d", seal: "unsealed", findings: 3 } as const;

const readingOf = (change: (book: PlainBook) => void = () => undefined): Reading => {
  const book = scoredBook("zh-CN", "");
  change(book);
  return readPlain(book);
};

const factsOf = (reading: Reading) => rollupFacts(checkReading(reading), verified);

it("says of a scored workbook what stands in it and what its entries come to", () => {
  const facts = factsOf(
    readingOf((book) => {
      fillName(book, "tanping_organisation", [" 甲公司 "]);
      fillName(book, "tanping_report_no", ["TP-7"]);
      fillName(book, "tanping_scheme_name", ["方案甲"]);
      fillName(book, "tanping_scheme_version", ["V1"]);
      fillName(book, "tanping_a1_score", [1.5]);
    }),
  );
  expect(facts).toMatchObject({
    organisation: "甲公司",
    report: "TP-7",
    grade: "four-star",
    gradeNames: "table",
    qualitative: "99.5",
    ...verified,
  });
  expect(facts?.categories[0]).toEqual({ id: "1", earned: "13.5", possible: "14" });
  expect(facts?.scheme).toMatchObject({ name: "方案甲", version: "V1" });
});

it("says that surveillance ended a result, and nothing where it did not (12.4.1)", () => {
  const reading = readingOf();
  const { lists } = readingWith({}, { surveillance: [{ date: 46_711, conclusion: "暂停" }] });
  expect(factsOf({ ...reading, lists })?.ended).toEqual({
    result: "suspended",
    since: "2027-11-20",
  });
  expect(factsOf(reading)).not.toHaveProperty("ended");
});

it("an item that does not apply counts on neither side of its category", () => {
  const facts = factsOf(
    readingOf((book) => {
      fillName(book, "tanping_na_rule", ["excluded"]);
      fillName(book, "tanping_a1_na", ["没有管理者代表"]);
      fillName(book, "tanping_a1_score", [null]);
    }),
  );
  expect(facts?.categories[0]).toEqual({ id: "1", earned: "12", possible: "12" });
});

it("names that a workbook lost are blank", () => {
  const { named, ...rest } = readingOf();
  const left = new Map([...named].filter(([name]) => name !== "tanping_organisation"));
  left.delete("tanping_date");
  expect(factsOf({ ...rest, named: left })).toMatchObject({ organisation: "", validUntil: null });
});

it("has no facts while the result is withheld", () => {
  expect(factsOf(readingOf((book) => fillName(book, "tanping_a1_score", [null])))).toBeNull();
});

it("counts what is missing by its kind", () => {
  const facts = factsOf(
    readingOf((book) => {
      fillName(book, "tanping_organisation", [null]);
      fillName(book, "tanping_a1_evidence", [null, null]);
      fillName(book, "tanping_a1_site", ["查现场"]);
    }),
  );
  expect(facts?.missing).toEqual({
    "entry-missing": 1,
    "item-without-evidence": 2,
    "site-point-open": 1,
  });
});

it("the scheme is the same however its choices are written, and the limits belong to the historical method alone", () => {
  const historical = schemeIn(
    readingOf((book) => {
      fillName(book, "tanping_method", ["Best historical year"]);
      fillName(book, "tanping_na_rule", ["剔除后折算"]);
      fillName(book, "tanping_limit_full", [0.1]);
      fillName(book, "tanping_limit_partial", [0]);
    }),
  );
  expect(historical.parameters).toMatchObject({
    method: "historical",
    na_rule: "excluded",
    limit_full: "0.1",
    limit_partial: "0",
  });
  const advanced = schemeIn(
    readingOf((book) => fillName(book, "tanping_method", ["行业先进值法"])),
  );
  expect(Object.keys(advanced.parameters)).toEqual([
    ...["method", "na_rule", "score_step", "grade_names"],
    ...["weight_qualitative", "weight_quantitative"],
  ]);
});

it("a workbook that lost a name has a blank in its place, and a choice nobody knows stands as it is", () => {
  const { named, ...rest } = readingOf((book) => fillName(book, "tanping_na_rule", ["随便"]));
  const left = new Map([...named].filter(([name]) => name !== "tanping_scheme_name"));
  left.delete("tanping_weight_qualitative");
  expect(schemeIn({ ...rest, named: left })).toMatchObject({
    name: "",
    parameters: { na_rule: "随便", weight_qualitative: "" },
  });
});

describe("open nonconformities", () => {
  const listOf = (...[headings = [], ...rows]: (readonly Typed[])[]): ListReading => {
    const place = { sheet: "清单", row: 2, column: 0 };
    return { headers: gridOf(place, [headings]), rows: gridOf({ ...place, row: 3 }, rows) };
  };
  const within = (lists: Partial<Record<RecordListKey, ListReading>>, reading = readingOf()) =>
    openNonconformities({
      ...reading,
      lists: new Map(Object.entries(lists) as [RecordListKey, ListReading][]),
    });
  const raised = listOf(
    ["序号", "性质"],
    ["1", "严重不符合"],
    ["2", "一般不符合"],
    ["3", "观察项"],
  );

  it("are those that no closure closes; an observation is none", () => {
    expect(within({ nonconformities: raised })).toBe(2);
    const closures = listOf(["序号", "是否关闭"], ["1", "是"], ["2", "否"]);
    expect(within({ nonconformities: raised, closures })).toBe(1);
  });

  it("are none without a list", () => {
    expect(within({})).toBe(0);
  });

  it("of an earlier format are those without a verification", () => {
    const { named, ...rest } = readingOf();
    const column = (values: readonly Typed[]) =>
      gridOf(
        { sheet: "不符合清单", row: 3, column: 0 },
        values.map((value) => [value]),
      );
    const earlier = new Map([
      ...named,
      ["tanping_nc_finding", column(["没有台账", "没有校准", null, "记录不全"])] as const,
      ["tanping_nc_kind", column(["一般不符合", "一般不符合", null, "观察项"])] as const,
    ]);
    const reading = { ...rest, named: earlier };
    expect(within({}, reading)).toBe(2);
    earlier.set("tanping_nc_verified", column(["2026-05-01 张三"]));
    expect(within({}, reading)).toBe(1);
  });
});
