import type { Language } from "../../src/strings/language";
import { createWorkbook } from "../../src/workflows/create-workbook";
import { scoreNow } from "./support/assessed-book";
import { drax, enter, enterAssessment, enterMonitoring } from "./support/fill";
import { formatValue } from "@tanping/workbench/format/format-value";
import { openBook, type OpenBook } from "./support/open-book";

/** What is said beside the three historical tiers, by the limits; null is a blank one. */
const cases: Readonly<
  Record<Language, readonly (readonly [number | null, number | null, readonly string[]])[]>
> = {
  "zh-CN": [
    [0.05, 0, ["下降 ≥ 5 %", "下降 ≥ 0 %", "升高超过 0 %"]],
    [0.1, 0.033, ["下降 ≥ 10 %", "下降 ≥ 3.3 %", "下降 < 3.3 %"]],
    [0, -0.02, ["下降 ≥ 0 %", "升高不超过 2 %", "升高超过 2 %"]],
    [-0.02, -0.125, ["升高不超过 2 %", "升高不超过 12.5 %", "升高超过 12.5 %"]],
  ],
  "en-US": [
    [0.05, 0, ["fall ≥ 5 %", "fall ≥ 0 %", "rise > 0 %"]],
    [0.07, 0.033, ["fall ≥ 7 %", "fall ≥ 3.3 %", "fall < 3.3 %"]],
    [0, -0.02, ["fall ≥ 0 %", "rise ≤ 2 %", "rise > 2 %"]],
  ],
};
const frames = {
  "zh-CN": { before: "本评价界限（评价机构确定）：", open: "本评价界限未定，由评价机构确定" },
  "en-US": {
    before: "Limit set by the assessment body: ",
    open: "Limit to be set by the assessment body",
  },
} as const;

/** By the data of Drax, of which 2021 is given the data of 2019, its best year. */
const shownChanges = {
  "zh-CN": [
    [2019, "下降 77.8788%"],
    [2020, "上升 89.0053%"],
    [2021, "持平"],
  ],
  "en-US": [
    [2019, "fall 77.8788%"],
    [2020, "rise 89.0053%"],
    [2021, "unchanged"],
  ],
} as const;

describe.each(["zh-CN", "en-US"] as const)("a workbook in %s", (language) => {
  const { before, open: stillOpen } = frames[language];
  let open: OpenBook;
  beforeAll(async () => {
    open = await openBook();
    await createWorkbook(language);
    enterAssessment(open.book);
  });
  afterAll(() => open.close());

  /** Where the score of Table A.2 stands, and what the six rows above it say in the column of the tiers' words. */
  const tiers = () => {
    const total = open.book.resolve("tanping_a2_score");
    if (!total) throw new Error("The book has no score.");
    const { sheet, area } = total;
    return [6, 5, 4, 3, 2, 1].map((above) => String(sheet.cell(area.row - above, 3)?.value));
  };
  const cellAt = (name: string, { down, right } = { down: 0, right: 0 }) => {
    const found = open.book.resolve(name);
    const cell = found?.sheet.cell(found.area.row + down, found.area.column + right);
    if (!cell) throw new Error(`The book has no cell ${name}.`);
    const options = { locale: language, date1904: false } as const;
    return {
      value: cell.value,
      shown: formatValue(cell.value, cell.style.numberFormat, options).text,
    };
  };
  const limits = () => tiers().filter((_, index) => index % 2 === 1);

  it.each(cases[language])(
    "says beside each tier what %d and %d ask for",
    (full, partial, says) => {
      enter(open.book, "tanping_limit_full", full);
      enter(open.book, "tanping_limit_partial", partial);
      expect(limits()).toEqual(says.map((its) => before + its));
      const words = tiers().filter((_, index) => index % 2 === 0);
      expect(words.map((its) => /10%以上。」$/.test(its))).toEqual([true, true, true]);
    },
  );

  it.each([
    [null, null],
    [0.1, null],
    [null, 0],
    ["10%", 0],
  ])("says that they are open while the limits are %j and %j", (full, partial) => {
    enter(open.book, "tanping_limit_full", full);
    enter(open.book, "tanping_limit_partial", partial);
    expect(limits()).toEqual([stillOpen, stillOpen, stillOpen]);
  });

  it("shows the tier that was written as a quotation, which the cell holds without its marks", async () => {
    enter(open.book, "tanping_limit_full", 0.1);
    enter(open.book, "tanping_limit_partial", 0);
    await scoreNow();
    const { value, shown } = cellAt("tanping_result_tier");
    expect(value).toMatch(/^1\..*10%以上。$/s);
    expect(shown).toBe(language === "zh-CN" ? `「${String(value)}」` : `“${String(value)}”`);
  });

  it.each(shownChanges[language])("shows of %d, a year evaluated: %s", (year, says) => {
    enter(open.book, "tanping_year", year);
    if (year === 2020) enterMonitoring(open.book, [...drax, [2021, 725751, 14499772.766]]);
    const best = year - Number(cellAt("tanping_best_year").value);
    const inTable = cellAt("tanping_year_table", { down: best, right: 5 });
    expect([cellAt("tanping_change").shown, inTable.shown]).toEqual([says, says]);
    // By its sign alone a number is a fall, a rise or neither.
    expect(inTable.value === 0).toBe(year === 2021);
  });
});
