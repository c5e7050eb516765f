import { rescorings } from "../../sheets/process/rescored";
import type { Checked } from "../check-workbook";
import type { MadeComparison } from "../make-comparison";

/** How many items were scored again after nonconformities were closed. */
export const countRescored = ({ reading }: Checked): number => rescorings(reading).length;

/** How many items are better, how many worse, and how many settings differ. */
export const countCompared = ({
  comparison: { items, settings },
}: MadeComparison): Readonly<Record<"better" | "worse" | "settings", number>> => ({
  better: items.filter(({ difference }) => difference?.gt(0)).length,
  worse: items.filter(({ difference }) => difference?.lt(0)).length,
  settings: settings.length,
});
