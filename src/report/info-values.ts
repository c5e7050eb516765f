import { dayOf, isDate } from "../assessment/check-date";
import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import { readSeal } from "../seal/seal-state";
import { infoName, names, sealNames } from "../sheets/defined-names";
import { missingForSeal } from "../sheets/missing-for-seal";
import type { Reading } from "../sheets/reading";
import type { SheetLanguage } from "../sheets/sheet-language";
import { infoKeys, isDateKey, type InfoKey } from "../standard/records";
import { recordChoiceFromText } from "../strings/record-choice-from-text";
import { missingEntryText } from "../strings/sentences";
import type { ReportWords } from "../strings/zh-CN/report";
import { reportTags } from "./tags";

/** The workbook as it is handed over beside a report: its file's digest and the name of its slip, where they are known. */
export interface Attachment {
  readonly sha256: string | null;
  readonly slip: string | null;
}

/** What was entered about the assessment; "" where it is blank. */
const enteredInfo = ({ named }: Reading, key: InfoKey): string => {
  const grid = named.get(infoName(key));
  if (!grid) return "";
  const { value } = entryAt(grid, 0, 0);
  return isDateKey(key) && isDate(value) ? dayOf(value.double) : asShown(value).trim();
};

/** What the documents say of the assessment, its seal and its attachment, by tag. */
export const infoValues = (
  reading: Reading,
  attachment: Attachment,
  { report, sheet }: { readonly report: ReportWords; readonly sheet: SheetLanguage },
): ReadonlyMap<string, string> => {
  const { words, language } = sheet;
  const organisation = enteredInfo(reading, "organisation");
  const isSelf = recordChoiceFromText("kind", enteredInfo(reading, "kind")) === "self";
  // A self-assessment's body is the organisation itself (12.1).
  const entered = (key: InfoKey) =>
    enteredInfo(reading, key) || (key === "body" && isSelf ? organisation : "");
  const seal = readSeal(reading);
  const missing = missingForSeal(reading).map((its) => missingEntryText(its, language));
  return new Map([
    ...infoKeys.map((key) => [infoName(key), entered(key) || report.notEntered] as const),
    [
      reportTags.title,
      [missing.length > 0 ? words.draft.mark : "", words.header(organisation || report.notEntered)]
        .filter(Boolean)
        .join(" · "),
    ],
    [names.draft, missing.length > 0 ? words.draft.lacks + missing.join(words.draft.comma) : ""],
    [reportTags.attachmentSha256, attachment.sha256 ?? report.fileUnknown],
    [reportTags.slip, attachment.slip ?? report.noSlip],
    [reportTags.seal, seal ? report.seal(seal) : report.unsealed],
    [sealNames.digest, seal?.digest ?? report.unsealed],
    [sealNames.by, seal?.by ?? report.unsealed],
    [sealNames.time, seal?.time ?? report.unsealed],
  ]);
};
