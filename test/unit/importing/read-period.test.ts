import {
  isFinancialYear,
  readMonths,
  readPeriod,
  type DayOrder,
} from "../../../src/importing/cells/read-period";
import { withYearInFigures } from "../../../src/importing/cells/year-in-figures";
import type { SourceCell } from "../../../src/tabular/source";

const read = (cell: SourceCell | undefined, order: DayOrder = "set-aside"): string => {
  const reading = readPeriod(cell, order);
  if (reading.kind === "fault") return reading.code;
  if (reading.kind !== "period") return reading.kind;
  const { year, month, day, since } = reading.period;
  const months = since === null ? month : `${since}–${month}`;
  return [year, months, day].filter((part) => part !== null).join("-");
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
    ["2023 年", "2023"],
    ["2023 年 1 月", "2023-1"],
    ["2023年 1月 5日", "2023-1-5"],
    ["202312", "2023-12"],
    ["民國112年", "2023"],
    ["民国112年度", "2023"],
    ["112年", "2023"],
    ["2023年1月上旬", "2023-1-1"],
    ["2023年2月下旬", "2023-2-21"],
    ["112年度", "2023"],
    ["113年3月", "2024-3"],
    ["112年第一季度", "2023-1–3"],
    ["März 2023", "2023-3"],
    ["31. Januar 2023", "2023-1-31"],
    ["déc. 2023", "2023-12"],
    ["septiembre 2023", "2023-9"],
    ["2023 giugno", "2023-6"],
    ["03.04.2023", "2023-4-3"],
    ["12.31.2023", "2023-12-31"],
    ["03.04.2023 00:15", "2023-4-3"],
    ["25/04/2023 13:45:10", "2023-4-25"],
    ["中華民國113年3月", "2024-3"],
    ["令和元年", "2019"],
    ["令和5年4月", "2023-4"],
    ["令和5年度3月", "financial-year"],
    ["令和12年4月", "2030-4"],
    ["平成元年", "1989"],
    ["平成30年12月", "2018-12"],
    ["民國元年", "1912"],
    ["民国112年第一季度", "2023-1–3"],
    ["2023  年  1  月  5 日", "2023-1-5"],
    ["2011-12", "2011-12"],
    ["2011/12", "2011-12"],
    ["令和5年度", "financial-year"],
    ["2022.1-2022.12", "2022"],
    ["2022.1-2022.3", "2022-1–3"],
    ["2022年前三季度", "2022-1–9"],
    ["2023.01", "2023-1"],
    ["2023.12", "2023-12"],
    ["Jan 2023", "2023-1"],
    ["31-Jan-2023", "2023-1-31"],
    ["31 January 2023", "2023-1-31"],
    ["Jan 31, 2023", "2023-1-31"],
    ["Sept. 30 2023", "2023-9-30"],
    ["01/2023", "2023-1"],
    ["12-2023", "2023-12"],
    ["2023-M01", "2023-1"],
    ["2023M12", "2023-12"],
    ["2023年一月", "2023-1"],
    ["2023年元月份", "2023-1"],
    ["2023年十二月", "2023-12"],
    ["CY2023", "2023"],
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
    ["12/12/2023", "2023-12-12"],
    ["31/12/2023", "2023-12-31"],
    ["12/31/2023", "2023-12-31"],
    ["13.12.2023", "2023-12-13"],
    ["12-13-2023", "2023-12-13"],
    [29_221, "1980-1-1"],
    ["29221", "1980-1-1"],
    [58_804, "2060-12-29"],
    [58_804.99, "2060-12-29"],
    ["'2023-01", "2023-1"],
    ["''2023", "2023"],
    ["2023-1月", "2023-1"],
    ["2023年1", "2023-1"],
    ["Sept. 2023", "2023-9"],
    ["Sep-2023", "2023-9"],
    ["2023 january", "2023-1"],
    ["2023-dec", "2023-12"],
    ["Dec2023", "2023-12"],
    ["2023dec", "2023-12"],
    ["may 2023", "2023-5"],
    ["2023/1/5 8:00", "2023-1-5"],
    ["2023-01-05  08:00", "2023-1-5"],
    ["2023-01-05t00:00:00.000z", "2023-1-5"],
    ["2023-01-05 08:00:00-05:00", "2023-1-5"],
    ["1900", "1900"],
    ["2200", "2200"],
    ["1900-01-01", "1900-1-1"],
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
    ["2023.1", "point"],
    ["2023.5", "point"],
    ["9999.1", "year-unreadable"],
    ["9999Q1", "year-unreadable"],
    ["0045292", "year-unreadable"],
    ["x民国112年", "year-unreadable"],
    ["x令和5年", "year-unreadable"],
    ["x平成5年", "year-unreadable"],
    ["令和", "year-unreadable"],
    ["民国1120年", "year-unreadable"],
    ["①", "year-unreadable"],
    ["2023-2024", "financial-year"],
    ["第一季度", "year-unreadable"],
    ["注：数据来自生产日报", "year-unreadable"],
    ["Market 2023", "month-unreadable"],
    ["0203", "year-unreadable"],
    ["9999", "year-unreadable"],
    [12, "year-unreadable"],
    [-45_292, "year-unreadable"],
    [100_000, "year-unreadable"],
    [true, "year-unreadable"],
    ["03/04/2023", "date-order"],
    ["12/03/2023", "date-order"],
    ["03/12/2023", "date-order"],
    ["12/11/2023", "date-order"],
    ["13/13/2023", "year-unreadable"],
    ["00/13/2023", "year-unreadable"],
    ["13/00/2023", "year-unreadable"],
    ["31/04/2023", "year-unreadable"],
    [29_220, "year-unreadable"],
    ["29220", "year-unreadable"],
    ["20231", "year-unreadable"],
    [20_242, "year-unreadable"],
    ["0x12345", "year-unreadable"],
    ["20'23", "year-unreadable"],
    [29_220.99, "year-unreadable"],
    [58_805, "year-unreadable"],
    ["58805", "year-unreadable"],
    ["45292x", "year-unreadable"],
    ["x45292", "year-unreadable"],
    ["45292.", "year-unreadable"],
    ["1899", "year-unreadable"],
    ["2201", "year-unreadable"],
    ["2201-01", "year-unreadable"],
    ["1899-12-31", "year-unreadable"],
    ["31/12/1899", "year-unreadable"],
    ["2023-01-00", "year-unreadable"],
    ["2023-01-32", "year-unreadable"],
    ["2023-13-01", "year-unreadable"],
    ["Jan 2023 - Mar 2023", "year-unreadable"],
    ["01/02/2023-28/02/2023", "year-unreadable"],
    ["31-Feb-2023", "year-unreadable"],
    ["31-Abc-2023", "year-unreadable"],
    ["13/2023", "month-unreadable"],
    ["2023-M13", "month-unreadable"],
    ["2023 m2", "year-unreadable"],
    ["2023年第一月", "year-unreadable"],
    ["至2023-03-31", "year-unreadable"],
    ["2023-03-31止", "year-unreadable"],
    ["x2023", "year-unreadable"],
    ["2023x", "year-unreadable"],
    ["2023.00", "month-unreadable"],
    ["2023011", "year-unreadable"],
    ["202301051", "year-unreadable"],
    ["x202301", "year-unreadable"],
    ["x20230105", "year-unreadable"],
    ["2023年度1月", "year-unreadable"],
    ["2023-001", "year-unreadable"],
    ["2023-01-05 noon", "year-unreadable"],
    ["Ja 2023", "year-unreadable"],
    ["Januarys 2023", "month-unreadable"],
    ["Jan  2023", "year-unreadable"],
    ["2023 Ja", "year-unreadable"],
  ])("%j is not read as one: %s", (cell, wanted) => {
    expect(read(cell)).toBe(wanted);
  });

  it.each<[SourceCell, string]>([
    ["2023年第一季度", "2023-1–3"],
    ["2023年1季度", "2023-1–3"],
    ["2023年度第2季度", "2023-4–6"],
    ["2023年三季度", "2023-7–9"],
    ["2023Q4", "2023-10–12"],
    ["2023-Q1", "2023-1–3"],
    ["Q1 2023", "2023-1–3"],
    ["Q3/2023", "2023-7–9"],
    ["First quarter 2023", "2023-1–3"],
    ["2nd quarter of 2023", "2023-4–6"],
    ["2023年上半年", "2023-1–6"],
    ["2023下半年", "2023-7–12"],
    ["2023H1", "2023-1–6"],
    ["2H 2023", "2023-7–12"],
    ["2023年1-3月", "2023-1–3"],
    ["2023年1月至3月", "2023-1–3"],
    ["2024年1–3月", "2024-1–3"],
    ["FirstHalf 2023", "2023-1–6"],
    ["2023-01~2023-03", "2023-1–3"],
    ["2023-01 to 2023-03", "2023-1–3"],
    ["01/01/2023-31/03/2023", "2023-1–3"],
    ["20230101-20230331", "2023-1–3"],
    ["2023-01到2023-03", "2023-1–3"],
    ["2023/1/1-2023/3/31", "2023-1–3"],
    ["2023-01-01-2023-03-31", "2023-1–3"],
    ["2023.1.1-2023.3.31", "2023-1–3"],
    ["2023.10.1-2023.12.31", "2023-10–12"],
    ["2023年1月1日-2023年3月31日", "2023-1–3"],
    ["2023Q1至2023Q2", "2023-1–6"],
    ["2023Q3~2023Q3", "2023-7–9"],
    ["Jan 2023 to Mar 2023", "2023-1–3"],
    ["2023年1月-2023年3月", "2023-1–3"],
    ["2023-01-01至2023-03-31", "2023-1–3"],
    ["2023-01-01 - 2023-03-31", "2023-1–3"],
    ["2023-01-01至2023-01-31", "2023-1"],
    ["Jan - Mar 2023", "2023-1–3"],
    ["2023 Jan - Mar", "2023-1–3"],
    ["2023年1-12月", "2023"],
    ["2023全年", "2023"],
    ["2023-01-01至2023-12-31", "2023"],
    ["二〇二三年", "2023"],
    ["二零二三年一季度", "2023-1–3"],
  ])("%j is %s, all months of a year being the year", (cell, wanted) => {
    expect(read(cell)).toBe(wanted);
  });

  it.each<[SourceCell]>([
    ["FY2023"],
    ["FY23"],
    ["FY 2022/23"],
    ["2022/23"],
    ["2022-23"],
    ["2022–2023"],
    ["2022-2023年度"],
    ["1999/00"],
    ["2023财年"],
    ["2022年4月至2023年3月"],
    ["2022-2023年"],
    ["2022年-2023年"],
    ["2022~23"],
    ["FY2022-23"],
    ["FY'23"],
    ["Fiscal year 2023"],
    ["Financial year 2022–2023"],
    ["23财年"],
    ["22-23财年"],
    ["2022/2023财年"],
    ["2022-23①"],
  ])("%j is a financial year", (cell) => {
    expect(read(cell)).toBe("financial-year");
  });

  it.each<[SourceCell]>([
    ["2023-01-02至2023-03-31"],
    ["2023-01-01至2023-03-30"],
    ["2023年3-1月"],
    ["2023年3月至2023年1月"],
    ["2022年4月至2025年3月"],
    ["2022年4月至2024年3月"],
    ["2022年4月至2023年4月"],
    ["2023年至2023年"],
    ["2023年至2023年3月"],
    ["2023年1月至2023年"],
    ["2023-01至2023-03至2023-05"],
    ["2023-01至明年"],
    ["去年至2023-03"],
    ["2023-01至"],
    ["2022-2024"],
    ["x FY 2023"],
    ["FY2023x"],
    ["x2023财年"],
    ["2023财年x"],
    ["3财年"],
    ["123财年"],
    ["2022.23财年"],
    ["2022-3财年"],
    ["x2022-2023"],
    ["2022-2023x"],
    ["02/01/2023至31/03/2023"],
    ["2023年11月至2024年1月"],
    ["2023年五季度"],
    ["2023Q5"],
    ["1-3 2023"],
  ])("%j is no period of whole months", (cell) => {
    expect(read(cell)).toBe("year-unreadable");
  });

  it.each<[string, string]>([
    ["Year ended 31 December 2021", "2021"],
    ["Financial year ending 31 Dec 2021", "2021"],
    ["12 months to December 2021", "2021"],
    ["YE Dec 2021", "2021"],
    ["Year ended 30 December 2021", "financial-year"],
    ["Year ended 31 March 2022", "financial-year"],
    ["YE Mar-22", "financial-year"],
    ["Year ended last month", "year-unreadable"],
    ["x YE Dec 2021", "year-unreadable"],
    ["2022年（1-6月）", "2022-1–6"],
    ["2022 (Jan-Jun)", "2022-1–6"],
    ["2022 (H2)", "2022-7–12"],
    ["2022 (first draft)", "year-unreadable"],
    ["2022 (11)", "year-unreadable"],
  ])("%j is %s by what stands around the year", (cell, wanted) => {
    expect(read(cell)).toBe(wanted);
  });

  it.each<[string, string]>([
    ["Jan-22", "2022-1"],
    ["Sept. 22", "2022-9"],
    ["Dec'09", "2009-12"],
    ["May/22", "2022-5"],
    ["1Q23", "2023-1–3"],
    ["Q1 23", "2023-1–3"],
    ["Q4'23", "2023-10–12"],
    ["23Q2", "2023-4–6"],
    ["H1-23", "2023-1–6"],
    ["2H23", "2023-7–12"],
    ["23 h2", "2023-7–12"],
    ["22年", "2022"],
    ["22年度", "2022"],
    ["22年1月", "2022-1"],
    ["22年第一季度", "2022-1–3"],
    ["YE Dec-21", "2021"],
    ["Okt-23", "2023-10"],
    ["ene-23", "2023-1"],
    ["Mai 23", "2023-5"],
  ])("%j is %s, and its year is said to have two figures", (cell, wanted) => {
    expect(read(cell)).toBe(wanted);
    expect(readPeriod(cell, "set-aside")).toMatchObject({ isShort: true });
  });

  it.each(["Jan-2022", "2022年1月", "2023Q1", "Q1 2023", "2022"])(
    "%j has no year of two figures",
    (cell) => {
      expect(readPeriod(cell, "set-aside")).not.toHaveProperty("isShort");
    },
  );

  it.each([
    "Jan22",
    "Jan-99",
    "99年",
    "22",
    "Total-22",
    "Q5 23",
    "123Q1",
    "Q1 123",
    "民国22年x",
    "Market-22",
    "Jui-22",
    "121年",
  ])("%j is no year of two figures", (cell) => {
    expect(readPeriod(cell, "set-aside").kind).toBe("fault");
  });

  it.each([
    ["2023①", null, "①"],
    ["①2023年", null, "①"],
    ["2023-01*", 1, "*"],
    ["2023年1月（注2）", 1, "(注2)"],
    ["2023p", null, "p"],
    ["Jan 2023 [1]", 1, "[1]"],
  ])("%j is read without its marks, which are kept", (cell, month, marks) => {
    const period = { year: 2023, month, day: null, since: null };
    expect(readPeriod(cell, "set-aside")).toEqual({ kind: "period", period, marks });
  });

  it("keeps no marks of what is no period", () => {
    const fault = { kind: "fault", code: "financial-year" };
    expect(readPeriod("2022-23①", "set-aside")).toEqual(fault);
  });

  it("is a fault, a period or nothing", () => {
    expect(readPeriod("明年", "set-aside")).toEqual({ kind: "fault", code: "year-unreadable" });
    expect(readPeriod(null, "set-aside")).toEqual({ kind: "blank" });
    expect(readPeriod("2023-01-05", "set-aside")).toEqual({
      kind: "period",
      period: { year: 2023, month: 1, day: 5, since: null },
    });
  });

  it("has days and months in the order that was chosen", () => {
    expect(read("03/04/2023", "day-first")).toBe("2023-4-3");
    expect(read("03/04/2023", "month-first")).toBe("2023-3-4");
    for (const order of ["day-first", "month-first"] as const) {
      expect(read("13/04/2023", order)).toBe("2023-4-13");
      expect(read("04/13/2023", order)).toBe("2023-4-13");
    }
    expect(read("12/11/2023", "day-first")).toBe("2023-11-12");
    expect(read("12/11/2023", "month-first")).toBe("2023-12-11");
    expect(read("11/12/2023", "day-first")).toBe("2023-12-11");
    expect(read("01/02/2023至31/03/2023", "day-first")).toBe("2023-2–3");
    expect(read("02/01/2023至31/03/2023", "month-first")).toBe("2023-2–3");
  });
});

