import { isExternalKey, requiredKeys, type RequiredKey } from "../standard/records";
import { infoName, names } from "./defined-names";
import { isRecordChoice } from "./options";
import type { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";

/** Columns of the title's row that the mark takes, from one on to the last that is printed. */
interface MarkPlace {
  readonly from: number;
  readonly columns: number;
  /** The formula itself, or what it says on the information sheet. */
  readonly content: "formula" | "same";
}

/** Says on every page, beside the title, that this is a draft and what is still missing before it may be sealed; blank once nothing is. */
export const placeDraftMark = (
  draft: SheetDraft,
  language: SheetLanguage,
  { from, columns, content }: MarkPlace,
): void => {
  const place = { row: 0, column: from, rows: 1, columns: columns - from };
  draft.block(place, content === "same" ? `=${names.draft}` : markFormula(language), "draft");
  if (content === "formula") draft.name(names.draft, { ...place, columns: 1 });
  // Bold letters are wider by about a tenth.
  draft.fit(0, longestMark(language), 0.9 * draft.width(from, columns - from));
};

const longestMark = ({ words }: SheetLanguage): string =>
  words.draft.lacks + requiredKeys.map((key) => words.info.fields[key]).join(words.draft.comma);

/** Each blank entry adds a comma and its label; the first comma, behind a sign of its own, becomes the words before the list. */
const markFormula = ({ words }: SheetLanguage): string => {
  const { comma, lacks } = words.draft;
  const isSelf = `IFERROR(${isRecordChoice(words.titles.info, "kind", "self")},0)`;
  const ifBlank = (key: RequiredKey) =>
    `IF(IFERROR(TRIM(${infoName(key)}),1)="","${comma}${words.info.fields[key]}","")`;
  const always = requiredKeys.filter((key) => !isExternalKey(key)).map(ifBlank);
  const external = requiredKeys.filter(isExternalKey).map(ifBlank);
  const listed = [`"|"`, ...always, `IF(${isSelf},"",${external.join("&")})`].join("&");
  return `=SUBSTITUTE(SUBSTITUTE(${listed},"|${comma}","${lacks}"),"|","")`;
};
