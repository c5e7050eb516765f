import type { Area } from "../../../src/cells/address";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { pageTexts } from "../../../src/sheets/page-texts";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import type { EntryRule, SheetPlan } from "../../../src/sheets/sheet-plan";
import { recordChoices } from "../../../src/standard/records";
import { scoredItems } from "../../../src/standard/table-a1";
import { languages } from "../../../src/strings/language";
import { gridOf } from "../assessment/sketch";

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

describe.each(languages)("a workbook in %s", (language) => {
  const { sheets } = layOutWorkbook(language);
  const placeOf = (name: string): { sheet: SheetPlan; area: Area } => {
    const found = sheets.flatMap((sheet) => {
      const area = sheet.names.get(name);
      return area ? [{ sheet, area }] : [];
    });
    if (!found[0]) throw new Error(`No name ${name}.`);
    return found[0];
  };
  const ruleAt = ({ rules }: SheetPlan, row: number, column: number): EntryRule["accepts"] => {
    const rule = rules.find(({ area }) => holds(area, row, column));
    if (!rule) throw new Error(`No rule for row ${row}, column ${column}.`);
    return rule.accepts;
  };
  const textAt = ({ contents }: SheetPlan, row: number, column: number) =>
    contents[row]?.[column] ?? null;

  it.each([
    ["leader", { kind: "text", longest: 2000 }],
    ["team", { kind: "text", longest: 2000 }],
    ["body", { kind: "text", longest: 2000 }],
    ["period", { kind: "text", longest: 2000 }],
    ["date", { kind: "date", low: "1950-01-01", high: "2200-12-31" }],
    ["report_no", { kind: "text", longest: 2000 }],
  ])("records the %s of the evaluation in a cell of its own (R13, R14)", (key, accepts) => {
    const { sheet, area } = placeOf(`tanping_${key}`);
    expect(sheet.key).toBe("info");
    expect([area.rows, area.columns, textAt(sheet, area.row, area.column)]).toEqual([1, 1, null]);
    expect(sheet.entries.some((entry) => holds(entry, area.row, area.column))).toBe(true);
    expect(ruleAt(sheet, area.row, area.column)).toEqual(accepts);
  });

  it("lets every item be marked for the site and confirmed there with yes or no (R13)", () => {
    const mark = placeOf("tanping_a1_site");
    const confirmed = placeOf("tanping_a1_site_confirmed");
    const id = placeOf("tanping_a1_id");
    for (const { sheet, area } of [mark, confirmed])
      expect([sheet.key, area.row, area.rows]).toEqual(["a1", id.area.row, scoredItems.length]);
    scoredItems.forEach((_, index) => {
      const row = id.area.row + index;
      expect(ruleAt(mark.sheet, row, mark.area.column)).toEqual({ kind: "text", longest: 2000 });
      expect(ruleAt(mark.sheet, row, confirmed.area.column)).toEqual({
        kind: "list",
        source: "tanping_list_yes_no",
      });
    });
    const list = placeOf("tanping_list_yes_no");
    expect(list.area.rows).toBe(recordChoices.yes_no.length);
  });

  it("shows where an item marked for the site has not been confirmed yet (R13)", () => {
    const { sheet, area } = placeOf("tanping_a1_site_confirmed");
    const shown = sheet.highlights.filter((its) => holds(its.area, area.row, area.column));
    expect(shown.map(({ formula }) => formula)).toEqual([
      expect.stringMatching(/^=AND\(LEN\(TRIM\(\$?[A-Z]+\d+\)\)>0,LEN\(\$?[A-Z]+\d+\)=0\)$/),
    ]);
  });

  it("prints what Table A.1 asks and what it was given, row by row: it is the attachment (R14)", () => {
    const { sheet } = placeOf("tanping_a1_id");
    const { area: score } = placeOf("tanping_a1_score");
    const { area: maximum } = placeOf("tanping_a1_max");
    scoredItems.forEach((item, index) => {
      const row = score.row + index;
      for (const area of [score, maximum])
        expect(holds(sheet.printed, row, area.column)).toBe(true);
      expect(textAt(sheet, row, maximum.column)).toBe(Number(item.maximum));
      const printed = sheet.contents[row]?.filter(
        (text, column) => typeof text === "string" && holds(sheet.printed, row, column),
      );
      expect(printed?.some((text) => String(text).includes(item.text))).toBe(true);
    });
  });

  it("prints the number of the report it is attached to on every page (R14)", () => {
    const grid = gridOf({ sheet: "x", row: 0, column: 0 }, [[" BG-2024-7 "]]);
    const reading = {
      named: new Map([["tanping_report_no", grid]]),
      monitoring: null,
      lists: new Map<never, never>(),
      protectedSheets: new Set<string>(),
    };
    expect(pageTexts(reading, sheetLanguage(language)).reportNo).toBe("BG-2024-7");
  });

  it("has every number of points beside its row of Table A.1 (R1)", () => {
    const { sheet, area } = placeOf("tanping_a1_max");
    const column = sheet.contents
      .slice(area.row, area.row + area.rows)
      .map((its) => its[area.column]);
    expect(column.reduce<number>((total, points) => total + Number(points), 0)).toBe(100);
  });
});
