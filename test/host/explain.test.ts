import { createWorkbook } from "../../src/workflows/create-workbook";
import { inspectWorkbook } from "../../src/workflows/inspect-workbook";
import { drawChart } from "../../src/workflows/draw-chart";
import type { Outcome } from "../../src/workflows/outcome";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { showAllRows, showYear, yearOfSelection } from "../../src/workflows/explain-year";
import type { Sheet } from "@tanping/workbench/book/sheet";
import { openAssessment, scoredAt, scoreNow } from "./support/assessed-book";
import { drax, enterAssessment, enterMonitoring } from "./support/fill";
import { openBook, type OpenBook } from "./support/open-book";

let open: OpenBook;
beforeEach(async () => {
  open = await openAssessment();
});
afterEach(() => open.close());

const tableSheet = (): Sheet => {
  const found = open.book.table("TanpingMonitoring");
  if (!found) throw new Error("The book has no monitoring table.");
  return found.sheet;
};
const area = () => {
  const found = open.book.table("TanpingMonitoring");
  if (!found) throw new Error("The book has no monitoring table.");
  return found.table.area;
};

/** The rows of the table's body that are in sight, counted from 1. */
const shownRows = (): readonly number[] =>
  Array.from({ length: area().rows - 1 }, (_, index) => index + 1).filter(
    (row) => !tableSheet().isRowHidden(area().row + row),
  );

const answerOf = async <Answer>(outcome: Promise<Outcome<Answer>>): Promise<Answer> => {
  const its = await outcome;
  if (its.kind === "refused") throw new Error(JSON.stringify(its.refusal));
  return its.answer;
};

/** Selects a cell by its row of the table's body, counted from 1. */
const select = (row: number, column = area().column, sheet = tableSheet()): void => {
  open.book.activate(sheet.id, "user");
  open.book.select(sheet.id, { row: area().row + row, column, rows: 1, columns: 1 });
};

/** What a person may do to the sheet of measured data: none of it is what programs go by. */
const disarrange = (): void => {
  const { id } = tableSheet();
  open.book.renameSheet(id, "数据's 表", "user");
  open.book.insert(id, "columns", 0, 2, "user");
  open.book.insert(id, "rows", 0, 3, "user");
  const { row, column } = area();
  open.book.write(id, { row, column, rows: 1, columns: 1 }, [[{ value: "年份（年）" }]], "pasted");
  const years = { row: row + 1, column, rows: area().rows - 1, columns: 1 };
  open.book.setStyle(id, years, { numberFormat: '0"年"' }, "user");
};

describe("the rows of a year", () => {
  const rows = [2018, 2019, 2018, 2020, 2018].map((year) => [year, year, 1] as const);

  it("alone stay in sight, and the first of them is selected", async () => {
    enterMonitoring(open.book, rows);
    await answerOf(showYear(2018));
    expect(shownRows()).toEqual([1, 3, 5]);
    expect(open.book.activeSheet.name).toBe("监测数据");
    expect(open.book.activeSheet.selection.row).toBe(area().row + 1);
  });

  it("take the place of those of the year shown before, and all rows come back", async () => {
    await answerOf(showYear(2018));
    await answerOf(showYear(2020));
    expect(shownRows()).toEqual([5]);
    await answerOf(showAllRows());
    expect(shownRows()).toHaveLength(area().rows - 1);
  });

  it("are found on a sheet that was renamed, whose columns moved, and whose years show otherwise", async () => {
    disarrange();
    await answerOf(showYear(2019));
    expect(shownRows()).toEqual([4]);
    expect(open.book.activeSheet.name).toBe("数据's 表");
  });

  it("are refused where the year or its column is gone", async () => {
    expect(await showYear(1999)).toMatchObject({ kind: "refused", refusal: { code: "gone" } });
    const { row, column } = area();
    const heading = { row, column, rows: 1, columns: 1 };
    open.book.write(tableSheet().id, heading, [[{ value: "期间" }]], "pasted");
    expect(await showYear(2019)).toMatchObject({ kind: "refused", refusal: { code: "gone" } });
    expect(shownRows()).toHaveLength(area().rows - 1);
  });

  it("are shown in a sealed workbook too", async () => {
    await scoreNow();
    await answerOf(sealWorkbook({ by: "张工", now: scoredAt, key: null }));
    await answerOf(showYear(2018));
    expect(shownRows()).toEqual([3]);
    await answerOf(showAllRows());
    expect(shownRows()).toHaveLength(area().rows - 1);
  });
});

