import { readMonth, readPeriod, type DayOrder } from "../../../src/importing/cells/read-period";
import type { SourceCell } from "../../../src/tabular/source";

const read = (cell: SourceCell | undefined, order: DayOrder = "set-aside"): string => {
  const reading = readPeriod(cell, order);
  if (reading.kind !== "period") return reading.kind === "blank" ? "blank" : reading.code;
  const { year, month, day } = reading.period;
  return [year, month, day].filter((part) => part !== null).join("-");
};

describe("a cell of periods", () => {
  it.each<[SourceCell, string]>([
    ["2023", "2023"],
    [2023, "2023"],
    ["2023年", "2023"],
    ["2023年度", "2023"],
    ["'2023", "2023"],
    ["２０２３年", "2023"],
    ["2023.0", "2023"],
    ["2023-01", "2023-1"],
    ["2023/1", "2023-1"],
    ["2023年1月", "2023-1"],
    ["2023年01月", "2023-1"],
    ["2023年1月份", "2023-1"],
    ["2023 年 1 月".replaceAll(" ", ""), "2023-1"],
    ["202312", "2023-12"],
    ["2023.01", "2023-1"],
    ["2023.12", "2023-12"],
    ["Jan 2023", "2023-1"],
    ["January-2023", "2023-1"],
    ["2023 Sept", "2023-9"],
    ["2023-01-05", "2023-1-5"],
    ["2023/1/5", "2023-1-5"],
    ["2023.1.5", "2023-1-5"],
    ["2023年1月5日", "2023-1-5"],
    ["20230105", "2023-1-5"],
    ["2023-01-05T00:00:00Z", "2023-1-5"],
    ["2023-01-05 08:00:00", "2023-1-5"],
    ["2023-01-05T08:00:00+08:00", "2023-1-5"],
    [45_292, "2024-1-1"],
    ["45292", "2024-1-1"],
    [45_292.75, "2024-1-1"],
    ["2024-02-29", "2024-2-29"],
    ["13/04/2023", "2023-4-13"],
    ["04/13/2023", "2023-4-13"],
    ["05/05/2023", "2023-5-5"],
  ])("%j is %s", (cell, wanted) => {
    expect(read(cell)).toBe(wanted);
  });

  it.each<[SourceCell | undefined, string]>([
    [null, "blank"],
    [undefined, "blank"],
    ["　", "blank"],
    ["2023-13", "month-unreadable"],
    ["202300", "month-unreadable"],
    ["2023年0月", "month-unreadable"],
    ["2023-02-29", "year-unreadable"],
    ["2023-00-10", "year-unreadable"],
    ["2023-04-31", "year-unreadable"],
    ["31/31/2023", "year-unreadable"],
    ["2023.1", "year-unreadable"],
    ["2023.5", "year-unreadable"],
    ["2023-2024", "year-unreadable"],
    ["第一季度", "year-unreadable"],
    ["2023年第一季度", "year-unreadable"],
    ["2023Q1", "year-unreadable"],
    ["注：数据来自生产日报", "year-unreadable"],
    ["Market 2023", "month-unreadable"],
    ["0203", "year-unreadable"],
    ["9999", "year-unreadable"],
    [12, "year-unreadable"],
    [-45_292, "year-unreadable"],
    [100_000, "year-unreadable"],
    [true, "year-unreadable"],
    ["03/04/2023", "date-order"],
  ])("%j is not read as one: %s", (cell, wanted) => {
    expect(read(cell)).toBe(wanted);
  });

  it("has days and months in the order that was chosen", () => {
    expect(read("03/04/2023", "day-first")).toBe("2023-4-3");
    expect(read("03/04/2023", "month-first")).toBe("2023-3-4");
  });
});

describe("a cell of months", () => {
  it.each<[SourceCell, number]>([
    ["1", 1],
    [12, 12],
    ["01", 1],
    ["3.0", 3],
    ["1月", 1],
    ["１２月", 12],
    ["12月份", 12],
    ["一月", 1],
    ["十二月", 12],
    ["Jan", 1],
    ["Sept.", 9],
    ["december", 12],
    ["2023年5月", 5],
    ["2023-05-01", 5],
    [45_292, 1],
  ])("%j is month %d", (cell, month) => {
    expect(readMonth(cell)).toBe(month);
  });

  it.each<[SourceCell]>([
    ["0"],
    ["13"],
    [1.5],
    ["一季度"],
    ["上半年"],
    ["合计"],
    ["Market"],
    ["Juniper"],
    ["2023"],
    ["Q1"],
    ["十三月"],
  ])("%j is none", (cell) => {
    expect(readMonth(cell)).toBeNull();
  });
});
