import type { Table } from "docx";
import type { RecordColumn, RecordListKey } from "../../standard/record-lists";
import type { Language } from "../../strings/language";
import { columnTag, reportTags } from "../tags";
import { RepeatedBlocks } from "./control";
import { documentOf } from "./document-of";
import { page } from "./page";
import { cell, row, ruledTable, type Cell } from "./table";
import { paragraph, tagged, titleText } from "./text";
import { columnHeading, layoutWords, type LayoutWords } from "./words";

/** twentieths of a point: room for a few lines of text, and for a signature. */
const textHeight = 960;
const signatureHeight = 640;

/** A page for each nonconformity: the finding, what the organization says and does, and the closure (11.2). */
export const layOutNonconformities = (language: Language): Promise<Uint8Array> => {
  const words = layoutWords(language);
  const { nonconformity: say } = words.report;
  const block = new RepeatedBlocks(reportTags.nonconformityPages, [
    titleText(say.title, "new-page"),
    form(words),
    paragraph([""], { size: 2, lines: "close" }),
  ]);
  return documentOf([{ ...page(words.sheet.words.footer), children: [block] }], {
    title: say.title,
    language,
  });
};

const form = (layout: LayoutWords): Table => {
  const { nonconformity: say, titlePage } = layout.report;
  const label = (text: string): Cell => cell([text], { bold: true });
  const heading = (text: string) => row([cell([text], { bold: true, align: "center", span: 4 })]);
  const words = <List extends RecordListKey>(list: List, column: RecordColumn<List>) =>
    columnHeading(layout, list, column);
  const value = <List extends RecordListKey>(list: List, column: RecordColumn<List>) => ({
    tag: columnTag(list, column),
  });
  const pair = <List extends RecordListKey>(
    list: List,
    [first, second]: readonly [RecordColumn<List>, RecordColumn<List>],
  ) =>
    row([
      label(words(list, first)),
      cell([value(list, first)]),
      label(words(list, second)),
      cell([value(list, second)]),
    ]);
  const long = <List extends RecordListKey>(list: List, column: RecordColumn<List>) =>
    row([label(words(list, column)), cell([value(list, column)], { span: 3 })], {
      height: textHeight,
    });
  const blank = cell([""]);
  const signing = (who: string) =>
    row([label(`${who} ${titlePage.signature}`), blank, label(titlePage.date), blank], {
      height: signatureHeight,
    });
  return ruledTable(
    [
      row([label(say.organisation), cell([tagged("organisation")], { span: 3 })]),
      row([
        label(say.report),
        cell([tagged("report_no")]),
        label(words("nonconformities", "number")),
        cell([value("nonconformities", "number")]),
      ]),
      heading(say.raised),
      pair("nonconformities", ["clause", "item"]),
      pair("nonconformities", ["department", "kind"]),
      long("nonconformities", "fact"),
      long("nonconformities", "why"),
      pair("nonconformities", ["raised_by", "raised_on"]),
      heading(say.acknowledged),
      pair("closures", ["response", "response_on"]),
      long("nonconformities", "cause"),
      long("nonconformities", "correction"),
      long("nonconformities", "action"),
      pair("nonconformities", ["owner", "due"]),
      heading(say.closure),
      long("closures", "evidence"),
      pair("closures", ["verified_by", "verified_on"]),
      row([label(words("closures", "closed")), cell([value("closures", "closed")], { span: 3 })]),
      signing(say.auditor),
      signing(say.representative),
    ],
    [20, 30, 20, 30],
  );
};
