import type { Area } from "../../../src/cells/address";
import { areaText, maximumRows } from "../../../src/cells/address";
import { margins } from "../../../src/sheets/margins";
import { pageHeight } from "../../../src/sheets/page-breaks";
import { layOutClauses } from "../../../src/sheets/lay-out-clauses";
import { layOutList } from "../../../src/sheets/lay-out-list";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";
import { recordListKeys } from "../../../src/standard/record-lists";
import { languages } from "../../../src/strings/language";

/** Functions every Excel since 2016, WPS and LibreOffice calculate alike. */
const functions = new Set(
  `ABS AND COUNT COUNTA COUNTIF COUNTIFS DEVSQ DATE DAY MONTH YEAR FIND IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER
   ISTEXT LEFT LEN LOG10 MATCH MIN NOT OR ROUND ROW SUBSTITUTE SUM SUMIFS SUMPRODUCT TODAY TRIM`.split(
    /\s+/,
  ),
);

const withoutTexts = (formula: string) => formula.replaceAll(/"[^"]*"/g, '""');
const overlap = (one: Area, other: Area) =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
const within = (inner: Area, outer: Area) =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** Parentheses open at the same time: Excel nests 64 levels of functions. */
const depthOf = (formula: string) => {
  let [depth, deepest] = [0, 0];
  for (const sign of withoutTexts(formula)) {
    if (sign === "(") deepest = Math.max(deepest, (depth += 1));
    if (sign === ")") depth -= 1;
  }
  return deepest;
};

const formulasOf = ({ contents, highlights }: SheetPlan): readonly string[] => [
  ...contents.flat().filter((its): its is string => typeof its === "string" && its.startsWith("=")),
  ...highlights.map(({ formula }) => formula),
];

const list = (columns: number, chinese: string, english: string) => ({
  columns,
  hidden: 0,
  headings: { "zh-CN": [chinese], "en-US": [english] },
});

/** What each sheet prints, by hand: columns from A, columns out of sight behind them, and what its first and its last repeated row begin with. */
const pages = {
  info: {
    columns: 5,
    hidden: 5,
    headings: {
      "zh-CN": ["碳排放管理体系建设与评价"],
      "en-US": ["Carbon management assessment"],
    },
  },
  a1: {
    columns: 15,
    hidden: 2,
    headings: {
      "zh-CN": ["表 A.1 定性评价指标评分细则表", "序号"],
      "en-US": ["Table A.1  Scoring of the qualitative indicators", "No."],
    },
  },
  a2: {
    columns: 7,
    hidden: 1,
    headings: {
      "zh-CN": ["表 A.2 定量评价指标评分细则表"],
      "en-US": ["Table A.2  Scoring of the quantitative indicators"],
    },
  },
  a3: {
    columns: 8,
    hidden: 1,
    headings: { "zh-CN": ["表 A.3 评价指标计分权重"], "en-US": ["Table A.3  Weights"] },
  },
  monitoring: {
    columns: 7,
    hidden: 0,
    headings: { "zh-CN": ["单位", "年份"], "en-US": ["Unit", "Year"] },
  },
  nonconformities: list(14, "序号", "No."),
  evidence: list(8, "编号", "Item id"),
  item_records: list(6, "编号", "Item id"),
  plan: list(6, "日期", "Date"),
  team: list(5, "姓名", "Name"),
  body_rules: list(3, "规定", "Rule"),
  meetings: list(5, "会议", "Meeting"),
  materials: list(4, "材料名称", "Material"),
  interviews: list(6, "部门", "Department"),
  second_scores: list(4, "编号", "Item id"),
  consensus: list(3, "编号", "Item id"),
  review: list(6, "问题", "Question"),
  closures: list(8, "序号", "No."),
  surveillance: list(5, "日期", "Date"),
  rescoring: list(6, "编号", "Item id"),
  clauses: { columns: 3, hidden: 0, headings: { "zh-CN": ["条款"], "en-US": ["Clause"] } },
} as const;

