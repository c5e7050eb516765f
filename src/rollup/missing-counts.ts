import { missingKinds } from "../faults/rollup";
import { missingForSeal } from "../sheets/missing-for-seal";
import { openPoints } from "../sheets/open-points";
import type { Reading } from "../sheets/reading";
import type { RollupFacts } from "./rollup-line";

/** How many entries that a seal asks for are missing (Appendix B), and how many points of each kind are open. */
export const missingCounts = (reading: Reading): RollupFacts["missing"] => {
  const found = [
    ...missingForSeal(reading).map(() => "entry-missing"),
    ...openPoints(reading).map(({ code }) => code),
  ];
  return Object.fromEntries(
    missingKinds.flatMap((kind) => {
      const count = found.filter((its) => its === kind).length;
      return count > 0 ? [[kind, count]] : [];
    }),
  );
};
