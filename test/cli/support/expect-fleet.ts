import type { RollupLine } from "../../../src/rollup/rollup-line";
import type { ExpectedFacts } from "./fleet/good-workbook";
import type { Fleet } from "./fleet/make-fleet";

/** What a line says of that which the fleet worked out before. */
const factsOf = (line: RollupLine): ExpectedFacts | string =>
  line.status === "not-counted"
    ? line.reason
    : {
        workbookId: line.workbookId,
        organisation: line.organisation,
        schemeVersion: line.scheme.version,
        composite: line.composite,
        points: Math.round(Number(line.composite) * 100),
        grade: line.grade,
        qualitative: line.qualitative,
        quantitative: line.quantitative,
        intensity: line.intensity,
        categories: line.categories.map(({ earned }) => earned),
        seal: line.seal,
        validUntil: line.validUntil ?? "",
      };

/** Holds lines to a fleet: a line for each file, all good ones right, all bad ones with their reason; "twice" is counted until lines are merged. */
export const expectFleet = (
  lines: readonly RollupLine[],
  { good, bad }: Pick<Fleet, "good" | "bad">,
): void => {
  const byFile = new Map(lines.map((line) => [line.file, factsOf(line)]));
  expect(lines).toHaveLength(good.size + bad.size);
  expect(Object.fromEntries([...good.keys()].map((file) => [file, byFile.get(file)]))).toEqual(
    Object.fromEntries(good),
  );
  const singly = [...bad].filter(([, reason]) => reason !== "twice");
  expect(Object.fromEntries(singly.map(([file]) => [file, byFile.get(file)]))).toEqual(
    Object.fromEntries(singly),
  );
};
