import { checkDate, serialOfDay } from "../../../src/assessment/check-date";
import { entryAt } from "../../../src/cells/grid";
import { check, finished, gridOf, type Typed } from "./sketch";

const place = { sheet: "评价信息", row: 13, column: 1 };
const dateOf = (typed: Typed) => checkDate(entryAt(gridOf(place, [[typed]]), 0, 0));

describe("the date of an assessment (12.4.1, R12)", () => {
  it.each([
    [18_264, "1950-01-01"],
    [45_351, "2024-02-29"],
    [45_351.999, "2024-02-29"],
    [109_939, "2200-12-31"],
  ])("is the day of a serial: %d is %s", (serial, date) => {
    expect(dateOf(serial)).toEqual({ date, problems: [] });
  });

  it.each<[Typed, string]>([
    [18_263, "18263"],
    [109_940, "109940"],
    [-1, "-1"],
    ["2024-02-29", "2024-02-29"],
    [true, "TRUE"],
    [{ error: "#N/A" }, "#N/A"],
  ])("is no %j", (typed, text) => {
    expect(dateOf(typed)).toEqual({
      date: null,
      problems: [{ code: "date-not-a-date", where: place, facts: { text } }],
    });
  });

  it.each<[Typed]>([[null], [" "]])("is open where nothing is entered: %j", (typed) => {
    expect(dateOf(typed)).toEqual({ date: null, problems: [] });
    expect(checkDate(null)).toEqual({ date: null, problems: [] });
  });
});

describe("a day as people write it", () => {
  it.each([
    ["1950-01-01", 18_264],
    ["2024-02-29", 45_351],
    ["2026-11-29", 46_355],
    ["2026/11/29", 46_355],
    ["2026.11.29", 46_355],
    ["2026年11月29日", 46_355],
    ["2026年11月29", 46_355],
    [" ２０２６－１１－２９ ", 46_355],
    ["2026-1-9", 46_031],
    ["2200-12-31", 109_939],
  ])("%s is the serial %d", (text, serial) => {
    expect(serialOfDay(text)).toBe(serial);
  });

  it.each([
    "",
    "去年",
    "2026-11",
    "29-11-2026",
    "11/29/2026",
    "2026-11/29",
    "2026年11-29",
    "2026-11-29日",
    "2026-11-31",
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-10-00",
    "1949-12-31",
    "2201-01-01",
    "0099-01-01",
    "46355",
    "2026-11-29 8:30",
  ])("%j is none that a cell may hold", (text) => {
    expect(serialOfDay(text)).toBeNull();
  });
});

it("an evaluation year may be the year of the assessment itself", () => {
  // 45351 is 2024-02-29.
  expect(check({ ...finished, date: 45_351 }).problems).toEqual([]);
});
