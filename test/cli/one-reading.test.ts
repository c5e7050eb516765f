import { readFileSync } from "node:fs";
import { allKinds } from "../host/support/mutations/all-kinds";
import { answering } from "../host/support/mutations/answers";
import { Chance } from "../host/support/mutations/chance";
import { genuineBytes, genuineParts } from "../host/support/mutations/genuine";
import { type Others, twoReadings } from "../host/support/mutations/one-reading";

/** What LibreOffice and openpyxl read of one file of each kind, as `npm run one-reading` wrote it down. */
const recorded = JSON.parse(readFileSync("test/data/planted-readings.json", "utf8")) as Readonly<
  Record<string, Others>
>;

const answer = answering();
const parts = genuineParts();

/** A third of all; one-reading.long.test.ts tries every kind, several times. */
const some = allKinds.filter((_, index) => index % 3 === 0);

it("the genuine file is intact", async () => {
  expect(await answer(genuineBytes())).toEqual({
    kind: "read",
    status: "intact",
    calculated: "as the genuine file",
    given: "as the genuine file",
  });
});

it("some sixty kinds of ambiguity are planted", () => {
  expect(some.length).toBeGreaterThanOrEqual(60);
  expect(new Set(allKinds.map(({ says }) => says)).size).toBe(allKinds.length);
});

it.each(some)("$says: read as others do, or refused", async ({ says, plant }) => {
  const others = recorded[says];
  if (!others) throw new Error("It is not recorded yet: npm run one-reading.");
  const ours = await answer(plant(parts, new Chance(0)));
  expect(twoReadings(says, ours, others)).toBeNull();
});
