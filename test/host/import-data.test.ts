import { readWorkbook } from "../../src/excel/read-workbook";
import { analyse } from "../../src/importing/analysis/analyse";
import { createPause } from "../../src/importing/rows/pause";
import { declaredUnits } from "../../src/importing/write/workbook-units";
import { findUndoableImport } from "../../src/excel/undo-import";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import type { Value } from "@tanping/workbench/book/value";
import { containsCell } from "@tanping/workbench/book/areas";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { beforeBatch, openAssessment, scoredAt, scoreNow } from "./support/assessed-book";
import { excel2021 } from "@tanping/workbench/host/host-profile";
import { bookState, codeOf, differences, importNow, sourceOf, undoNow } from "./support/imports";
import { openBook, type OpenBook } from "./support/open-book";

const heading = ["年份", "月份", "排放源", "排放量（tCO2e）", "产出量（MWh）", "备注"];
const monthsOf = (year: number, count = 12) =>
  sourceOf([
    heading,
    ...Array.from({ length: count }, (_, month) => [
      year,
      (month % 12) + 1,
      "锅炉",
      month + 20,
      10,
    ]),
  ]);

let start: BookSnapshot;
let open: OpenBook;
beforeAll(async () => {
  open = await openAssessment();
  start = open.book.snapshot();
  open.close();
});
beforeEach(async () => {
  open = await openBook(Book.load(createCalculator(), start));
});
afterEach(() => open.close());

const table = () => {
  const found = open.book.table("TanpingMonitoring");
  if (!found) throw new Error("The book has no monitoring table.");
  return found;
};
const sheetId = () => table().sheet.id;
const area = () => table().table.area;

/** The table's cells below its heading, without rows that say nothing. */
const rows = (): readonly (readonly Value[])[] => {
  const { row, column, rows: count, columns } = area();
  return Array.from({ length: count - 1 }, (_, down) =>
    Array.from(
      { length: columns },
      (_, right) => table().sheet.cell(row + 1 + down, column + right)?.value ?? null,
    ),
  ).filter((cells) => cells.some((value) => value !== null));
};

const write = (row: number, column: number, content: Value | `=${string}`) =>
  open.book.write(
    sheetId(),
    { row, column, rows: 1, columns: 1 },
    [
      [
        typeof content === "string" && content.startsWith("=")
          ? { formula: content }
          : { value: content },
      ],
    ],
    "pasted",
  );
const outputUnit = async () => declaredUnits(await readWorkbook()).output;
const now = () => bookState(open.book.snapshot());

it("imports nothing while something is asked that nobody has answered", async () => {
  const commas = sourceOf([heading, [2023, 1, "锅炉", "1.234,5", "1.234", ""]]);
  const before = bookState(open.book.snapshot());
  expect(await importNow([commas], { answers: {} })).toMatchObject({
    kind: "refused",
    refusal: { code: "questions-open", subject: "逗号是小数点还是千位分隔符" },
  });
  expect(differences(before, bookState(open.book.snapshot()))).toEqual([]);
});

it("takes two requests beside those for its rows, also where it makes the list of imports", async () => {
  const requests = async (year: number) => {
    const before = open.host.batches.length;
    expect(codeOf(await importNow([monthsOf(year)]))).toBe("done");
    const all = open.host.batches.slice(before);
    const ofRows = all.filter(({ calls }) => calls.includes("Worksheet.GetRangeByIndexes"));
    return { ofRows: ofRows.length, others: all.length - ofRows.length };
  };
  expect(await requests(2023)).toEqual({ ofRows: 2, others: 2 });
  expect(await requests(2024)).toEqual({ ofRows: 2, others: 2 });
});

it("replaces what the table held, and takes it back", async () => {
  const before = now();
  expect(rows()).toHaveLength(5);
  expect(codeOf(await importNow([monthsOf(2023, 24)]))).toBe("done");
  expect(rows()).toHaveLength(24);
  expect(rows()[0]).toEqual([2023, 1, "锅炉", 20, 10, null, null]);
  expect(area().rows).toBe(25);
  expect(await findUndoableImport()).toEqual({ kind: "complete", rows: 20 });
  expect(codeOf(await undoNow())).toBe("done");
  expect(differences(before, now()).filter((line) => !line.startsWith("+ 导入记录"))).toEqual([
    expect.stringContaining("+ tanping_import_log"),
  ]);
  expect(await findUndoableImport()).toBeNull();
  expect(codeOf(await undoNow())).toBe("nothing-to-undo");
});

