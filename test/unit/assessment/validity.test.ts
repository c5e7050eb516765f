import { hasExpired, validityFrom } from "../../../src/assessment/validity";
import { finished, score } from "./sketch";

describe("the validity of a result (12.4.1, R12)", () => {
  it.each([
    ["2023-11-23", "2026-11-22"],
    ["2024-01-01", "2026-12-31"],
    ["2024-03-01", "2027-02-28"],
    ["2025-03-01", "2028-02-29"],
    ["2024-02-29", "2027-02-28"],
    ["2096-02-29", "2099-02-28"],
    ["2023-12-31", "2026-12-30"],
  ])("from %s lasts until %s, three years less a day", (from, until) => {
    expect(validityFrom(from)).toEqual({ from, until });
  });

  it("ends after its last day", () => {
    const validity = validityFrom("2023-11-23");
    expect(hasExpired(validity, "2026-11-22")).toBe(false);
    expect(hasExpired(validity, "2026-11-23")).toBe(true);
  });

  it.each([
    [45_351, "2024-02-29"],
    [45_351.999, "2024-02-29"],
    [45_352, "2024-03-01"],
    [18_264, "1950-01-01"],
    [109_939, "2200-12-31"],
  ])("counts from serial %d, the day %s", (serial, from) => {
    expect(score({ ...finished, date: serial }).validity?.from).toBe(from);
  });

  it.each([18_263, 109_940, -1])("takes serial %d for no date of an assessment", (serial) => {
    const card = score({ ...finished, date: serial });
    expect(card.withheldFor.map(({ code }) => code)).toEqual(["date-not-a-date"]);
  });

  it("is open while no date is entered, which withholds nothing", () => {
    const card = score(finished);
    expect(card.validity).toBeNull();
    expect(card.composite).not.toBeNull();
  });
});
