import type { RecordChoice } from "../standard/records";
import { recordChoiceFromText } from "./record-choice-from-text";

/** Whether a site point was confirmed (12.4.3); "" while nobody says. */
export type SiteAnswer = RecordChoice<"yes_no"> | "";

/** What the text of the confirmation says, in either language. */
export const siteAnswerIn = (text: string): SiteAnswer => {
  const code = recordChoiceFromText("yes_no", text.trim());
  return code === "yes" || code === "no" ? code : "";
};
