import type { FileChild } from "docx";
import { reportTags } from "../tags";
import { RepeatedBlocks } from "./control";
import { recordTable } from "./body";
import { listTable } from "./table";
import { bodyText, caption, heading, labelled, tagged, type Piece } from "./text";
import type { LayoutWords } from "./words";

type Blocks = readonly FileChild[];

const tag = (its: string): Piece => ({ tag: its });

/** d) 评价结论: every line of the result that the workbook has, and why there is none. */
export const conclusion = ({ report, colon }: LayoutWords): Blocks => {
  const { headings: say, labels, numbered, toWrite } = report;
  const line = (label: string, ...pieces: readonly Piece[]) => labelled(label, colon, ...pieces);
  return [
    heading(1, numbered("4", say.conclusion)),
    bodyText(toWrite),
    line(labels.composite, tagged("composite")),
    line(labels.grade, tagged("stars"), " ", tagged("grade")),
    line(labels.weights, tag(reportTags.formula)),
    line(labels.qualitative, tagged("result_qualitative")),
    line(labels.quantitative, tagged("result_quantitative"), colon, tagged("result_tier")),
    bodyText(tag(reportTags.reason)),
    line(labels.intensity, tagged("intensity")),
    line(labels.validity, tagged("valid_until")),
    bodyText(tag(reportTags.withheld)),
    caption(labels.notApplicable),
    listTable(reportTags.notApplicable, [
      [labels.item, tag(reportTags.notApplicableItem), 14],
      [labels.reason, tag(reportTags.notApplicableReason), 86],
    ]),
    caption(labels.parameters),
    listTable(reportTags.parameters, [
      [labels.parameter, tag(reportTags.parameterName), 50],
      [labels.value, tag(reportTags.parameterValue), 50],
    ]),
    caption(labels.confirmed),
    new RepeatedBlocks(reportTags.confirmed, [bodyText(tag(reportTags.confirmedText))]),
  ];
};

/** e) 附件: the scoring attachment by number, digest and slip (R14), the nonconformities, the references. */
export const attachments = (words: LayoutWords): Blocks => {
  const { report, colon } = words;
  const { headings: say, labels, numbered, toWrite } = report;
  return [
    heading(1, numbered("5", say.attachments)),
    heading(2, numbered("5.1", say.scoring)),
    bodyText(report.scoringTables),
    labelled(labels.attachment, colon, report.cover.number, " ", tagged("report_no")),
    labelled(labels.sha256, colon, tag(reportTags.attachmentSha256)),
    labelled(labels.seal, colon, tag(reportTags.seal)),
    labelled(labels.slip, colon, tag(reportTags.slip)),
    heading(2, numbered("5.2", say.nonconformities)),
    ...recordTable(
      "nonconformities",
      [
        ["number", 10],
        ["clause", 10],
        ["kind", 10],
        ["fact", 26],
        ["correction", 18],
        ["action", 18],
        ["due", 14],
      ],
      words,
    ),
    heading(2, numbered("5.3", say.references)),
    bodyText(toWrite),
  ];
};
