import { moveCells, nextTurn, type Fix } from "../../../src/integrity/difference";
import { layOutBook } from "../plain-book/plain-book";
import { on, write, formula, type Step } from "../tampering/step";
import { bookAfter, differencesOf, fixesAfter, smallPlan } from "./small-book";

const [first] = smallPlan.sheets;
const title = "表一";

it("a workbook nobody touched differs in nothing", () => {
  expect(differencesOf(layOutBook(smallPlan))).toEqual([]);
});

const rule = first?.rules[0];

type Repair = readonly [
  says: string,
  step: Step,
  found: readonly [code: string, ...fixes: unknown[]],
];

const repairs: readonly Repair[] = [
  [
    "a formula is written again",
    write(on(title, 3, 2), 5),
    ["formula-changed", { kind: "write", title, row: 3, column: 2, content: "=2*B4" }],
  ],
  [
    "a word is written again",
    write(on(title, 3, 0), "丁"),
    ["text-changed", { kind: "write", title, row: 3, column: 0, content: "甲" }],
  ],
  [
    "a row is put in again, as high as it was",
    { do: "delete", what: "rows", at: on(title, 4, 0), count: 1 },
    ["row-missing", { kind: "insert-row", title, at: 4, height: 20 }],
  ],
  [
    "the first row is put in again at the top",
    { do: "delete", what: "rows", at: on(title, 0, 0), count: 1 },
    ["row-missing", { kind: "insert-row", title, at: 0, height: 30 }],
  ],
  [
    "a row that was given no height is put in again without one",
    { do: "delete", what: "rows", at: on(title, 2, 0), count: 1 },
    ["row-missing", { kind: "insert-row", title, at: 2, height: null }],
  ],
  [
    "a sheet is shown",
    { do: "hide-sheet", sheet: title, visibility: "hidden" },
    ["sheet-hidden", { kind: "show-sheet", title }],
  ],
  [
    "a sheet has its title again",
    { do: "rename-sheet", sheet: title, title: "别的" },
    ["sheet-renamed", { kind: "rename-sheet", title: "别的", to: title }],
  ],
  [
    "a sheet is made again",
    { do: "delete-sheet", sheet: title },
    ["sheet-missing", { kind: "create-sheet", plan: first }],
  ],
  [
    "a sheet is protected",
    { do: "unprotect", sheet: title },
    ["sheet-unprotected", { kind: "protect", title }],
  ],
  [
    "hidden lines are shown",
    { do: "hide", what: "rows", at: on(title, 4, 0) },
    [
      "lines-hidden",
      { kind: "show-lines", title, area: { row: 0, column: 0, rows: 7, columns: 3 } },
    ],
  ],
  [
    "a number format is given again",
    { do: "format", at: on(title, 4, 2), format: '"9"' },
    [
      "format-changed",
      {
        kind: "format",
        title,
        area: { row: 4, column: 2, rows: 1, columns: 1 },
        format: "[>=1000]#,##0;0.00####",
      },
    ],
  ],
  [
    "a name is defined again",
    { do: "delete-name", name: "tanping_remark" },
    ["name-missing", { kind: "name", name: "tanping_remark", formula: "='表一'!$B$7" }],
  ],
  [
    "a name that refers to the table is defined again",
    { do: "delete-name", name: "tanping_monitoring" },
    [
      "name-missing",
      { kind: "name", name: "tanping_monitoring", formula: "=TanpingMonitoring[#Data]" },
    ],
  ],
  [
    "a name without entries points to its cell again",
    { do: "point-name", name: "tanping_sum", formula: "='表一'!$C$4" },
    ["name-moved", { kind: "name", name: "tanping_sum", formula: "='数据'!$D$1" }],
  ],
  [
    "a name that lost a part of its entries has them again",
    { do: "point-name", name: "tanping_numbers", formula: "='表一'!$B$4:$B$5" },
    ["name-moved", { kind: "name", name: "tanping_numbers", formula: "='表一'!$B$4:$B$6" }],
  ],
  [
    "a name of entries that points at others is left to a person",
    { do: "point-name", name: "tanping_remark", formula: "='表一'!$B$4" },
    ["entry-moved"],
  ],
  [
    "a name that reaches over a further column of others' cells is left to a person",
    { do: "point-name", name: "tanping_numbers", formula: "='表一'!$B$4:$C$6" },
    ["entry-moved"],
  ],
  [
    "a sheet's own name that hides ours is deleted",
    { do: "own-name", sheet: title, name: "TANPING_Sum", formula: "=1" },
    ["name-shadowed", { kind: "delete-local-name", title, name: "TANPING_Sum" }],
  ],
  [
    "a rule is given again",
    { do: "rule", at: on(title, 3, 1), rows: 1, between: null },
    ["rule-lost", { kind: "rule", title, rule }],
  ],
  [
    "entries are unlocked",
    { do: "lock", name: "tanping_remark" },
    [
      "entry-locked",
      { kind: "lock", title, area: { row: 6, column: 1, rows: 1, columns: 1 }, locked: false },
    ],
  ],
  [
    "conditional formats are put on again",
    { do: "unmark", name: "tanping_numbers" },
    ["highlights-lost", { kind: "highlights", title, highlights: first?.highlights }],
  ],
  [
    "a table that is gone is made again of its headings and rows",
    { do: "table-to-cells" },
    [
      "table-dropped",
      {
        kind: "table",
        title: "数据",
        name: "TanpingMonitoring",
        headings: { row: 0, column: 0, rows: 1, columns: 2 },
        rows: 2,
      },
    ],
  ],
  [
    "a text where none belongs is left to a person",
    write(on(title, 7, 0), "又"),
    ["content-added"],
  ],
  ["a copy of a sheet is left as it is", { do: "copy-sheet", sheet: title }, ["sheet-copied"]],
];

