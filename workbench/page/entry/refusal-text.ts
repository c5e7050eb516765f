import type { Entered } from "../../book/typed-input/entered";
import type { Sentences } from "../strings/sentences";

/** Excel's sentence for what a book refused to a person, who may have typed something. */
export const refusalText = (
  { code, message }: Pick<Extract<Entered, { kind: "refused" }>, "code" | "message">,
  say: Sentences,
  typed = "",
): string => {
  if (code === "AccessDenied") return say.protectedCell;
  if (typed.startsWith("=")) return `${say.badFormula}\n${message}`;
  return say.refused(message);
};