describe.each(languages)("the workbook in %s", (language) => {
  const plan = layOutWorkbook(language);
  const later = recordListKeys.filter((key) => key !== "nonconformities");
  const words = sheetLanguage(language);
  const sheets = [
    ...plan.sheets,
    ...later.map((key) => layOutList(words, key)),
    layOutClauses(words),
  ];

  it("has sheet titles Excel takes, each once", () => {
    for (const { title } of sheets) {
      expect(title.length).toBeLessThanOrEqual(31);
      expect(title).not.toMatch(/[\\/?*[\]:]|^'|'$/);
    }
    expect(new Set(sheets.map(({ title }) => title.toLowerCase())).size).toBe(sheets.length);
  });

  describe.each(sheets.map((sheet) => [sheet.title, sheet] as const))("on %s", (_, sheet) => {
    it("keeps the words of its rules within Excel's lengths", () => {
      const tooLong = sheet.rules.filter(
        ({ title, prompt, error }) =>
          title.length > 32 || prompt.length > 255 || error.length > 224,
      );
      expect(tooLong.map(({ area }) => areaText(area))).toEqual([]);
      for (const { area, title, prompt, error } of sheet.rules) {
        const [left, right] = [-1, 1].map((by) => sheet.contents[area.row]?.[area.column + by]);
        const heading = sheet.table ? sheet.contents[sheet.table.area.row]?.[area.column] : "";
        expect([title, prompt || right || left || heading || "", error]).not.toContain("");
      }
    });

    it("keeps its formulas within Excel's limits", () => {
      for (const formula of formulasOf(sheet)) {
        expect(formula.length).toBeLessThanOrEqual(8192);
        expect(depthOf(formula)).toBeLessThanOrEqual(64);
        for (const text of formula.match(/"[^"]*"/g) ?? [])
          expect(text.length).toBeLessThanOrEqual(257);
      }
    });

    it("calculates with functions of Excel 2016 alone", () => {
      for (const formula of formulasOf(sheet))
        for (const [, name = ""] of withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g))
          expect([formula, name, functions.has(name)]).toEqual([formula, name, true]);
    });

    it("balances the parentheses of every formula", () => {
      for (const formula of formulasOf(sheet)) {
        const signs = withoutTexts(formula);
        expect(signs.split("(").length).toBe(signs.split(")").length);
      }
    });

    it("lets no text be read as a formula", () => {
      const texts = sheet.contents.flat().filter((its) => typeof its === "string");
      expect(texts.filter((text) => /^[+\-@\t]/.test(text))).toEqual([]);
      for (const text of texts.filter((its) => its.startsWith("=")))
        expect(text).toMatch(/^=(tanping_|[A-Z$])/);
    });

    it("keeps every text within a cell's 32 767 signs and every row within 409 points", () => {
      for (const its of sheet.contents.flat()) expect(String(its).length).toBeLessThan(32_767);
      for (const height of sheet.rowHeights.values()) expect(height).toBeLessThanOrEqual(409);
    });

    it("merges no cell twice", () => {
      const clashes = sheet.merges.flatMap((merge, index) =>
        sheet.merges
          .slice(index + 1)
          .filter((other) => overlap(merge, other))
          .map((other) => [areaText(merge), areaText(other)]),
      );
      expect(clashes).toEqual([]);
    });

    it("hides no content under a merge", () => {
      const hidden = sheet.merges.flatMap(({ row, column, rows, columns }) =>
        sheet.contents
          .slice(row, row + rows)
          .flatMap((cells) => [...cells.slice(column, column + columns)])
          .slice(1),
      );
      expect(hidden.filter((content) => content !== null)).toEqual([]);
    });

    it("puts no formula and no printed text into an entry cell", () => {
      for (const { row, column, rows, columns } of sheet.entries)
        for (const cells of sheet.contents.slice(row, row + rows))
          for (const content of cells.slice(column, column + columns))
            expect(String(content)).not.toMatch(/^=/);
    });

    it("gives every entry cell its rule, and no other cell one but in the rows of a list", () => {
      const table = sheet.table ? [{ ...sheet.table.area, row: sheet.table.area.row + 1 }] : [];
      const places = sheet.entries.length > 0 ? sheet.entries : table;
      for (const { area } of sheet.rules)
        expect([areaText(area), places.some((place) => within(area, place))]).toEqual([
          areaText(area),
          true,
        ]);
      if (sheet.entries.length === 0) return;
      const count = (areas: readonly Area[]) =>
        areas.reduce((total, { rows, columns }) => total + rows * columns, 0);
      expect(count(sheet.rules.map(({ area }) => area))).toBe(count(sheet.entries));
    });

    it("freezes its headings and begins pages only within what it prints", () => {
      expect(sheet.frozenRows).toBeGreaterThan(0);
      const breaks = sheet.pages === "one" ? [] : sheet.pages.breaks;
      for (const row of breaks) {
        expect(row).toBeGreaterThan(sheet.frozenRows);
        expect(row).toBeLessThan(sheet.contents.length);
      }
    });

    it("cuts no merged block that a page has room for at the beginning of a page, but a category's", () => {
      const breaks = sheet.pages === "one" ? [] : sheet.pages.breaks;
      const heightOf = (first: number, rows: number) =>
        Array.from({ length: rows }, (_, at) => sheet.rowHeights.get(first + at) ?? 0).reduce(
          (sum, height) => sum + height,
          0,
        );
      const width = sheet.columnWidths
        .slice(0, sheet.printed.columns)
        .reduce((sum, its) => sum + its, 0);
      const page = pageHeight(sheet.orientation, { width, ...margins });
      const heading = heightOf(sheet.repeatedRows?.first ?? 0, sheet.repeatedRows ? 1 : 0);
      const cut = sheet.merges.filter(
        ({ row, rows }) =>
          breaks.some((begun) => begun > row && begun < row + rows) &&
          heightOf(row, rows) <= page - heading,
      );
      expect(cut.filter(({ column }) => column > 1)).toEqual([]);
    });

    it("tints every entry cell", () => {
      const tints = sheet.looks.flatMap(({ area, look }) =>
        look.startsWith("entry") ? [area] : [],
      );
      for (const { row, column, rows, columns } of sheet.entries)
        for (let at = 0; at < rows * columns; at += 1) {
          const cell = { row: row + Math.floor(at / columns), column: column + (at % columns) };
          const tinted = tints.some((area) => within({ ...cell, rows: 1, columns: 1 }, area));
          expect([cell, tinted]).toEqual([cell, true]);
        }
    });

    it("prints all that people see, repeats its headings, and hides what formulas alone use", () => {
      const { columns, hidden, headings } = pages[sheet.key as keyof typeof pages];
      const { printed } = sheet;
      expect([printed.row, printed.column, printed.columns]).toEqual([0, 0, columns]);
      expect(sheet.hiddenColumns?.columns ?? 0).toBe(hidden);
      expect(sheet.hiddenColumns?.column ?? columns).toBe(columns);
      const { first, last } = sheet.repeatedRows ?? { first: -1, last: -1 };
      const repeated = [first, last].map((row) => sheet.contents[row]?.[0]);
      expect([...new Set(repeated)]).toEqual(headings[language]);
      const looked = sheet.looks.map(({ area }) => area).filter(({ rows }) => rows < maximumRows);
      const shown = [...sheet.entries, ...sheet.merges, ...looked].filter(
        ({ column }) => column < columns,
      );
      const written = sheet.contents.findLastIndex((row) =>
        row.slice(0, columns).some((text) => text !== null),
      );
      const end = Math.max(written + 1, ...shown.map(({ row, rows }) => row + rows));
      expect(printed.rows).toBe(end);
      const cut = shown.filter((area) => !within(area, printed));
      expect(cut.map(areaText)).toEqual([]);
    });
  });

  it("draws every list from a name that refers to its options", () => {
    const names = new Map(sheets.flatMap(({ names: its }) => [...its]));
    const lists = sheets.flatMap(({ rules }) =>
      rules.flatMap(({ accepts }) => (accepts.kind === "list" ? [accepts.source] : [])),
    );
    // Ten lists for choices of parameters, six for records, and the item ids.
    expect(new Set(lists).size).toBe(17);
    for (const source of lists) expect(names.get(source)?.rows).toBeGreaterThanOrEqual(2);
  });
});