it.each(repairs)("%s", (_, step, expected) => {
  expect(fixesAfter(step)).toEqual([expected]);
});

it("a column is put in again, as wide as it was, and its conditional formats once it is there", () => {
  const column: Step = { do: "delete", what: "columns", at: on(title, 0, 1), count: 1 };
  expect(fixesAfter(column)).toEqual([
    ["column-missing", { kind: "insert-column", title, at: 1, width: 80 }],
    ["highlights-lost", { kind: "highlights", title, highlights: [] }],
  ]);
});

it("a column that is gone is told by its first words, and by its number where it had none", () => {
  const columns: Step = { do: "delete", what: "columns", at: on("数据", 0, 1), count: 2 };
  const gone = differencesOf(bookAfter({ do: "table-to-cells" }, columns))
    .map(({ finding }) => finding)
    .filter(({ code }) => code === "column-missing");
  expect(gone).toMatchObject([{ facts: { text: "排放量" } }, { facts: { text: "3" } }]);
});

it("of the last column what stood in it is written again", () => {
  const column: Step = { do: "delete", what: "columns", at: on(title, 0, 2), count: 1 };
  expect(fixesAfter(column).map(([code]) => code)).toEqual([
    "text-changed",
    ...Array<string>(4).fill("formula-changed"),
  ]);
});

it("a sheet that stands under another sheet's title keeps the one it has", () => {
  const steps: readonly Step[] = [
    { do: "copy-sheet", sheet: title },
    { do: "rename-sheet", sheet: title, title: "别的" },
    { do: "rename-sheet", sheet: `${title} (2)`, title },
  ];
  expect(fixesAfter(...steps)).toEqual([["sheet-renamed"]]);
});

it("of a sealed workbook every sheet is protected and every entry locked", () => {
  const found = differencesOf(layOutBook(smallPlan), "sealed");
  expect(found.map(({ finding, fixes }) => [finding.code, ...fixes])).toEqual([
    ["sheet-unprotected", { kind: "protect", title: "数据" }],
    ...(first?.rules ?? []).map(({ area }) => [
      "entry-unlocked",
      { kind: "lock", title, area, locked: true },
    ]),
  ]);
});

it("an open sheet that was protected is opened: its table could take no rows", () => {
  const book = layOutBook(smallPlan);
  for (const sheet of book.sheets) sheet.isProtected = true;
  expect(differencesOf(book).map(({ fixes }) => fixes)).toEqual([
    [{ kind: "open", title: "数据" }],
  ]);
});

