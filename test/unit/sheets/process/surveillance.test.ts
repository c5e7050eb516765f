import { endedBySurveillance } from "../../../../src/sheets/process/surveillance";
import type { Typed } from "../../assessment/sketch";
import { readingWith } from "../../report/reading-with";

/** What surveillances of these days and conclusions made of a result. */
const ended = (...rows: readonly (readonly [date: Typed, conclusion: Typed])[]) =>
  endedBySurveillance(
    readingWith({}, { surveillance: rows.map(([date, conclusion]) => ({ date, conclusion })) }),
  );

it("a result stands while surveillance keeps it, or says nothing that is a conclusion", () => {
  expect(ended([46_346, "保持"], [46_347, null], [46_348, "看情况"])).toBeNull();
  expect(endedBySurveillance(readingWith({}))).toBeNull();
});

it("the conclusion of the last day counts, in either language, whatever the order of the rows", () => {
  expect(ended([46_346, "暂停"])).toEqual({ result: "suspended", since: "2026-11-20" });
  expect(ended([46_711, "Withdrawn"], [46_346, "暂停"])).toEqual({
    result: "withdrawn",
    since: "2027-11-20",
  });
  expect(ended([46_711, "保持"], [46_346, "暂停"])).toBeNull();
});

it("one without a day counts as the last: nothing that ended a result is passed over", () => {
  expect(ended([null, "撤销"], [46_711, "保持"])).toEqual({ result: "withdrawn", since: "" });
});
