import { sheetIdOf } from "../../../book/sheet-id";
import { blankSheetState } from "../../../book/sheet-state";
import { internStyle } from "../../../book/intern-style";
import type { Cell } from "../../../book/cell";
import { conditions } from "./conditions";
import { everyChart } from "./every-chart";
import type { BookSnapshot, CellAt, SheetSnapshot } from "../../../book/snapshot";
import { type Border, defaultStyle, type Style } from "../../../book/style";

const thin: Border = { line: "thin", color: "#112233" };

const style = (change: Partial<Style>): Style => internStyle({ ...defaultStyle, ...change });

const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

const at = (row: number, column: number, cell: Partial<Cell>): CellAt => ({
  row,
  column,
  cell: { value: null, formula: null, style: defaultStyle, quoted: false, ...cell },
});

const constants: readonly CellAt[] = [
  at(0, 0, {
    value: "评价信息 & <标题>",
    style: style({ bold: true, fontSize: 16, fill: "#DDEBF7" }),
  }),
  at(0, 1, { value: "  spaces  " }),
  at(0, 2, { value: "two\nlines", style: style({ wrapText: true }) }),
  at(0, 3, { value: "_x0041_ and \u0007" }),
  at(1, 0, { value: 0.1 + 0.2, style: style({ numberFormat: "0.00%" }) }),
  at(1, 1, { value: 45000, style: style({ numberFormat: "yyyy-mm-dd" }) }),
  at(1, 2, { value: true }),
  at(1, 3, { value: { error: "#N/A" } }),
  at(1, 4, { value: "007", quoted: true }),
  at(1, 5, { value: "=1+1", style: style({ numberFormat: "@" }) }),
  at(1, 6, { value: "", style: style({ fill: "#FFFF00" }) }),
  at(1, 7, { style: style({ locked: false, formulaHidden: true }) }),
];

const styled: readonly CellAt[] = (
  [
    { fontName: "Microsoft YaHei", italic: true, underline: true, strikethrough: true },
    { fontColor: "#FF0000", horizontal: "centerAcrossSelection", vertical: "top" },
    { horizontal: "distributed", vertical: "distributed", indent: 2 },
    { shrinkToFit: true, rotation: -45, named: "Slanting" },
    { named: "Heading 1", fontSize: 15, autoIndent: true, readingOrder: "rightToLeft" },
    { pattern: "gray25", patternColor: "#112233", fill: "#FFFF00", script: "superscript" },
    { pattern: "crissCross", patternColor: "#00FF00", script: "subscript" },
    { rotation: 90, vertical: "justify", horizontal: "justify" },
    { rotation: 180, vertical: "center" },
    {
      top: thin,
      bottom: { ...thin, line: "double" },
      left: { ...thin, line: "hair" },
      right: thin,
    },
    { top: { ...thin, line: "thick" }, left: { ...thin, line: "dashed" } },
    { top: { ...thin, line: "medium" }, left: { ...thin, line: "dotted" } },
    { numberFormat: '[Red]0.0;[Blue]-0.0;"零"' },
  ] satisfies Partial<Style>[]
).map((change, column) => at(2, column, { value: column, style: style(change) }));

const formulas: readonly CellAt[] = [
  at(3, 0, { formula: "=SUM(A3:I3)", value: 36 }),
  at(3, 1, { formula: '=IF(A4>1,"是","否")', value: "是" }),
  at(3, 2, { formula: "=1/0", value: { error: "#DIV/0!" } }),
  at(3, 3, { formula: "=SUM(Monitoring[排放量（tCO2e）])", value: 30 }),
  at(3, 4, { formula: "=SUM(all_readings)", value: 4076 }),
  at(3, 5, { formula: "='监测 数据'!A2&\"\"", value: "2023" }),
  at(3, 6, { formula: "=IFNA(NA(),TRUE)", value: true }),
  at(3, 7, { formula: "=SUM(Monitoring[a'#b])", value: 3 }),
];

const alert = { show: true, style: "stop", title: "错误", message: "0 到 2 之间" } as const;
const prompt = { show: true, title: "提示", message: "请输入\n得分" };
const silent = { show: false, title: "", message: "" };