/** Each month as it is written: in Chinese, in English, and short. */
const monthWords = [
  ["一月", "January", "Jan"],
  ["二月", "February", "Feb"],
  ["三月", "March", "Mar"],
  ["四月", "April", "Apr"],
  ["五月", "May", "May"],
  ["六月", "June", "Jun"],
  ["七月", "July", "Jul"],
  ["八月", "August", "Aug"],
  ["九月", "September", "Sep"],
  ["十月", "October", "Oct"],
  ["十一月", "November", "Nov"],
  ["十二月", "December", "Dec"],
] as const;

describe("a month's word", () => {
  it.each(monthWords.map((its, index) => [index + 1, ...its] as const))(
    "for month %d is %s, %s and %s",
    (month, chinese, english, short) => {
      for (const word of [chinese, `${chinese}份`, english, short, `${short}.`, `'${english}`])
        expect([word, readMonths(word)]).toEqual([word, { month, since: null }]);
      for (const word of [english, short, short.toUpperCase()]) {
        expect(read(`${word} 2023`)).toBe(`2023-${month}`);
        expect(read(`2023-${word}`)).toBe(`2023-${month}`);
      }
    },
  );
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
    ["2023 Jan", 1],
    ["Jan 2023", 1],
    ["2023-05-01", 5],
    [45_292, 1],
  ])("%j is month %d", (cell, month) => {
    expect(readMonths(cell)).toEqual({ month, since: null });
  });

  it.each<[SourceCell | undefined]>([
    ["0"],
    ["13"],
    [1.5],
    ["合计"],
    ["Market"],
    ["Juniper"],
    ["2023"],
    ["十三月"],
    [undefined],
    [null],
    [""],
    [true],
    ["012"],
    ["1.5"],
    ["x1"],
    ["1x"],
    ["1月2"],
    ["月"],
    ["Ja"],
    ["Jan 1"],
    ["Septembers"],
    ["2023-13"],
    ["03/04/2023"],
  ])("%j is none", (cell) => {
    expect(readMonths(cell)).toBeNull();
  });

  it.each<[SourceCell, number, number]>([
    ["一季度", 1, 3],
    ["Q4", 10, 12],
    ["上半年", 1, 6],
    ["1月至3月", 1, 3],
    ["1–2月", 1, 2],
  ])("%j is months %d to %d", (cell, since, month) => {
    expect(readMonths(cell)).toEqual({ since, month });
  });

  it("counts quarters where the column is one of quarters", () => {
    expect(readMonths(2, "quarters")).toEqual({ since: 4, month: 6 });
    expect(readMonths("四", "quarters")).toEqual({ since: 10, month: 12 });
    expect(readMonths("5", "quarters")).toBeNull();
  });
});

