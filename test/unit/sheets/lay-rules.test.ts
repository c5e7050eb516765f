import { layRules } from "../../../src/sheets/lay-rules";
import type { EntryRule } from "../../../src/sheets/sheet-plan";

const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

const upTo = (high: string, where: EntryRule["area"], prompt = `0 to ${high}`): EntryRule => ({
  area: where,
  accepts: { kind: "decimal", low: "0", high },
  title: "Please check",
  prompt,
  error: `At most ${high}.`,
});

const alone = (rule: EntryRule) => ({ rule, over: null });

describe("laying rules", () => {
  it("lays the rule that comes most often on all cells of a column, and the others over it", () => {
    const one = upTo("1", area(2, 4));
    const rules = [upTo("2", area(0, 4, 2)), one, upTo("2", area(3, 4, 5))];
    const base = upTo("2", area(0, 4, 8));
    expect(layRules(rules)).toEqual([alone(base), { rule: one, over: base }]);
  });

  it("does so along rows, and lays only another prompt over an equal rule", () => {
    const [first, second] = [
      upTo("2", area(3, 0, 20), "Output"),
      upTo("2", area(3, 1, 20), "Energy"),
    ];
    const base = { ...first, area: area(3, 0, 20, 2) };
    expect(layRules([first, second])).toEqual([alone(base), { rule: second, over: base }]);
  });

  it("does so for rules that all have no prompt", () => {
    const other = upTo("1", area(2, 4), "");
    const rules = [upTo("2", area(0, 4, 2), ""), other, upTo("2", area(3, 4), "")];
    const base = upTo("2", area(0, 4, 4), "");
    expect(layRules(rules)).toEqual([alone(base), { rule: other, over: base }]);
  });

  it.each<[string, EntryRule]>([
    ["apart from each other", upTo("2", area(2, 0))],
    ["of other widths", upTo("2", area(1, 0, 1, 2))],
    ["that refuse differently", upTo("1", area(1, 0))],
    ["without a prompt, which would not hide another's", upTo("2", area(1, 0), "")],
  ])("leaves rules %s as they are", (_what, other) => {
    const rules = [upTo("2", area(0, 0)), other];
    expect(layRules(rules)).toEqual(rules.map(alone));
  });
});
