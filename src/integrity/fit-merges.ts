import type { Area } from "../cells/address";
import { overlap } from "../cells/overlap";
import { fullTextWords } from "../sheets/lay-out-full-texts";
import type { SheetPlan } from "../sheets/sheet-plan";
import { languages } from "../strings/language";
import { isReordered } from "./place-sheet";
import { spanOf } from "./map-area";
import type { PrintedSheet } from "./printed-sheet";

/** Cells that are merged over rows of several pages: merged anew, a block for each page, each with the name. */
export interface MergeFit {
  readonly area: Area;
  readonly blocks: readonly Area[];
  /** The name again, for each block but the first. */
  readonly again: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
}

/** What is to be merged anew where pages begin at the rows; nothing of what stands as it should. */
export const fitMerges = (
  sheet: PrintedSheet,
  breaks: readonly number[],
  nameAgain: (name: string) => string,
): readonly MergeFit[] => {
  const { plan, placement, survey } = sheet;
  if (isReordered(placement)) return [];
  return plan.merges.flatMap((planned): MergeFit[] => {
    const area = planned.rows > 1 ? spanOf(planned, placement) : null;
    if (!area) return [];
    const blocks = cutAt(area, breaks);
    const content = plan.contents[planned.row]?.[planned.column];
    const isName = typeof content === "string" && !content.startsWith("=");
    const texts = blocks
      .slice(1)
      .flatMap(({ row, column }) => (isName ? [{ row, column, text: nameAgain(content) }] : []));
    const standing = survey.merges.filter((its) => overlap(its, area));
    const wanted = blocks.filter(({ rows }) => rows > 1);
    const isMerged = keys(standing) === keys(wanted);
    return isMerged && says(sheet, area, texts) ? [] : [{ area, blocks: wanted, again: texts }];
  });
};

const cutAt = (area: Area, breaks: readonly number[]): readonly Area[] => {
  const end = area.row + area.rows;
  const starts = [area.row, ...breaks.filter((row) => row > area.row && row < end)];
  return starts.map((row, index) => ({ ...area, row, rows: (starts[index + 1] ?? end) - row }));
};

const keys = (areas: readonly Area[]): string =>
  areas
    .map(({ row, column, rows, columns }) => [row, column, rows, columns].join())
    .sort()
    .join(";");

/** Whether the cells below the first say the texts and nothing else. */
const says = ({ survey }: PrintedSheet, area: Area, texts: MergeFit["again"]): boolean =>
  Array.from({ length: area.rows - 1 }, (_, at) => area.row + 1 + at).every((row) => {
    const text = texts.find((its) => its.row === row)?.text ?? "";
    return (survey.contents[row]?.[area.column] ?? "") === text;
  });

/** A group's name where a page begins within it, in the words of each language. */
const again = languages.map((language) => fullTextWords(language).again);

/** Whether a content is the name of a group of rows again, in a cell of the group. */
export const isNameAgain = (
  { merges, contents }: Pick<SheetPlan, "merges" | "contents">,
  place: Readonly<Record<"row" | "column", number | undefined>>,
  content: unknown,
): boolean =>
  merges.some(({ row, column, rows }) => {
    const name = contents[row]?.[column];
    if (typeof name !== "string" || place.row === undefined) return false;
    const isBelow = place.row > row && place.row < row + rows && place.column === column;
    return isBelow && again.some((words) => words(name) === content);
  });
