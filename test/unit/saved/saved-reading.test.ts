import { readingOf } from "../../../src/saved/saved-reading";
import { cellKey } from "../../../src/saved/sheet-cells";
import {
  infoName,
  monitoringTable,
  parameterName,
  recordsTable,
} from "../../../src/sheets/defined-names";
import { bookOf, named, number, row, text } from "./one-book";

const year = parameterName("year");

const read = (its: Parameters<typeof bookOf>[0], depth: "values" | "values,formulas" = "values") =>
  readingOf(bookOf(its), () => undefined, depth);

/** The cells behind the name of the evaluation's year in a reading. */
const yearIn = async (...given: Parameters<typeof read>) => {
  const { named: all } = await read(...given);
  return all.get(year)?.cells;
};

const yearAt = named(year, "S!$B$2");

describe("names", () => {
  it.each([
    ["a number", number("B2", 2024), { kind: "number", double: 2024 }],
    ["a text", text("B2", "去年"), { kind: "text", text: "去年" }],
    ["a truth", '<c r="B2" t="b"><v>1</v></c>', { kind: "boolean", truth: true }],
    ["an error", '<c r="B2" t="e"><v>#N/A</v></c>', { kind: "error", code: "#N/A" }],
    ["nothing", "", { kind: "blank" }],
    ["an empty text", '<c r="B2" t="str"><f>""</f><v></v></c>', { kind: "blank" }],
  ])("%s is read as it is stored", async (_, cell, value) => {
    expect(await yearIn({ rows: row(2, cell), names: yearAt })).toEqual([[value]]);
  });

  it("the formula behind a value is read where it is asked for", async () => {
    const its = { rows: row(2, '<c r="B2"><f>2020+4</f><v>2024</v></c>'), names: yearAt };
    expect(await yearIn(its)).toEqual([[{ kind: "number", double: 2024 }]]);
    expect(await yearIn(its, "values,formulas")).toEqual([
      [{ kind: "number", double: 2024, formula: "=2020+4" }],
    ]);
  });

  it("what a formula comes to takes the place of what is stored", async () => {
    const its = {
      rows: row(2, '<c r="B2"><f>2020+4</f><v>1999</v></c>', '<c r="C2"><v>1</v></c>'),
      names: yearAt,
    };
    const results = new Map([
      [cellKey(1, 1), { value: { kind: "number", double: 2024 }, formula: "=2020+4" } as const],
    ]);
    expect(await yearIn({ ...its, results })).toEqual([[{ kind: "number", double: 2024 }]]);
  });

  it("a shared formula is read where it is spelled and where it is filled down", async () => {
    const its = {
      rows:
        row(1, '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1+1</f><v>1</v></c>') +
        row(2, '<c r="B2"><f t="shared" si="0"/><v>2024</v></c>'),
      names: yearAt,
    };
    expect(await yearIn(its, "values,formulas")).toEqual([
      [{ kind: "number", double: 2024, formula: "=A2+1" }],
    ]);
  });

  it.each([
    ["refers to nothing any more", "#REF!"],
    ["is of another sheet that is gone", "Gone!$B$2"],
    ["is a whole column", "S!$B:$B"],
    ["is most of a sheet", "S!$A$1:$XFD$1000"],
    ["is a number", "2024"],
  ])("a name that %s reads as one that is not there", async (_, formula) => {
    const { named: all } = await read({ names: named(year, formula) });
    expect([...all]).toEqual([]);
  });

  it("a sheet is found by its title in any case, and names of Excel's own are none", async () => {
    const its = {
      rows: row(2, number("B2", 2024)),
      names: named(year, "s!$B$2") + named("_xlnm.Print_Area", "S!$A$1"),
    };
    expect(await yearIn(its)).toEqual([[{ kind: "number", double: 2024 }]]);
    expect([...bookOf(its).names.keys()]).toEqual([year]);
  });

  it("the date counts from 1900, also in a workbook that counts from 1904", async () => {
    const date = named(infoName("date"), "S!$B$2");
    const of = async (workbook: string, cell: string) =>
      (await read({ rows: row(2, cell), names: date, workbook })).named.get(infoName("date"))
        ?.cells;
    const from1904 = '<workbookPr date1904="1"/>';
    expect(await of("", number("B2", 45_000))).toEqual([[{ kind: "number", double: 45_000 }]]);
    expect(await of(from1904, number("B2", 43_538))).toEqual([
      [{ kind: "number", double: 45_000 }],
    ]);
    expect(await of(from1904, text("B2", "明天"))).toEqual([[{ kind: "text", text: "明天" }]]);
    const strict = '<c r="B2" t="d"><v>2023-03-15</v></c>';
    expect(await of("", strict)).toEqual([[{ kind: "number", double: 45_000 }]]);
  });
});