const first: SheetSnapshot = {
  ...blankSheetState(sheetIdOf(1), "表A.1"),
  cells: [...constants, ...styled, ...formulas],
  tabColor: "#00B050",
  showGridlines: false,
  merges: [area(10, 0, 2, 3), area(14, 1, 1, 2)],
  validations: [
    {
      areas: [area(5, 0, 3, 1), area(5, 2)],
      rule: { kind: "decimal", operator: "between", formula1: "0", formula2: "=$B$1+2" },
      ignoreBlanks: true,
      alert,
      prompt,
    },
    {
      areas: [area(6, 4)],
      rule: { kind: "list", source: "是,否", inCellDropDown: true },
      ignoreBlanks: false,
      alert: { ...alert, style: "warning" },
      prompt: silent,
    },
    {
      areas: [area(7, 4)],
      rule: { kind: "list", source: "='监测 数据'!$A$2:$A$3", inCellDropDown: false },
      ignoreBlanks: true,
      alert: { ...alert, style: "information", show: false },
      prompt: silent,
    },
    {
      areas: [area(8, 4)],
      rule: { kind: "custom", formula: "=LEN(E9)<5" },
      ignoreBlanks: true,
      alert,
      prompt,
    },
    {
      areas: [area(9, 4)],
      rule: { kind: "textLength", operator: "lessThanOrEqual", formula1: "10", formula2: null },
      ignoreBlanks: true,
      alert,
      prompt,
    },
  ],
  conditionalFormats: [
    {
      id: "conditional-format-1",
      areas: [area(5, 0, 3, 1), area(5, 3)],
      rule: { kind: "custom", formula: "=A6>2" },
      style: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true, italic: false, underline: true },
      priority: 1,
      stopIfTrue: true,
    },
    {
      id: "conditional-format-2",
      areas: [area(0, 0, 1_048_576, 2)],
      rule: { kind: "cellValue", operator: "between", formula1: "=1", formula2: "=5" },
      style: { numberFormat: "0.000", strikethrough: true, border: thin },
      priority: 0,
      stopIfTrue: false,
    },
    ...conditions,
  ],
  protection: {
    options: {
      allowAutoFilter: true,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: false,
      allowEditScenarios: true,
      allowFormatCells: true,
      allowFormatColumns: true,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: true,
      allowInsertRows: false,
      allowPivotTables: false,
      allowSort: true,
      selectionMode: "Unlocked",
    },
    password: null,
    fileHash: {
      algorithmName: "SHA-512",
      hashValue:
        "q1fVhXbRfvAZPHU8wxNBQVpOpkTLkwNUhqEUTJrZ0sQ6JzOd8GjJmV5pHpjYcJBNwHnFHhVt7p2Ud3DwTKsPpA==",
      saltValue: "AAECAwQFBgcICQoLDA0ODw==",
      spinCount: "100000",
    },
  },
  frozen: { rows: 3, columns: 1 },
  selection: {
    area: area(4, 2, 2, 2),
    row: 5,
    column: 3,
    others: [area(1, 1, 1, 1), area(7, 0, 2, 3)],
  },
  defaultColumnWidth: 60,
  defaultRowHeight: 15,
  columnWidths: new Map([
    [0, 120],
    [1, 120],
    [3, 33.75],
  ]),
  fittedColumns: new Set([3]),
  rowHeights: new Map([
    [0, 30],
    [20, 45.5],
  ]),
  hiddenRows: new Set([16]),
  hiddenColumns: new Set([8]),
  styleBands: [
    { area: area(0, 5, 1_048_576, 2), change: style({ fill: "#EEEEEE" }) },
    { area: area(30, 0, 1, 16_384), change: style({ bold: true }) },
  ],
  pageLayout: {
    orientation: "landscape",
    paperSize: 9,
    zoom: { fitWidth: 1, fitHeight: 0 },
    margins: { top: 72, bottom: 54, left: 36, right: 36, header: 18, footer: 18 },
    centerHorizontally: true,
    centerVertically: true,
    printGridlines: true,
    printHeadings: true,
    blackAndWhite: true,
    draftMode: true,
    firstPageNumber: 3,
    printOrder: "overThenDown",
    printErrors: "notAvailable",
    printComments: "endSheet",
    printArea: area(0, 0, 40, 9),
    titleRows: { first: 0, last: 2 },
    rowBreaks: [12, 25],
    headerFooter: {
      leftHeader: "某某公司 A&&B",
      centerHeader: "",
      rightHeader: "报告编号 001",
      leftFooter: "评价机构",
      centerFooter: "第 &P 页 共 &N 页",
      rightFooter: "&D",
    },
  },
};