describe("the year of the selected row", () => {
  it("is that of its year column, whichever cell of the row is selected", async () => {
    select(2);
    expect(await answerOf(yearOfSelection())).toBe(2017);
    select(3, 40);
    expect(await answerOf(yearOfSelection())).toBe(2018);
    disarrange();
    select(4);
    expect(await answerOf(yearOfSelection())).toBe(2019);
  });

  it.each<[string, () => void]>([
    ["the headings", () => select(0)],
    ["a blank row", () => select(6)],
    ["below the table", () => select(area().rows)],
    ["another sheet", () => select(2, 0, open.book.sheets[0])],
  ])("is unknown in %s", async (_what, go) => {
    go();
    expect(await answerOf(yearOfSelection())).toBeNull();
  });
});

describe("the charts of the years", () => {
  const charts = () => open.book.resolve("tanping_chart_data")?.sheet.charts ?? [];
  const totals = (): Sheet => {
    const found = open.book.resolve("tanping_chart_data");
    if (!found) throw new Error("The book has no yearly totals.");
    return found.sheet;
  };
  /** What the sheet of yearly totals shows in a column, by year. */
  const column = (index: number): readonly unknown[] => {
    const found = open.book.resolve("tanping_chart_data");
    return Array.from(
      { length: found?.area.rows ?? 0 },
      (_, row) => totals().cell((found?.area.row ?? 0) + row, index)?.value,
    );
  };

  const write = (row: number, at: number, rows: readonly (readonly (number | null)[])[]): void =>
    open.book.write(
      tableSheet().id,
      { row, column: at, rows: rows.length, columns: rows[0]?.length ?? 0 },
      rows.map((cells) => cells.map((value) => ({ value }))),
      "pasted",
    );

  it("show emission as columns with the intensity as a line on its own axis, and output below, all from zero, earliest year first", async () => {
    await answerOf(drawChart());
    expect(charts()).toMatchObject([
      {
        name: "TanpingYears",
        title: "各年度的排放量与碳排放强度",
        axisTitles: {
          category: "年份 (* 缺月)",
          value: "排放量（tCO2e）",
          secondaryValue: "碳排放强度（kgCO2e/MWh）",
        },
        axisMinimums: { value: 0, secondaryValue: 0 },
        series: [
          { name: "排放量（tCO2e）", kind: "column", axisGroup: "primary" },
          { name: "碳排放强度（kgCO2e/MWh）", kind: "line", axisGroup: "secondary" },
        ],
      },
      {
        name: "TanpingYearsOutput",
        title: "各年度的产出量",
        axisTitles: { value: "产出量（MWh）", secondaryValue: null },
        axisMinimums: { value: 0 },
        series: [{ name: "产出量（MWh）", kind: "column", values: "=年度汇总!$D$4:$D$8" }],
      },
    ]);
    expect(column(0)).toEqual(drax.map(([year]) => year));
    expect(column(2)).toEqual(drax.map(([, emission]) => emission));
    expect(column(4)).toEqual(drax.map(([, emission, output]) => (emission * 1000) / output));
    expect(open.book.activeSheet).toBe(totals());
    expect([totals().protection === null, tableSheet().charts]).toEqual([false, []]);
  });

  it("follows the data, names years that lack months, and leaves out what is not there", async () => {
    const { row, column: first } = area();
    const rows = [
      [2023, null, null, 100, 4],
      [2024, 1, null, 10, null],
      [2024, 2, null, 20, null],
    ];
    const block = { row: row + 1, column: first, rows: 5, columns: 5 };
    open.book.clear(tableSheet().id, block, "contents", "user");
    write(row + 1, first, rows);
    await answerOf(drawChart());
    expect(column(1)).toEqual(["2023", "2024*"]);
    expect(column(3)).toEqual([4, { error: "#N/A" }]);
    write(row + 2, first + 4, [[5], [5]]);
    expect(column(3)).toEqual([4, 10]);
    expect(column(4)).toEqual([25000, 3000]);
  });

  it.each(["NamedItemCollection.Add", "ChartCollection.Add", "ChartTitle.Text"])(
    "can be drawn again where %s failed, for the first time and anew",
    async (action) => {
      for (const _round of ["first", "anew"]) {
        open.host.inject({ action, code: "GeneralException" });
        expect((await drawChart()).kind).toBe("refused");
        expect(open.book.sheet("年度汇总")).toBeUndefined();
        await answerOf(drawChart());
        expect(charts().map(({ name }) => name)).toEqual(["TanpingYears", "TanpingYearsOutput"]);
      }
    },
  );

  it("is made anew under its name: over new years, in its renamed sheet, from columns that moved", async () => {
    await answerOf(drawChart());
    disarrange();
    open.book.renameSheet(totals().id, "Yearly", "user");
    const sheets = open.book.sheets.length;
    write(area().row + 6, area().column, [[2021, null, null, 30, 4]]);
    await answerOf(drawChart());
    expect(charts().map(({ name }) => name)).toEqual(["TanpingYears", "TanpingYearsOutput"]);
    expect(charts()[0]?.series[0]?.values).toBe("=Yearly!$C$4:$C$9");
    expect(column(0)).toEqual([...drax.map(([year]) => year), 2021]);
    expect(column(2)).toEqual([...drax.map(([, emission]) => emission), 30]);
    expect(open.book.sheets).toHaveLength(sheets);
  });

  it("keeps all its years while the table is filtered", async () => {
    await answerOf(drawChart());
    await answerOf(showYear(2018));
    expect(drax.map((_, index) => totals().isRowHidden(3 + index))).toEqual(drax.map(() => false));
  });

  it("leaves the workbook as the check expects it, and lets it be scored and sealed", async () => {
    await answerOf(drawChart());
    expect(await answerOf(inspectWorkbook())).toEqual([]);
    expect((await scoreNow()).card.withheldFor).toEqual([]);
    await answerOf(sealWorkbook({ by: "张工", now: scoredAt, key: null }));
    expect(await drawChart()).toMatchObject({ kind: "refused", refusal: { code: "sealed" } });
    expect(charts()).toHaveLength(2);
  });

  it.each<[string, string, () => void]>([
    [
      "no year has an emission",
      "nothing-to-draw",
      () =>
        open.book.clear(
          tableSheet().id,
          { row: area().row + 1, column: area().column + 3, rows: 5, columns: 1 },
          "contents",
          "user",
        ),
    ],
    [
      "a sheet of its title is somebody else's",
      "sheet-exists",
      () => void open.book.addSheet("年度汇总", "user"),
    ],
  ])("is refused and leaves nothing where %s", async (_what, code, prepare) => {
    prepare();
    const before = open.book.sheets.map(({ name }) => name);
    expect(await drawChart()).toMatchObject({ kind: "refused", refusal: { code } });
    expect(open.book.sheets.map(({ name }) => name)).toEqual(before);
    expect([charts().length, open.book.name("tanping_chart_data")]).toEqual([0, undefined]);
  });

  it("speaks the workbook's language", async () => {
    const english = await openBook();
    await createWorkbook("en-US");
    enterAssessment(english.book);
    await answerOf(drawChart());
    const [chart] = english.book.resolve("tanping_chart_data")?.sheet.charts ?? [];
    english.close();
    expect(chart).toMatchObject({
      title: "Emission and carbon intensity by year",
      axisTitles: { secondaryValue: "Carbon intensity (kgCO2e/MWh)" },
    });
  });
});
