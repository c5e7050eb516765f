import { confirmedKeys, type ConfirmedKey } from "../standard/confirmed-keys";
import { choices, type Choice } from "../standard/choices";
import { checkWorkbook } from "./check-workbook";
import { confirmFigures } from "./confirm-figure";
import { enterParameters } from "./enter-parameters";
import type { Outcome } from "./outcome";
import { askedIn } from "./shown/show-unusual";

/** Answers to what a check asks (R16): how a repeated output counts, and the reasons that confirm figures. */
export type WorkbookAnswers = Readonly<
  { readonly "repeated-output"?: Choice<"repeated_output"> } & Partial<Record<ConfirmedKey, string>>
>;

/** The questions that may be answered, each with its answers; null where the answer is a reason in words. */
export const workbookQuestions: Readonly<Record<keyof WorkbookAnswers, readonly string[] | null>> =
  {
    "repeated-output": choices.repeated_output,
    "far-from-advanced": null,
    "far-from-best": null,
    "years-apart": null,
    "advanced-later": null,
  };

/** Writes down the answers for the open workbook as it is; answers with those that nothing asks for, which are not written. */
export const answerQuestions = async (
  answers: WorkbookAnswers,
): Promise<Outcome<readonly (keyof WorkbookAnswers)[]>> => {
  const before = await checkWorkbook();
  if (before.kind === "refused") return before;
  const { language, assessment } = before.answer;
  const counting = answers["repeated-output"];
  const repeats = assessment.measured.series?.outputs.repeated;
  if (counting && repeats) {
    const entered = await enterParameters({ repeated_output: counting }, language);
    if (entered.kind === "refused") return entered;
  }
  // How outputs count decides what is out of the ordinary.
  const after = await checkWorkbook();
  if (after.kind === "refused") return after;
  const asked = after.answer.assessment.problems.flatMap((its) => askedIn(its) ?? []);
  const confirmations = asked.flatMap(({ key, figure }) => {
    const reason = answers[key];
    return reason ? [{ key, figure, reason }] : [];
  });
  const confirmed = await confirmFigures(confirmations);
  if (confirmed.kind === "refused") return confirmed;
  const unasked = confirmedKeys.filter(
    (key) => answers[key] && !confirmations.some((its) => its.key === key),
  );
  return {
    kind: "done",
    answer: [...(counting && !repeats ? (["repeated-output"] as const) : []), ...unasked],
  };
};
