import {
  countsFrom1904,
  dateOfSerial,
  daysTo1904,
  serialOfDate,
} from "../../../src/cells/date-serial";

describe("a date's serial", () => {
  it.each([
    [61, "1900-03-01"],
    [1462, "1904-01-01"],
    [45_292, "2024-01-01"],
    [45_292.999, "2024-01-01"],
    [45_351, "2024-02-29"],
    [80_000, "2119-01-11"],
  ])("%d is the day %s", (serial, day) => {
    expect(dateOfSerial(serial).toISOString().slice(0, 10)).toBe(day);
  });

  it.each([
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2024-02-29", 45_351],
  ])("of %s is %d", (day, serial) => {
    expect(serialOfDate(new Date(`${day}T00:00:00Z`))).toBe(serial);
  });

  it("counts 1462 days fewer in a workbook that counts from 1904", () => {
    expect(daysTo1904).toBe(1462);
    expect(dateOfSerial(daysTo1904).toISOString().slice(0, 10)).toBe("1904-01-01");
  });

  it.each([
    [45_292, "2024-01-01", false],
    [43_830, "2024-01-01", true],
    [43_830, "2024年1月1日", true],
    [43_830, "1/1/2024 0:00", true],
    [43_830, "12:30 2024-01-01", true],
    [43_830, "1-Jan-2024", true],
    [43_830, "2024", true],
    [43_830, "2024-05-01", false],
    [43_830, "01.01.24", false],
    [43_830, "2020-01-01", false],
    [43_830, "2023-12-31", false],
    [43_830, "", false],
  ])("%d shown as %j counts from 1904: %p", (serial, text, isSo) => {
    expect(countsFrom1904(serial, text)).toBe(isSo);
  });
});
