import type { PageTexts } from "../sheets/page-texts";

/** Excel takes 255 characters in the three parts of a header or a footer together, with the two that mark each part. */
const longest = 255 - 3 * "&L".length;

const between = " · ";

/** An ampersand would begin a code, two of them print one. */
const asPrinted = (text: string): string => text.trim().replaceAll("&", "&&");

/** The text as it is printed in at most so many characters, cut between signs. */
const within = (text: string, room: number): string => {
  if (asPrinted(text).length <= room) return asPrinted(text);
  let kept = "";
  for (const sign of text) {
    if (asPrinted(`${kept}${sign}`).length + 1 > room) break;
    kept += sign;
  }
  return `${asPrinted(kept)}…`;
};

/** What every page says, and what those of one sheet say besides. */
interface Headers {
  readonly page: PageTexts;
  readonly remarks: (title: string) => string;
}

/**
 * Queues the printed header and footer of the sheets (Appendix B, notes 2 and 3), since Excel's cannot refer to cells:
 * organisation and report number above, assessment body and page numbers below.
 * Page setup is no part of what sheet protection guards.
 */
export const queueHeaders = (
  context: Excel.RequestContext,
  titles: readonly string[],
  { page, remarks }: Headers,
): void => {
  for (const title of titles)
    queueHeader(context.workbook.worksheets.getItem(title), page, remarks(title));
};

/** The same of one sheet, with a remark below. */
export const queueHeader = (
  { pageLayout }: Excel.Worksheet,
  { organisation, reportNo, body, pages }: PageTexts,
  remark: string,
): void => {
  const rightHeader = within(reportNo, longest / 3);
  const room = longest - pages.length - remark.length - between.length;
  pageLayout.headersFooters.defaultForAllPages.set({
    leftHeader: within(organisation, longest - rightHeader.length),
    centerHeader: "",
    rightHeader,
    leftFooter: [within(body, room), remark].filter(Boolean).join(between),
    centerFooter: "",
    rightFooter: pages,
  });
};
