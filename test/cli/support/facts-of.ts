import type { RollupLine } from "../../../src/rollup/rollup-line";
import type { ExpectedFacts } from "./fleet/good-workbook";

/** What a line says of that which the fleet worked out before. */
export const factsOf = (line: RollupLine): ExpectedFacts | string =>
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