const monitoring: SheetSnapshot = {
  ...blankSheetState(sheetIdOf(2), "监测 数据"),
  cells: [
    ...["年份", "排放量（tCO2e）", "a#b", "合计\n（元）"].map((value, i) => at(0, i, { value })),
    ...[2023, 10, 1, 11].map((value, i) => at(1, i, { value })),
    ...[2023, 20, 2].map((value, i) => at(2, i, { value })),
    at(2, 3, { formula: "=Monitoring[@[a'#b]]+Monitoring[@年份]", value: 2025 }),
  ],
  charts: everyChart,
  tables: [
    {
      id: "table-1",
      name: "Monitoring",
      area: area(0, 0, 3, 4),
      columns: ["年份", "排放量（tCO2e）", "a#b", "合计\n（元）"],
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showBandedColumns: true,
      highlightFirstColumn: true,
      highlightLastColumn: true,
      showFilterButton: true,
      filter: { criteria: new Map([[1, new Set(["20", ""])]]), hiddenRows: new Set([1]) },
    },
  ],
};

const filtered: SheetSnapshot = {
  ...blankSheetState(sheetIdOf(3), "Hidden"),
  showHeadings: false,
  customProperties: new Map([["键", "值 ∆"]]),
  rowLevels: new Map([
    [3, 1],
    [4, 2],
  ]),
  columnLevels: new Map([
    [2, 1],
    [3, 1],
  ]),
  hyperlinks: [
    {
      areas: [area(0, 0)],
      address: "https://example.org/?a=1&b=2",
      location: "",
      screenTip: '看 "这里"',
    },
    { areas: [area(1, 0, 2, 1)], address: "", location: "'表A.1'!A1", screenTip: "" },
    { areas: [area(5, 0)], address: "mailto:a@example.org", location: "x", screenTip: "" },
  ],
  visibility: "veryHidden",
  cells: [at(0, 0, { value: "h" }), at(1, 0, { value: 1 }), at(2, 0, { value: 2 })],
  autoFilter: {
    area: area(0, 0, 3, 1),
    criteria: new Map([[0, new Set(["1"])]]),
    hiddenRows: new Set([2]),
  },
  frozen: { rows: 1, columns: 0 },
};

const name = { sheetId: null, visible: true, comment: "" };

/** A book that uses everything a book can hold, with its formulas' results. */
export const everything: BookSnapshot = {
  sheets: [first, monitoring, filtered],
  names: [
    { ...name, name: "file_format", formula: '="1 GB/T"', comment: "格式" },
    {
      ...name,
      name: "all_readings",
      formula: "=Monitoring[[年份]:[排放量（tCO2e）]]",
    },
    { ...name, name: "scores", formula: "='表A.1'!$A$6:$A$8", visible: false },
    { ...name, name: "local", formula: "='监测 数据'!$A$2", sheetId: sheetIdOf(2) },
  ],
  customXml: { "{11111111-2222-3333-4444-555555555555}": "<评审 xmlns='urn:a'>一 &amp; 二</评审>" },
  namedStyles: [
    {
      name: "Slanting",
      style: style({ named: "Slanting", rotation: 38, locked: false, numberFormat: "0.000" }),
      includes: {
        number: true,
        font: false,
        alignment: true,
        border: false,
        patterns: false,
        protection: true,
      },
    },
  ],
  protection: {
    password: null,
    fileHash: {
      algorithmName: "SHA-512",
      hashValue: "bm90IGEgcmVhbCBoYXNo",
      saltValue: "c2FsdHNhbHRzYWx0c2E=",
      spinCount: "100000",
    },
  },
  properties: {
    texts: {
      title: " 评价 & 报告",
      subject: "碳",
      author: "张工",
      keywords: "a, b",
      comments: "第一行\n第二行",
      category: "c",
      manager: "m",
      company: "<某厂>",
    },
    custom: { text: "_x0041_ ", number: 0.1, yes: true, no: false },
  },
  settings: { language: "zh-CN", nested: { list: [1, "二"] } },
  date1904: false,
  calculationMode: "manual",
  activeSheetId: sheetIdOf(2),
};