it("changes the output unit with the data where a person chose that, and takes both back", async () => {
  const before = now();
  const inMoney = sourceOf([
    ["年份", "排放量（tCO2e）", "产值（万元）"],
    [2023, 1200, 5000],
  ]);
  const treatments = { ...inMoney.settings.treatments, "workbook-unit": "change" } as const;
  const chosen = { ...inMoney, settings: { ...inMoney.settings, treatments } };
  const answers = { "workbook-unit": "change" } as const;
  const shown = { emission: "tCO2e", output: "万元" };
  expect(await importNow([inMoney])).toMatchObject({ refusal: { code: "units-do-not-convert" } });
  expect(codeOf(await importNow([chosen], { answers, shown }))).toBe("done");
  expect([rows(), await outputUnit()]).toEqual([
    [[2023, null, null, 1200, 5000, null, null]],
    "万元",
  ]);
  expect(codeOf(await undoNow())).toBe("done");
  expect(await outputUnit()).toBe("MWh");
  expect(differences(before, now()).filter((line) => !line.startsWith("+ 导入记录"))).toEqual([
    expect.stringContaining("+ tanping_import_log"),
  ]);
  expect(await importNow([chosen], { answers, shown, mode: "append" })).toMatchObject({
    refusal: { code: "units-do-not-convert" },
  });
});

it("writes in the workbook's own units what a preview showed in others", async () => {
  const source = sourceOf([heading, [2023, null, "锅炉", 1200, 5000]]);
  const shown = { emission: "kgCO2e", output: "kWh" };
  const analysis = await analyse([source], { wanted: shown, pause: createPause() });
  expect(analysis.years[0]?.emission?.toFixed()).toBe("1200000");
  expect(codeOf(await importNow([source], { analysis, shown }))).toBe("done");
  expect(rows()).toEqual([[2023, null, "锅炉", 1200, 5000, null, null]]);
});

it("heads the list of imports as the score heads the other sheets", async () => {
  await scoreNow();
  for (const year of [2023, 2024]) expect(codeOf(await importNow([monthsOf(year)]))).toBe("done");
  const headers = (sheet: string) => open.book.sheet(sheet)?.pageLayout.headerFooter;
  expect(headers("表A.1")?.leftHeader).toContain("报告书");
  expect(headers("导入记录")).toEqual(headers("表A.1"));
});

it("prints every line of the list of imports, also of a later one", async () => {
  const lastLine = () => {
    const sheet = open.book.sheet("导入记录");
    const written = [...(sheet?.cells() ?? [])].filter(({ cell }) => cell.value !== null);
    const last = written.reduce((end, { row }) => Math.max(end, row), 0);
    expect(sheet?.pageLayout.printArea).toEqual({ row: 0, column: 0, rows: last + 1, columns: 7 });
    return last;
  };
  await importNow([monthsOf(2023)]);
  const first = lastLine();
  await importNow([monthsOf(2024)], { mode: "append" });
  expect(lastLine()).toBeGreaterThan(first);
});

it("appends after the last row that says something, and takes back the last import alone", async () => {
  const kept = rows();
  expect(codeOf(await importNow([monthsOf(2023)], { mode: "append" }))).toBe("done");
  expect(rows().slice(0, 5)).toEqual(kept);
  expect([rows().length, area().rows]).toEqual([17, 21]);
  expect(codeOf(await importNow([monthsOf(2024)], { mode: "append" }))).toBe("done");
  expect([rows().length, area().rows]).toEqual([29, 30]);
  expect(await undoNow()).toEqual({ kind: "done", answer: 20 });
  expect([rows().length, area().rows]).toEqual([17, 21]);
  expect(open.book.sheets.filter(({ name }) => name.startsWith("导入前备份"))).toEqual([]);
});

it("shrinks the table to what it holds, but not below twenty rows", async () => {
  await importNow([monthsOf(2023, 60)]);
  await importNow([monthsOf(2024, 3)]);
  expect([rows().length, area().rows]).toEqual([3, 21]);
  expect(codeOf(await undoNow())).toBe("done");
  expect([rows().length, area().rows]).toEqual([60, 61]);
});

it("gives rows that the table did not have what its rows take and how they look", async () => {
  expect(codeOf(await importNow([monthsOf(2023, 30)]))).toBe("done");
  const { row, column: first, rows: count, columns } = area();
  const told = (at: number) =>
    Array.from({ length: columns }, (_, right) => {
      const column = first + right;
      const { validations } = table().sheet;
      const rule = validations.find(({ areas }) =>
        areas.some((its) => containsCell(its, at, column)),
      );
      return { ...rule, areas: [], style: table().sheet.cell(at, column)?.style };
    });
  const added = told(row + count - 1);
  expect(added).toEqual(told(row + 20));
  expect(added[3]).toMatchObject({
    rule: { kind: "decimal", formula1: "0", operator: "greaterThanOrEqual" },
    style: { numberFormat: "[>=1000]#,##0;0.00####" },
  });
});