describe("a year in Chinese figures", () => {
  it.each([
    ["二〇二三年1月", "2023年1月"],
    ["二○二〇年", "2020年"],
    ["一九九零年度", "1990年度"],
    ["四五六七年", "4567年"],
    ["一八九一年", "1891年"],
    ["截至二〇二三年", "截至二〇二三年"],
    ["二〇二三", "二〇二三"],
    ["二三年", "二三年"],
  ])("%s is %s", (text, wanted) => {
    expect(withYearInFigures(text)).toBe(wanted);
  });
});

describe("a year that ends in the next one", () => {
  it.each(["2022/23", "2022-2023", "1999-00", "fy2023", "FY23", "2022–23年度", "2023财年"])(
    "is %s",
    (text) => {
      expect(isFinancialYear(text)).toBe(true);
    },
  );

  it.each(["2023", "2022-24", "2022-2024", "2022/1", "2023年", "fy", ""])("is not %j", (text) => {
    expect(isFinancialYear(text)).toBe(false);
  });
});

it.each([
  ["2023-01-01 00:00", "2023-01-01 00:15"],
  ["2023-01-01T23:59:58Z", "2023-01-01T23:59:59Z"],
  ["01.02.2023 00:00", "01.02.2023"],
])("tells %j from %j by its time", (one, other) => {
  const [first, second] = [one, other].map((cell) => {
    const reading = readPeriod(cell, "set-aside");
    return reading.kind === "period" ? reading.period : null;
  });
  expect(first?.day).toBe(second?.day);
  expect(first?.time).not.toBe(second?.time);
  expect([first?.time, second?.time ?? 0.5].every((its = 0) => its > 0 && its < 1)).toBe(true);
});
