import { isUnitWord, unitsIn } from "../../units/unit-in-text";
import type { SourceCell } from "../../tabular/source";
import { cellShown, isBlankCell, plainText } from "../cells/cell-text";
import { withYearInFigures } from "../cells/year-in-figures";
import type { Layout, SourceContext, SourceRows, TitleYear } from "./layout";

/** "单位：", "排放量单位为", "Unit:"; 填报单位 is somebody who reports. */
const label =
  /(?:(?:^|[^\p{L}]|计量|金额)单位(?::|均?为)|[量值耗]单位(?::|均?为)|(?:^|[([,;])\s*units?:)\s*(.*)$/iu;

/** "排放量单位为万吨，产量单位为t": another unit in the same sentence. */
const further = /[,;。][^,;。]*?单位(?::|均?为)/g;

/** "Emissions in kt CO2e, 2019–2023" */
const inUnit = /(?:^|[\s(,])in\s+([^,;()]+)/i;

/** "2022年各月排放量(tCO2e)" */
const inBrackets = /[([]([^()[\]]+)[)\]]$/;

const textsOf = (row: readonly SourceCell[]): readonly string[] =>
  row.map((cell) => plainText(cell).normalize("NFKC")).filter(Boolean);

/** What stands behind the label of a unit: in its cell, or alone in the next one. */
const labelled = (row: readonly SourceCell[]): readonly string[] => {
  const texts = textsOf(row);
  return texts.flatMap((text, at) => {
    const behind = label.exec(text)?.[1]?.replaceAll(further, ";");
    return behind === undefined ? [] : [behind || (texts[at + 1] ?? "")];
  });
};

/** The units that lines name for all of a table: "单位：万吨". */
export const unitsOfLines = (lines: SourceRows): readonly string[] => [
  ...lines.flatMap(labelled).flatMap(unitsIn),
  ...lines
    .flatMap(textsOf)
    .flatMap((text) => inUnit.exec(text)?.[1]?.trim() ?? [])
    .filter(isUnitWord),
];

/** "all figures in thousands", "单位：万" */
const multipleAlone =
  /(?:^|[\s(,])in\s+(?:the\s+)?(thousand|million|billion|'000|000)s?(?=[\s),.;]*$)|单位\s*[:为]\s*(百万|[千万亿])\s*[)\]】]?$/i;

/** The multiple, without a unit, that lines above the table name for all of it; "" where they name none. */
export const titleMultiple = (rows: SourceRows, { header }: Pick<Layout, "header">): string => {
  const [found] = rows
    .slice(0, header.row)
    .flatMap(textsOf)
    .flatMap((text) => multipleAlone.exec(text)?.slice(1).find(Boolean) ?? []);
  return found?.replace(/^'?000$/, "thousand") ?? "";
};

/** Rows at the end of a source in which notes about all of it are looked for. */
const footRows = 10;

/** Of the rows from the first on, the notes below the last one that says more than one thing. */
const footLines = (rows: SourceRows, firstRow: number): SourceRows => {
  const last = rows.slice(Math.max(firstRow, rows.length - footRows));
  const isNote = (row: readonly SourceCell[]) =>
    row.filter((cell) => !isBlankCell(cell)).length < 2;
  return last.slice(last.findLastIndex((row) => !isNote(row)) + 1);
};

/** The units that lines above the table, or notes at its foot, name for all of it. */
export const titleUnits = (
  rows: SourceRows,
  { header, firstRow }: Pick<Layout, "header" | "firstRow">,
): readonly string[] => {
  const above = rows.slice(0, header.row);
  return [
    ...unitsOfLines([...above, ...footLines(rows, firstRow)]),
    ...above
      .flatMap(textsOf)
      .flatMap((text) => inBrackets.exec(text)?.[1] ?? [])
      .filter(isUnitWord),
  ];
};

const year = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/g;

/** When a table was filled in says nothing of the year it is about; nor does any other day. */
const days = [
  /(?:(?:填|制|编|打印|上报|更新|导出|审核|录入|报送|生成)\p{L}{0,2}时间|日期|date)\s*:?\s*[\d年月日./-]+/giu,
  /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?!\d|\s*月)日?/g,
];
const dayLabel = /(?:时间|日期|date)\s*:?$/i;

const yearsIn = (cell: SourceCell | undefined): readonly number[] => {
  const text = days.reduce(
    (rest, day) => rest.replaceAll(day, ""),
    withYearInFigures(plainText(cell)),
  );
  return [...text.matchAll(year)].map(([found]) => Number(found));
};

const namedIn = (row: readonly SourceCell[], from: TitleYear["from"]): readonly TitleYear[] =>
  row
    .filter((_, at) => !dayLabel.test(plainText(row[at - 1])))
    .flatMap((cell) =>
      yearsIn(cell).map((its) => ({ year: its, text: cellShown(cell).trim(), from })),
    );

/** The one year that the lines name, or where they name none the sheet, or the file; null where there is none, or several. */
export const titleYear = (
  lines: SourceRows,
  { sheet, file }: Pick<SourceContext, "sheet" | "file">,
): TitleYear | null => {
  const all = [
    lines.flatMap((row) => namedIn(row, "title")),
    namedIn([sheet], "title"),
    namedIn([file], "file"),
  ];
  const [first, ...others] = all.find((named) => named.length > 0) ?? [];
  return first && others.every((its) => its.year === first.year) ? first : null;
};

const partOfYear =
  /\d{4}\s*年\s*\d{1,2}\s*月(?!\s*\d{1,2}\s*日)|(?<!\d)\d{1,2}\s*月?\s*[-–—~至到]\s*(?!12)\d{1,2}\s*月|季度|[上下]半年|(?<![a-z])(?:q[1-4]|h[12])(?![a-z\d])/i;

/** Whether the lines say that a table is of less than a year: 2023年3月, Q1; when it was filled in says nothing of that. */
export const saysPartOfYear = (lines: SourceRows): boolean =>
  lines
    .flatMap(textsOf)
    .filter((text) => !/日期|时间|date/i.test(text))
    .some((text) => partOfYear.test(text));

/** A sentence or a note may speak of any year. */
const note = /^[注*※]|备注|说明|来源|note|source|remark|[:：,，;；。]/i;

/** The year that a line between the rows of a table names for those below it; null where the row is no such line. */
export const yearOfLine = (cells: readonly SourceCell[]): TitleYear | null => {
  const filled = cells.reduce<number>((all, cell) => all + (isBlankCell(cell) ? 0 : 1), 0);
  return filled === 1 && !cells.some((cell) => note.test(plainText(cell)))
    ? titleYear([cells], { sheet: "", file: "" })
    : null;
};
