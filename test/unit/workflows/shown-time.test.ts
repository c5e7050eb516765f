import { asPeopleRead, exactTime, ownDay, shownTime } from "../../../src/workflows/shown-time";

const now = new Date("2026-11-29T00:30:12.700Z");

it("a time is shown to the minute as a person writes it", () => {
  expect(shownTime(now)).toMatch(/^2026-11-\d\d \d\d:\d\d$/);
});

it("an exact time names the same second once its distance from UTC is read with it", () => {
  expect(exactTime(now)).toMatch(/^2026-11-\d\d \d\d:\d\d:12 [+-]\d\d:\d\d$/);
  expect(new Date(exactTime(now)).toISOString()).toBe("2026-11-29T00:30:12.000Z");
});

it.each([
  ["2026-11-23T21:27:32+08:00", "2026-11-23 21:27:32 +08:00"],
  ["2026-11-23 21:27:32 +08:00", "2026-11-23 21:27:32 +08:00"],
  ["2026-11-23T21:27:32-03:30", "2026-11-23 21:27:32 -03:30"],
  ["2026-11-23", "2026-11-23"],
  ["", ""],
])("%j is read as %j", (time, read) => expect(asPeopleRead(time)).toBe(read));

it("a day is the user's own, by the clock on the wall", () => {
  // Whatever zone the test runs in: one minute past midnight, and one before it.
  expect(ownDay(new Date(2026, 10, 29, 0, 1))).toBe("2026-11-29");
  expect(ownDay(new Date(2026, 10, 29, 23, 59))).toBe("2026-11-29");
});
