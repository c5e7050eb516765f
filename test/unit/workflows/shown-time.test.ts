import { exactTime, shownTime } from "../../../src/workflows/shown-time";

const now = new Date("2026-11-29T00:30:12.700Z");

it("a time is shown to the minute as a person writes it", () => {
  expect(shownTime(now)).toMatch(/^2026-11-\d\d \d\d:\d\d$/);
});

it("an exact time names the same second once its distance from UTC is read with it", () => {
  expect(exactTime(now)).toMatch(/^2026-11-\d\d \d\d:\d\d:12 [+-]\d\d:\d\d$/);
  expect(new Date(exactTime(now)).toISOString()).toBe("2026-11-29T00:30:12.000Z");
});
