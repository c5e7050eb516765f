import { TableOfContents } from "docx";
import type { Language } from "../../strings/language";
import { findings, overview, process } from "./body";
import { attachments, conclusion } from "./conclusion";
import { cover } from "./cover";
import { documentOf } from "./document-of";
import { page, sheet } from "./page";
import { titleText } from "./text";
import { titlePage } from "./title-page";
import { layoutWords } from "./words";

/**
 * The report of Appendix B with its controls still to be filled: cover and title page (B.2), contents (B.1.1), and the
 * body, B.1.2 a) to e).
 */
export const layOutReport = (language: Language): Promise<Uint8Array> => {
  const words = layoutWords(language);
  const { report, sheet: sheets } = words;
  const body = [
    ...titlePage(words),
    titleText(report.contents, "new-page"),
    new TableOfContents(report.contents, { hyperlink: true, headingStyleRange: "1-2" }),
    ...overview(words),
    ...process(words),
    ...findings(words),
    ...conclusion(words),
    ...attachments(words),
  ];
  return documentOf(
    [
      { properties: sheet("portrait"), children: cover(words) },
      { ...page(sheets.words.footer), children: body },
    ],
    { title: report.cover.title, language },
  );
};