it("does not take back over what was written below the table since", async () => {
  await importNow([monthsOf(2023, 60)]);
  await importNow([monthsOf(2024, 3)]);
  write(40, 1, "别删");
  expect(await undoNow()).toMatchObject({
    refusal: { code: "rows-below-table", subject: "B41" },
  });
  expect([rows().length, table().sheet.cell(40, 1)?.value]).toEqual([3, "别删"]);
});

it("takes back into a table that has moved down since", async () => {
  const kept = rows();
  await importNow([monthsOf(2023, 24)]);
  open.book.insert(sheetId(), "rows", 0, 3, "user");
  open.book.renameSheet(sheetId(), "数据 (旧)", "user");
  expect(codeOf(await undoNow())).toBe("done");
  expect([rows(), area().row, area().rows]).toEqual([kept, 6, 21]);
});

it("does not take back into a table whose columns have changed since", async () => {
  await importNow([monthsOf(2023, 24)]);
  open.book.insert(sheetId(), "columns", 2, 1, "user");
  const before = now();
  expect(codeOf(await undoNow())).toBe("table-changed");
  expect(differences(before, now())).toEqual([]);
});

it("finds the columns where they have moved, on a sheet of another name", async () => {
  open.book.insert(sheetId(), "columns", 0, 2, "user");
  open.book.insert(sheetId(), "rows", 1, 1, "user");
  open.book.renameSheet(sheetId(), "it's 数据!", "user");
  const { row, column } = area();
  write(row, column + 3, "产出量");
  write(row, column + 4, "旧");
  write(row, column + 4, "排放量");
  expect(codeOf(await importNow([monthsOf(2023)]))).toBe("done");
  expect(rows()[11]).toEqual([2023, 12, "锅炉", 10, 31, null, null]);
});

it.each(["replace", "append"] as const)(
  "leaves a column of the user's own alone (%s)",
  async (mode) => {
    const { row, column, columns } = area();
    const right = column + columns;
    open.book.changeTable(table().table.id, { area: { ...area(), columns: columns + 1 } }, "user");
    write(row, right, "强度");
    for (let down = 1; down <= 20; down += 1)
      write(row + down, right, `=IF(E${row + down + 1}="","",D${row + down + 1}*2)`);
    const before = now();
    expect(codeOf(await importNow([monthsOf(2023, 3)], { mode }))).toBe("done");
    const own = Array.from(
      { length: 20 },
      (_, down) => table().sheet.cell(row + 1 + down, right)?.formula,
    );
    expect(own).toEqual(own.map((_, down) => `=IF(E${row + down + 2}="","",D${row + down + 2}*2)`));
    expect(codeOf(await undoNow())).toBe("done");
    expect(
      differences(before, now()).filter(
        (line) => !/^\+ (?:导入记录|tanping_import_log)/.test(line),
      ),
    ).toEqual([]);
  },
);

it.each<[string, string, () => unknown]>([
  ["rows-below-table", "content right below the table", () => write(30, 3, "注")],
  [
    "access-denied",
    "a protected sheet",
    () => {
      const options = open.book.sheets.find(({ protection }) => protection)?.protection?.options;
      if (!options) throw new Error("No sheet is protected.");
      open.book.protect(sheetId(), options, "secret", "user");
    },
  ],
  [
    "column-missing",
    "a table without the column of notes",
    () => write(area().row, area().column + 5, "其他"),
  ],
  [
    "sheet-exists",
    "a sheet of the name of ours",
    () => open.book.renameSheet(open.book.addSheet("x", "user").id, "导入记录", "user"),
  ],
])("refuses with %s and changes nothing: %s", async (code, _, prepare) => {
  prepare();
  const before = now();
  const source = sourceOf([heading, [2023, 1, "锅炉", 1, 10, "注"]]);
  expect(codeOf(await importNow([source]))).toBe(code);
  expect(differences(before, now())).toEqual([]);
});

it("puts rows into a table that reaches far down the sheet, and takes them back", async () => {
  const { table: its } = table();
  open.book.changeTable(its.id, { area: { ...its.area, rows: 100_001 } }, "user");
  expect(codeOf(await importNow([monthsOf(2023, 24)], { mode: "append" }))).toBe("done");
  expect(rows()).toHaveLength(29);
  expect(codeOf(await importNow([monthsOf(2024, 24)]))).toBe("done");
  expect(await undoNow()).toMatchObject({ kind: "done" });
  expect(rows()).toHaveLength(29);
});

it("refuses more rows than the sheet has below the table, and changes nothing", async () => {
  open.book.insert(sheetId(), "rows", 0, 1_046_572, "user");
  const left = 1_048_576 - (area().row + 1);
  expect(left).toBe(2000);
  const before = now();
  expect(codeOf(await importNow([monthsOf(2023, left + 1)]))).toBe("too-many-rows");
  expect(differences(before, now())).toEqual([]);
  const appended = monthsOf(2023, left - 4);
  expect(codeOf(await importNow([appended], { mode: "append" }))).toBe("too-many-rows");
  expect(differences(before, now())).toEqual([]);
  expect(codeOf(await importNow([monthsOf(2023, left)]))).toBe("done");
  expect(rows()).toHaveLength(left);
});

