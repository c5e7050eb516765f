import type { PageTexts } from "../sheets/page-texts";

/** Excel takes 255 characters in the three parts of a header or a footer together, with the two that mark each part. */
const longest = 255 - 3 * "&L".length;

/** One line; an ampersand would begin a code, two of them print one. */
const asPrinted = (text: string): string =>
  text.replaceAll(/\s+/g, " ").trim().replaceAll("&", "&&");

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

/**
 * Queues the printed header and footer of the sheets (Appendix B, notes 2 and 3), since Excel's cannot refer to cells:
 * organisation and report number above, assessment body and page numbers below.
 * Page setup is no part of what sheet protection guards.
 */
export const queueHeaders = (
  context: Excel.RequestContext,
  titles: readonly string[],
  { organisation, reportNo, body, pages }: PageTexts,
): void => {
  const rightHeader = within(reportNo, longest / 3);
  const texts = {
    leftHeader: within(organisation, longest - rightHeader.length),
    centerHeader: "",
    rightHeader,
    leftFooter: within(body, longest - pages.length),
    centerFooter: "",
    rightFooter: pages,
  };
  for (const title of titles)
    context.workbook.worksheets
      .getItem(title)
      .pageLayout.headersFooters.defaultForAllPages.set(texts);
};
