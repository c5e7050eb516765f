import type { FileChild, Paragraph } from "docx";
import type { RecordColumn } from "../../standard/record-lists";
import type { Language } from "../../strings/language";
import { columnTag, recordsTag, reportTags } from "../tags";
import { documentOf } from "./document-of";
import { page } from "./page";
import { cell, landscapeWidth, listTable, repeatedRow, row, ruledTable } from "./table";
import { paragraph, tagged, titleText } from "./text";
import { columnHeading, layoutWords, type LayoutWords } from "./words";

const titled = (title: string, note = ""): readonly Paragraph[] => [
  titleText(title),
  paragraph([tagged("organisation"), "　", tagged("report_no")], { size: 21, align: "center" }),
  ...(note ? [paragraph([note], { size: 18, before: 60 })] : []),
  paragraph([""], { size: 12 }),
];

const wide = (title: string, words: LayoutWords, children: readonly FileChild[]) =>
  documentOf([{ ...page(words.sheet.words.footer, "landscape"), children }], {
    title,
    language: words.language,
  });

/** The list for the site (12.4.3), a row for each point with room to write. */
export const layOutSiteList = (language: Language): Promise<Uint8Array> => {
  const words = layoutWords(language);
  const { siteList: say, labels } = words.report;
  const shares = [12, 7, 24, 12, 12, 25, 10, 10];
  const headings = [
    say.group,
    labels.item,
    say.point,
    say.person,
    say.place,
    say.seen,
    say.record,
    say.confirmed,
  ];
  const tag = (its: string) => cell([{ tag: its }]);
  const table = ruledTable(
    [
      row(
        headings.map((its) => cell([its], { bold: true, align: "center" })),
        { isHeading: true },
      ),
      repeatedRow(
        reportTags.siteList,
        [
          tag(reportTags.siteGroup),
          tag(reportTags.siteItem),
          tag(reportTags.sitePoint),
          tag(reportTags.sitePerson),
          tag(reportTags.sitePlace),
          cell([""]),
          cell([""]),
          cell([""]),
        ],
        { height: 1300, isWhole: true },
      ),
    ],
    shares,
    landscapeWidth,
  );
  return wide(say.title, words, [...titled(say.title, say.note), table]);
};

/** The index of evidence: every piece with its document, how it was come by, where and when. */
export const layOutEvidence = (language: Language): Promise<Uint8Array> => {
  const words = layoutWords(language);
  const { evidence: say } = words.report;
  const column = (key: RecordColumn<"evidence">, share: number) =>
    [columnHeading(words, "evidence", key), { tag: columnTag("evidence", key) }, share] as const;
  const table = listTable(
    recordsTag("evidence"),
    [
      [say.number, { tag: reportTags.evidenceNumber }, 6],
      column("item", 6),
      column("text", 28),
      column("document", 15),
      column("version", 9),
      column("method", 11),
      column("asked", 11),
      column("date", 11),
      column("place", 11),
    ],
    landscapeWidth,
  );
  return wide(say.title, words, [...titled(say.title), table]);
};
