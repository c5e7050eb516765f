import { PeriodColumn } from "../../../src/importing/rows/period-column";
import type { SourceCell } from "../../../src/tabular/source";

const columnOf = (...cells: readonly SourceCell[]) =>
  new PeriodColumn({ rows: [["年月"], ...cells.map((cell) => [cell])], first: 1 }, 0);

describe("a column of 2023.1 and its like", () => {
  it.each<[string, readonly SourceCell[], PeriodColumn["points"]]>([
    ["months of text", ["2023.1", "2023.2", "2023.10", "2023.11", "2023.12"], "months"],
    ["months beside blanks and truths", ["2023.1", null, true, "", "2023.2"], "months"],
    ["numbers, of which 2023.10 lost its zero", [2023.9, 2023.1, 2023.11], "zero-lost"],
    ["numbers that go on after a tenth there is not", [2023.1, 2023.2, 2023.11], "zero-lost"],
    ["a single one", ["2023.1", "2023.1"], "none"],
    ["whole years", ["2022", "2023"], "none"],
  ])("has %s", (_, cells, points) => {
    expect(columnOf(...cells).points).toBe(points);
  });
});

describe("a text such as 2010/11", () => {
  it("is a year of two calendar years where every text of the column is", () => {
    expect(columnOf("2010/11", "2011/12", "合计").isFinancial("2010/11")).toBe(true);
  });

  it.each<[string, readonly SourceCell[], string]>([
    ["other texts are months", ["2010/11", "2010/12", "2011/1"], "2010/11"],
    ["it stands alone", ["2010/11"], "2010/11"],
    ["it can be none", ["2010/11", "2011/12"], "2010/12"],
    ["it is a plain year", ["2010", "2011"], "2010"],
  ])("is none where %s", (_, cells, text) => {
    expect(columnOf(...cells).isFinancial(text)).toBe(false);
  });

  it("is found once for all rows", () => {
    const column = columnOf("2010/11", "2011/12");
    expect([column.isFinancial("2010/11"), column.isFinancial("2011/12")]).toEqual([true, true]);
  });
});

describe("Jan 22 and its like", () => {
  it.each<[string, readonly SourceCell[], boolean]>([
    ["months of one year", ["Jan-22", "Feb-22", "Mar-22"], false],
    ["months of several years", ["Nov 22", "Dec 22", "Jan 23"], false],
    ["one month, again and again", ["Jan 22", "Jan 22", "Jan 22"], false],
    ["days of one month", ["Jan 21", "Jan 22", "合计"], true],
    ["days of two months", ["Jan 30", "Jan 31", "Feb 1", "Feb 2", "Feb 3"], true],
  ])("are %s", (_, cells, areDays) => {
    expect(columnOf(...cells).areShortDays).toBe(areDays);
  });
});

describe("31.12.2023", () => {
  const lastDay = { year: 2023, month: 12, day: 31, since: null };
  const isYearDay = (cells: readonly SourceCell[], period = lastDay) =>
    columnOf(...cells).isYearDay(period, "set-aside");

  it.each<[string, readonly SourceCell[]]>([
    ["the last days of several years", ["31.12.2022", "31.12.2023", "合计", null]],
    ["their first ones", ["2022-01-01", "2023-01-01"]],
  ])("stands for its year among %s", (_, cells) => {
    expect(isYearDay(cells)).toBe(true);
  });

  it.each<[string, readonly SourceCell[]]>([
    ["days of one year", ["31.12.2023", "31.12.2023"]],
    ["another month", ["31.12.2022", "30.11.2023", "31.12.2023"]],
    ["first and last days", ["01.01.2022", "31.12.2023"]],
    ["a month without a day", ["2022-12", "31.12.2023"]],
  ])("is a day beside %s", (_, cells) => {
    expect(isYearDay(cells)).toBe(false);
  });

  it("says nothing of the day before it", () => {
    expect(isYearDay(["31.12.2022", "31.12.2023"], { ...lastDay, day: 30 })).toBe(false);
  });
});