it("minds nothing that stands beside the table, also further down", async () => {
  write(60, area().column + area().columns + 2, "图表数据");
  expect(codeOf(await importNow([monthsOf(2023, 24)]))).toBe("done");
  expect(codeOf(await importNow([monthsOf(2024, 24)], { mode: "append" }))).toBe("done");
  expect(rows()).toHaveLength(48);
});

it("refuses a sealed workbook, and to take back in one", async () => {
  await importNow([monthsOf(2023)], { mode: "append" });
  await scoreNow();
  expect(codeOf(await sealWorkbook({ by: "张工", now: scoredAt, key: null }))).toBe("done");
  const before = now();
  expect(codeOf(await importNow([monthsOf(2024)]))).toBe("sealed");
  expect(codeOf(await undoNow())).toBe("sealed");
  expect(differences(before, now())).toEqual([]);
});

/** A book without what an import makes ready beside its table. */
const withoutImports = (state: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...state].filter((line) => !/^(?:导入|tanping_import_)/.test(line)));

const meanwhile: readonly (readonly [string, () => unknown])[] = [
  ["inserts a row above the table", () => open.book.insert(sheetId(), "rows", 0, 1, "user")],
  ["enters a row", () => write(area().row + 6, area().column, 2030)],
  ["renames a column", () => write(area().row, area().column + 2, "设施")],
];

it.each(
  // The requests that bring the first and the last rows.
  [2, 4].flatMap((at) => meanwhile.map(([what, act]) => [what, at, act] as const)),
)(
  "refuses to finish over what changed meanwhile: somebody %s before request %i",
  async (_, at, act) => {
    const states: ReadonlySet<string>[] = [];
    beforeBatch(open, (batch) => {
      if (batch !== at) return;
      act();
      states.push(now());
    });
    expect(codeOf(await importNow([monthsOf(2023, 24)]))).toBe("table-changed");
    const [changed] = states;
    if (!changed) throw new Error("Nobody acted.");
    expect(differences(withoutImports(changed), now())).toEqual([]);
  },
);

it.each([0, 1])(
  "lists the import where somebody renames the list before the last request, with %i imports listed",
  async (listed) => {
    if (listed === 1) await importNow([monthsOf(2022)]);
    const before = rows();
    const list = (title: string) => open.book.sheets.find(({ name }) => name === title);
    beforeBatch(open, (batch) => {
      const log = list("导入记录");
      if (batch === 4 && log) open.book.renameSheet(log.id, "记录", "user");
    });
    expect(codeOf(await importNow([monthsOf(2023)]))).toBe("done");
    expect(rows()).toHaveLength(12);
    const said = [...(list("记录")?.cells() ?? [])].map(({ cell }) => cell.value);
    expect(said.filter((value) => value === "导入（替换）：data.csv")).toHaveLength(listed + 1);
    expect(list("导入记录")).toBeUndefined();
    expect(codeOf(await undoNow())).toBe("done");
    expect(rows()).toEqual(before);
  },
);

it("goes on where the sheets of earlier imports were deleted by hand", async () => {
  await importNow([monthsOf(2023, 24)]);
  for (const { id, name } of [...open.book.sheets])
    if (name.startsWith("导入")) open.book.deleteSheet(id, "user");
  expect(await findUndoableImport()).toBeNull();
  expect(codeOf(await importNow([monthsOf(2024)]))).toBe("done");
  expect(codeOf(await undoNow())).toBe("done");
  expect(rows()).toHaveLength(24);
});

it("refuses on a protected list of imports before it touches anything", async () => {
  await importNow([monthsOf(2023, 24)]);
  const log = open.book.sheets.find(({ name }) => name === "导入记录");
  const options = open.book.sheets.find(({ protection }) => protection)?.protection?.options;
  if (!log || !options) throw new Error("There is nothing to protect.");
  open.book.protect(log.id, options, "secret", "user");
  const before = now();
  expect(codeOf(await importNow([monthsOf(2024)]))).toBe("access-denied");
  expect(codeOf(await undoNow())).toBe("access-denied");
  expect(differences(before, now())).toEqual([]);
});

it("leaves everything as it was on an Excel that cannot resize tables", async () => {
  open.close();
  const book = Book.load(createCalculator(), start);
  open = await openBook(book, { ...excel2021, excelApi: "1.12" });
  const before = now();
  expect(codeOf(await importNow([monthsOf(2023, 24)]))).toBe("too-old");
  expect(differences(before, now())).toEqual([]);
  expect(codeOf(await importNow([monthsOf(2023)]))).toBe("done");
});
