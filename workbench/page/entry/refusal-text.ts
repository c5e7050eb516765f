import type { Entered } from "../../book/entry";
import type { Sentences } from "../strings/sentences";

/** Excel's sentence for what a book refused to a person's hands. */
export const refusalText = (
  { code, message }: Extract<Entered, { kind: "refused" }>,
  say: Sentences,
): string => {
  if (code === "AccessDenied") return say.protectedCell;
  if (code === "InvalidFormula") return say.badFormula;
  return say.refused(message);
};
