import type { FileChild, Paragraph } from "docx";
import type { RecordColumn, RecordListKey } from "../../standard/record-lists";
import { tableA1 } from "../../standard/table-a1";
import { categoryTags, columnTag, recordsTag, reportTags } from "../tags";
import { RepeatedBlocks } from "./control";
import { listTable } from "./table";
import { bodyText, caption, heading, labelled, paragraph, tagged } from "./text";
import { columnHeading, type LayoutWords } from "./words";

type Blocks = readonly FileChild[];

/** A table of some columns of a list of records, under its title. */
export const recordTable = <List extends RecordListKey>(
  list: List,
  columns: readonly (readonly [RecordColumn<List>, share: number])[],
  words: LayoutWords,
): Blocks => [
  caption(words.sheet.lists.lists[list].title),
  listTable(
    recordsTag(list),
    columns.map(([column, share]) => [
      columnHeading(words, list, column),
      { tag: columnTag(list, column) },
      share,
    ]),
  ),
  paragraph([""], { size: 21 }),
];

/** a) 概述 */
export const overview = ({ report: { headings: say, numbered } }: LayoutWords): Blocks => [
  heading(1, numbered("1", say.overview), "new-page"),
  heading(2, numbered("1.1", say.purpose)),
  bodyText(tagged("purpose")),
  heading(2, numbered("1.2", say.scope)),
  bodyText(tagged("scope")),
  bodyText(tagged("boundary")),
  heading(2, numbered("1.3", say.criteria)),
  bodyText(tagged("criteria")),
  bodyText(tagged("basis")),
];

/** b) 评价过程及方法 */
export const process = (words: LayoutWords): Blocks => {
  const { headings: say, numbered, toWrite } = words.report;
  return [
    heading(1, numbered("2", say.process)),
    heading(2, numbered("2.1", say.arrangement)),
    ...recordTable(
      "team",
      [
        ["name", 16],
        ["role", 16],
        ["title", 20],
        ["field", 26],
        ["independent", 22],
      ],
      words,
    ),
    ...recordTable(
      "plan",
      [
        ["date", 16],
        ["time", 14],
        ["department", 20],
        ["clause", 14],
        ["assessor", 16],
        ["activity", 20],
      ],
      words,
    ),
    heading(2, numbered("2.2", say.documents)),
    bodyText(toWrite),
    ...recordTable(
      "materials",
      [
        ["name", 44],
        ["number", 24],
        ["version", 14],
        ["received", 18],
      ],
      words,
    ),
    heading(2, numbered("2.3", say.site)),
    bodyText(toWrite),
    ...recordTable(
      "meetings",
      [
        ["kind", 16],
        ["date", 18],
        ["place", 24],
        ["attendance", 42],
      ],
      words,
    ),
    ...recordTable(
      "interviews",
      [
        ["department", 22],
        ["person", 22],
        ["assessor", 18],
        ["date", 18],
        ["clause", 20],
      ],
      words,
    ),
  ];
};

/** c) 评价发现: a heading for each point of B.1.2; what the items' records say of a category, without its scoring table. */
export const findings = ({ report, colon }: LayoutWords): Blocks => {
  const { headings: say, numbered, toWrite, categories } = report;
  const categorySections = tableA1.map(({ id }) => (number: string): Blocks => {
    const tags = categoryTags(id);
    return [
      heading(2, numbered(number, categories[id])),
      bodyText({ tag: tags.points }),
      bodyText(toWrite),
      new RepeatedBlocks(tags.findings, [finding()]),
    ];
  });
  const sections: readonly ((number: string) => Blocks)[] = [
    (number) => [
      heading(2, numbered(number, say.basics)),
      labelled(report.titlePage.organisation, colon, tagged("organisation")),
      labelled(report.titlePage.address, colon, tagged("address")),
      bodyText(toWrite),
    ],
    (number) => [heading(2, numbered(number, say.state)), bodyText(toWrite)],
    // B.1.2 c) has 实施 behind 策划, which is no category of Table A.1.
    ...categorySections.slice(0, 2),
    (number) => [heading(2, numbered(number, say.implementation)), bodyText(toWrite)],
    ...categorySections.slice(2),
  ];
  return [
    heading(1, numbered("3", say.findings)),
    ...sections.flatMap((section, index) => section(`3.${index + 1}`)),
  ];
};

const finding = (): Paragraph =>
  bodyText({ tag: reportTags.findingItem }, "　", { tag: reportTags.findingText });
