import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import { infoName } from "./defined-names";
import { missingForSeal } from "./missing-for-seal";
import type { Reading } from "./reading";
import type { SheetLanguage } from "./sheet-language";

/** What stands above and below every printed page (Appendix B, notes 2 and 3; the workbook is the scoring attachment, R14); a blank text leaves its place empty. */
export interface PageTexts {
  /** The organisation and what the report is called, as note 2 joins them; before them that it is a draft, while it lacks something. */
  readonly organisation: string;
  readonly reportNo: string;
  readonly body: string;
  /** With Excel's own codes for the page and the pages. */
  readonly pages: string;
}

/** The texts as the entries have them now. */
export const pageTexts = (reading: Reading, { words }: SheetLanguage): PageTexts => {
  const { named } = reading;
  const entered = (key: "organisation" | "report_no" | "body") => {
    const grid = named.get(infoName(key));
    return grid ? asShown(entryAt(grid, 0, 0).value).trim() : "";
  };
  const organisation = entered("organisation");
  const draft = missingForSeal(reading).length > 0 ? words.draft.mark : "";
  const title = organisation && words.header(organisation);
  return {
    organisation: [draft, title].filter(Boolean).join(" · "),
    reportNo: entered("report_no"),
    body: entered("body"),
    pages: words.footer,
  };
};
