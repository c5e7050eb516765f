import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import { infoName } from "./defined-names";
import { margins } from "./margins";
import { missingForSeal } from "./missing-for-seal";
import type { Reading } from "./reading";
import type { SheetLanguage } from "./sheet-language";
import { textWidth } from "./text-width";

/** What stands above and below every printed page (Appendix B, notes 2 and 3; the workbook is the scoring attachment, R14); a blank text leaves its place empty. */
export interface PageTexts {
  /** The organisation and what the report is called, as note 2 joins them, on two lines where one has no room; before them that it is a draft, while it lacks something. */
  readonly organisation: string;
  readonly reportNo: string;
  readonly body: string;
  /** With Excel's own codes for the page and the pages. */
  readonly pages: string;
}

/** points: the font of a new workbook, in which headers are printed, and the narrower page. */
const fontOfHeaders = 11;
const narrowPage = 595 - 2 * margins.sides;

const hasRoom = (left: string, right: string): boolean =>
  textWidth(`${left}  ${right}`, fontOfHeaders) <= narrowPage;

/** Broken behind the organisation, and behind the colon that may follow it. */
const onTwoLines = (line: string, organisation: string): string => {
  const end = line.indexOf(organisation) + organisation.length;
  return line.slice(0, end) + line.slice(end).replace(/^(:?) ?/, "$1\n");
};

/** The texts as the entries have them now. */
export const pageTexts = (reading: Pick<Reading, "named">, { words }: SheetLanguage): PageTexts => {
  const { named } = reading;
  const entered = (key: "organisation" | "report_no" | "body") => {
    const grid = named.get(infoName(key));
    const text = grid ? asShown(entryAt(grid, 0, 0).value) : "";
    return text.replaceAll(/\s+/g, " ").trim();
  };
  const organisation = entered("organisation");
  const draft = missingForSeal(reading).length > 0 ? words.draft.mark : "";
  const reportNo = entered("report_no");
  const title = organisation && words.header(organisation);
  const line = [draft, title].filter(Boolean).join(" · ");
  return {
    organisation:
      organisation === "" || hasRoom(line, reportNo) ? line : onTwoLines(line, organisation),
    reportNo,
    body: entered("body"),
    pages: words.footer,
  };
};