it("an inserted row moves what is looked for, and needs no fix", () => {
  const insert: Step = { do: "insert", what: "rows", at: on(title, 4, 0), count: 1 };
  expect(fixesAfter(insert)).toEqual([]);
  expect(fixesAfter(insert, formula(on(title, 6, 2), "=3*B7", 0))).toEqual([
    ["formula-changed", { kind: "write", title, row: 6, column: 2, content: "=2*B7" }],
  ]);
});

it("formulas of other sheets are looked for with the title that a sheet has now", () => {
  const rename: Step = { do: "rename-sheet", sheet: title, title: "别 的" };
  const broken = formula(on("数据", 0, 3), "=0", 0);
  const [, found] = fixesAfter(rename, broken);
  expect(found).toEqual([
    "formula-changed",
    {
      kind: "write",
      title: "数据",
      row: 0,
      column: 3,
      content: "=SUM(TanpingMonitoring[排放量])+'别 的'!$C$4",
    },
  ]);
});

it("what leans on a row or a table that is gone is not looked for until it is there again", () => {
  const deleted: Step = { do: "delete", what: "rows", at: on(title, 3, 0), count: 1 };
  expect(fixesAfter(deleted, write(on("数据", 0, 3), 1)).map(([code]) => code)).toEqual([
    "row-missing",
  ]);
  expect(
    fixesAfter({ do: "table-to-cells" }, write(on("数据", 0, 3), 1)).map(([code]) => code),
  ).toEqual(["table-dropped"]);
});

it("a table that is gone and whose headings do not stand any more is left to a person", () => {
  const spoilt: readonly (readonly [row: number, column: number, text: string])[] = [
    [0, 1, "排放"],
    [0, 0, ""],
  ];
  for (const [row, column, text] of spoilt)
    expect(
      fixesAfter({ do: "table-to-cells" }, write(on("数据", row, column), text)),
    ).toContainEqual(["table-missing"]);
});

it("a table that is gone takes as many rows as have something in them, and its other columns", () => {
  const [[code, fix] = []] = fixesAfter(
    { do: "table-to-cells" },
    write(on("数据", 0, 2), "我的一列"),
    write(on("数据", 4, 0), 2023),
  );
  expect([code, fix]).toEqual([
    "table-dropped",
    {
      kind: "table",
      title: "数据",
      name: "TanpingMonitoring",
      headings: { row: 0, column: 0, rows: 1, columns: 4 },
      rows: null,
    },
  ]);
});

it("a heading may name its unit, and formulas follow it", () => {
  const named = bookAfter(
    write(on("数据", 0, 1), "排放量（tCO2e）"),
    formula(on("数据", 0, 3), "=SUM(TanpingMonitoring[排放量（tCO2e）])+表一!$C$4", 0),
  );
  expect(differencesOf(named)).toEqual([]);
  expect(fixesAfter(write(on("数据", 0, 1), "排放量 tCO2e")).map(([code]) => code)).toEqual([
    "text-changed",
    "formula-changed",
  ]);
});

const kindsOf = (fixes: readonly Fix[]) => fixes.map(({ kind }) => kind);

it("titles have their turn first, then what makes cells stand elsewhere, then the rest", () => {
  const rename: Step = { do: "rename-sheet", sheet: title, title: "别的" };
  const cut = (sheet: string): Step => ({
    do: "delete",
    what: "rows",
    at: on(sheet, 4, 0),
    count: 1,
  });
  const turn = (...steps: readonly Step[]) => nextTurn(differencesOf(bookAfter(...steps)));
  const [first, second, third] = [
    turn(rename, cut("别的"), write(on("别的", 3, 0), "丁")),
    turn(cut(title), write(on(title, 3, 0), "丁")),
    turn(write(on(title, 3, 0), "丁")),
  ];
  expect([first, second, third].map(kindsOf)).toEqual([
    ["rename-sheet"],
    ["insert-row"],
    ["write"],
  ]);
  expect([first, second, third].map(moveCells)).toEqual([true, true, false]);
  expect(turn()).toEqual([]);
  expect(moveCells([])).toBe(false);
});
