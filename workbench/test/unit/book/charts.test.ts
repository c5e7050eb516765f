import { chartData } from "../../../book/charts/chart-data";
import { defaultAnchor } from "../../../book/charts/default-anchor";
import { seriesOver } from "../../../book/charts/series-over";
import { area, openBook, refusal } from "./open-book";

const filled = () => {
  const opened = openBook();
  opened.write("A1", [
    ["年份", "排放量"],
    ["2021", 1],
    ["2022", "无"],
    ["2023", { error: "#N/A" }],
    ["2024", 4],
  ]);
  const { book, sheet } = opened;
  const axisTitles = { category: null, value: null, secondaryValue: null };
  const anchor = defaultAnchor(sheet, area("A1:B5"));
  const series = seriesOver(sheet, area("A1:B5"), "line");
  const blank = { title: null, legend: null, axisTitles, anchor, series };
  const chart = book.addChart(sheet.id, blank, "user");
  const data = () => chartData(chart, (name) => book.sheet(name));
  return { ...opened, chart, data };
};

describe("what a chart shows", () => {
  it("is a text as zero, and blanks and errors as gaps, as Excel does", () => {
    expect(filled().data().series[0]).toMatchObject({ name: "排放量", values: [1, 0, null, 4] });
  });

  it("leaves hidden rows out, whoever hid them", () => {
    const { book, sheet, data } = filled();
    book.setHidden(sheet.id, "rows", 1, 1, "hidden", "user");
    const filter = { area: area("A1:B5"), criteria: new Map(), hiddenRows: new Set([4]) };
    book.setAutoFilter(sheet.id, filter, "user");
    expect(data().series[0]?.values).toEqual([0, null]);
    expect(data().categories.map((cell) => cell?.value)).toEqual(["2022", "2023"]);
  });
});

describe("the series of a range", () => {
  it.each<[string, (string | number)[][], [boolean, boolean]]>([
    [
      "texts above and beside",
      [
        ["x", "a"],
        ["p", 1],
        ["q", 2],
      ],
      [true, true],
    ],
    [
      "numbers only",
      [
        [1, 2],
        [3, 4],
      ],
      [false, false],
    ],
    [
      "texts above only",
      [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ],
      [true, false],
    ],
    [
      "texts beside only",
      [
        ["p", 1],
        ["q", 2],
      ],
      [false, true],
    ],
  ])("take %s for labels", (_what, rows, [named, labelled]) => {
    const { sheet, write } = openBook();
    write("B2", rows);
    const source = { ...area("B2"), rows: rows.length, columns: 2 };
    const series = seriesOver(sheet, source, "column");
    expect(series.map(({ name }) => name !== "")).toEqual(series.map(() => named));
    expect(series.map(({ categories }) => categories !== null)).toEqual(series.map(() => labelled));
    expect(series).toHaveLength(labelled ? 1 : 2);
  });

  it("take dates for labels, and numbers under a blank corner", () => {
    const { book, sheet, write } = openBook();
    write("A1", [
      ["日", "a"],
      [45000, 1],
      [45001, 2],
    ]);
    book.setStyle(sheet.id, area("A2:A3"), { numberFormat: "yyyy-mm-dd" }, "user");
    write("D1", [
      [null, "a"],
      [2023, 1],
      [2024, 2],
    ]);
    for (const source of ["A1:B3", "D1:E3"])
      expect(seriesOver(sheet, area(source), "line")).toHaveLength(1);
  });
});

describe("the place of a chart", () => {
  it("is right of its cells, of Excel's size", () => {
    const { chart, sheet } = filled();
    expect(chart.anchor.from).toEqual({ row: 0, column: 2, right: 0, down: 0 });
    const { to } = chart.anchor;
    expect((to.column - 2) * sheet.defaultColumnWidth + to.right).toBe(360);
    expect(to.row * sheet.defaultRowHeight + to.down).toBe(216);
  });

  it("cannot end before it starts", () => {
    const { book, sheet, chart } = filled();
    const { from, to } = chart.anchor;
    const turned = { anchor: { from: to, to: from } };
    expect(refusal(() => book.changeChart(sheet.id, chart.id, turned, "user"))).toBe(
      "InvalidArgument",
    );
  });

  it("shrinks with deleted rows, down to nothing", () => {
    const { book, sheet } = filled();
    book.delete(sheet.id, "rows", 3, 5, "user");
    const { from, to } = sheet.charts[0]?.anchor ?? {};
    expect([from?.row, to?.row]).toEqual([0, 10]);
    book.delete(sheet.id, "rows", 0, 40, "user");
    expect(sheet.charts[0]?.anchor).toMatchObject({
      from: { row: 0, down: 0 },
      to: { row: 0, down: 0 },
    });
  });
});