describe("tables", () => {
  const columns = ["年份", "月份", "排放源", "排放量", "产出量"];
  const table = (name: string, ref: string, more = "") =>
    `<table id="1" name="${name}" displayName="${name}" ref="${ref}" ${more}><tableColumns count="5">${columns
      .map((its, at) => `<tableColumn id="${at + 1}" name="${its}"/>`)
      .join("")}</tableColumns></table>`;

  it("the monitoring table is read with what stands below it, and each block is visited", async () => {
    const visited: number[] = [];
    const book = bookOf({
      rows:
        row(1, ...["A1", "B1", "C1", "D1", "E1"].map((at, its) => text(at, columns[its] ?? ""))) +
        row(2, number("A2", 2024), number("D2", 5), number("E2", 10)) +
        row(400, number("D400", 7)),
      tables: [table(monitoringTable, "A1:E2")],
    });
    const { monitoring } = await readingOf(
      book,
      ({ cells }) => void visited.push(cells.length),
      "values,formulas",
    );
    expect(monitoring?.body).toEqual({ sheet: "S", row: 1, column: 0, rows: 1 });
    expect(monitoring?.headers.cells[0]?.map((its) => "text" in its && its.text)).toEqual(columns);
    expect(visited.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(JSON.stringify(monitoring?.series)).toContain('"row":399');
  });

  it("without rows of totals and headings the body is all of the table, with them it is what is between", async () => {
    const bodyOf = async (more: string) =>
      (await read({ tables: [table(monitoringTable, "A1:E5", more)] })).monitoring?.body;
    expect(await bodyOf('headerRowCount="0"')).toMatchObject({ row: 0, rows: 5 });
    expect(await bodyOf('totalsRowCount="1"')).toMatchObject({ row: 1, rows: 3 });
  });

  it.each([monitoringTable, monitoringTable.toUpperCase()])(
    "a second table called %s leaves open which is meant",
    (again) => {
      const tables = [table(monitoringTable, "A1:E2"), table(again, "G1:K2")];
      expect(() => bookOf({ tables })).toThrow(expect.objectContaining({ code: "ambiguous" }));
    },
  );

  it("a list of records is read with the rows below its table", async () => {
    const { lists } = await read({
      rows: row(1, text("A1", "编号")) + row(2, number("A2", 1)) + row(3, number("A3", 2)),
      tables: [table(recordsTable("closures"), "A1:E2")],
    });
    const rows = lists.get("closures")?.rows.cells ?? [];
    expect(rows.slice(0, 3).map(([first]) => first)).toEqual([
      { kind: "number", double: 1 },
      { kind: "number", double: 2 },
      { kind: "blank" },
    ]);
    expect(rows).toHaveLength(101);
  });

  it("without tables there is neither data nor lists", async () => {
    const { monitoring, lists } = await read({});
    expect([monitoring, [...lists]]).toEqual([null, []]);
  });
});

it("sheets are protected where the file says so", async () => {
  const { protectedSheets } = await read({ behind: '<sheetProtection sheet="1"/>' });
  expect([...protectedSheets]).toEqual(["S"]);
  expect([...(await read({ behind: "<sheetProtection/>" })).protectedSheets]).toEqual([]);
});
