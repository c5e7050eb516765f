import { isFormulaRefusal, type Refusal, wordRefusal } from "../../book/refusals/refusal";
import type { Sentences } from "../strings/sentences";

/** The page's sentence for what a book refused to a person, who may have typed a formula. */
export const refusalText = ({ refusal }: { readonly refusal: Refusal }, say: Sentences): string => {
  const sentence = wordRefusal(refusal, say.refusals);
  return isFormulaRefusal(refusal) ? `${say.badFormula}\n${sentence}` : sentence;
};
