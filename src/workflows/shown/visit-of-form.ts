import { serialOfDay } from "../../assessment/check-date";
import type { Problem } from "../../faults/problem";
import type { Checked } from "../check-workbook";
import type { SiteVisit } from "../enter-site-visit";
import { judgeScore } from "../judge-score";
import type { SiteAnswer } from "../site-answer";
import type { ShownPoint } from "./show-site";

/** What is filled in of a visit, as it is typed; a blank score changes none. */
export interface VisitFields extends Readonly<
  Record<"seen" | "asked" | "record" | "place" | "date" | "score" | "reason", string>
> {
  readonly answer: SiteAnswer;
}

/** The visit that a filled form brings back; "date" where that is no day, the problem of a score that is none, null where the item's row is gone. */
export const visitOfForm = (
  fields: VisitFields,
  { item, was }: Pick<ShownPoint, "item" | "was">,
  checked: Checked,
): SiteVisit | "date" | Problem | null => {
  const text = (key: Exclude<keyof VisitFields, "answer">) => fields[key].trim();
  if (serialOfDay(text("date")) === null) return "date";
  const judged = text("score") === "" ? "same" : judgeScore(text("score"), item, checked);
  if (judged === null || typeof judged === "object") return judged;
  return {
    item,
    seen: text("seen"),
    asked: text("asked"),
    record: text("record"),
    place: text("place"),
    date: text("date"),
    answer: fields.answer,
    score: judged === "same" ? null : { value: judged, reason: text("reason") },
    was,
  };
};
