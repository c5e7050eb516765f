import type { Book } from "@tanping/workbench/book/book";
import type { SheetSnapshot } from "@tanping/workbench/book/snapshot";
import {
  chartDataName,
  fullTextsName,
  importNames,
  monitoringTable,
} from "../../../src/sheets/defined-names";
import { margins } from "../../../src/sheets/margins";
import type { PrintedFile, PrintedPage, PrintedWord } from "./printed-words";

/** The pages of one sheet. */
interface SheetPages {
  readonly title: string;
  readonly sheet: SheetSnapshot;
  /** Rows that begin a page; null where the program that prints finds them. */
  readonly breaks: readonly number[] | null;
  readonly pages: readonly PrintedPage[];
}

/** The pages of the sheets in their order: each sheet begins where its title stands on top. */
export const sheetPages = (book: Book, { words, pages }: PrintedFile): readonly SheetPages[] => {
  const sheets = book.snapshot().sheets.filter(({ visibility }) => visibility === "visible");
  const unfitted = titlesUnfitted(book);
  let next = 0;
  return sheets.map((sheet, index) => {
    const first = next;
    const after = sheets[index + 1];
    next = first + 1;
    const isBegun = () => after === undefined || topOf(words, next + 1).startsWith(titleOf(after));
    while (next < pages.length && (after === undefined || !isBegun())) next += 1;
    const breaks = unfitted.has(sheet.name) ? null : sheet.pageLayout.rowBreaks;
    return { title: sheet.name, sheet, breaks, pages: pages.slice(first, next) };
  });
};

/** Sheets whose pages nobody fits: their rows come from elsewhere, and there may be very many. */
const titlesUnfitted = (book: Book): ReadonlySet<string | undefined> =>
  new Set([
    book.table(monitoringTable)?.sheet.name,
    book.resolve(importNames.log)?.sheet.name,
    book.resolve(chartDataName)?.sheet.name,
    book.resolve(fullTextsName)?.sheet.name,
  ]);

const bare = (text: string): string => text.replaceAll(/\s/g, "");

const titleOf = ({ cells }: SheetSnapshot): string =>
  bare(String(cells.find(({ row, column }) => row === 0 && column === 0)?.cell.value));

/** What a page says below its header. */
const topOf = (words: readonly PrintedWord[], page: number): string => {
  const its = words.filter((word) => word.page === page && word.top >= margins.ends - 2);
  return its.map(({ text }) => bare(text)).join("");
};

/** Pages less than half full that are not a sheet's last, though the block that begins the next one has room on them. */
export const tooEmpty = (book: Book, file: PrintedFile): readonly string[] =>
  sheetPages(book, file).flatMap(({ title, sheet, breaks, pages }) =>
    pages.slice(0, -1).flatMap(({ height, lowest }, index) => {
      const body = height - 2 * margins.ends;
      const used = lowest - margins.ends;
      const begun = breaks?.[index];
      if (used >= body / 2) return [];
      const block = begun === undefined ? 0 : blockHeight(sheet, begun) * scaleOf(sheet);
      return block > body - used
        ? []
        : [`${title}, page ${index + 1}: ${(used / body).toFixed(2)}`];
    }),
  );

const paper = { portrait: 595, landscape: 842 } as const;

const scaleOf = ({ pageLayout, columnWidths, defaultColumnWidth }: SheetSnapshot): number => {
  const columns = pageLayout.printArea?.columns ?? columnWidths.size;
  const width = Array.from(
    { length: columns },
    (_, at) => columnWidths.get(at) ?? defaultColumnWidth,
  );
  const room = paper[pageLayout.orientation] - 2 * margins.sides;
  return Math.min(1, room / width.reduce((sum, its) => sum + its, 0));
};

/** Points from a row that begins a page to the blank row after it; of one that is no heading the row alone. */
const blockHeight = (sheet: SheetSnapshot, first: number): number => {
  const isBlank = (row: number) =>
    sheet.cells.every((its) => its.row !== row || (its.cell.value ?? "") === "");
  const heading = sheet.cells.find(({ row, column }) => row === first && column === 0);
  const heightOf = (row: number) => sheet.rowHeights.get(row) ?? sheet.defaultRowHeight;
  if (!heading?.cell.style.bold) return heightOf(first);
  let height = 0;
  for (let row = first; row < first + 100 && !isBlank(row); row += 1) height += heightOf(row);
  return height;
};
