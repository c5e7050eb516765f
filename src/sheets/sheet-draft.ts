import type { Area } from "../cells/address";
import { coalesce } from "./coalesce";
import type { Look } from "./looks";
import type { Content, EntryRule, Highlight, SheetKey, SheetPlan } from "./sheet-plan";
import { highestRow, textHeight } from "./text-height";

/** What a sheet is before anything stands on it. */
type SheetFrame = Pick<
  SheetPlan,
  "key" | "title" | "tabColor" | "columnWidths" | "orientation" | "protection"
>;

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

/** A sheet being laid out, cell by cell from the top; plan() answers the finished value. */
export class SheetDraft {
  readonly key: SheetKey;
  private readonly contents: Content[][] = [];
  private readonly looks: { area: Area; look: Look }[] = [];
  private readonly merges: Area[] = [];
  private readonly entries: Area[] = [];
  private readonly rules: EntryRule[] = [];
  private readonly highlights: Highlight[] = [];
  private readonly names = new Map<string, Area>();
  private readonly rowHeights = new Map<number, number>();
  private printedColumns: number;
  private readonly breaks: number[] = [];
  private table: SheetPlan["table"] = null;
  private frozenRows = 0;
  private highestEntry = highestRow;
  private repeatedRows: SheetPlan["repeatedRows"] = null;

  constructor(private readonly frame: SheetFrame) {
    this.key = frame.key;
    this.printedColumns = frame.columnWidths.length;
  }

  /** The sheet's title, and below it what to do here, over so many columns. */
  title(title: string, note: string, columns: number): void {
    this.row(0, 0, [title], "title");
    this.height(0, 30);
    this.block(area(1, 0, 1, columns), note, "subtitle");
    this.fit(1, note, this.width(0, columns));
  }

  /** A heading over a part of the sheet. */
  section(row: number, title: string, columns: number): void {
    this.block(area(row, 0, 1, columns), title, "section");
    this.height(row, 26);
  }

  /** Puts contents side by side, all with one look. */
  row(row: number, column: number, contents: readonly Content[], look: Look): Area {
    contents.forEach((content, offset) => this.set(row, column + offset, content));
    const placed = area(row, column, 1, contents.length);
    this.looks.push({ area: placed, look });
    return placed;
  }

  /** Puts contents below each other, all with one look. */
  column(row: number, column: number, contents: readonly Content[], look: Look): Area {
    contents.forEach((content, offset) => this.set(row + offset, column, content));
    const placed = area(row, column, contents.length, 1);
    this.looks.push({ area: placed, look });
    return placed;
  }

  /** Puts one content into a merged block. */
  block(where: Area, content: Content, look: Look): Area {
    this.set(where.row, where.column, content);
    this.looks.push({ area: where, look });
    if (where.rows * where.columns > 1) this.merges.push(where);
    return where;
  }

  /** Makes the cells people's to write in, with what they take. */
  entry(where: Area, rule: Omit<EntryRule, "area">): Area {
    this.entries.push(where);
    this.rule(where, rule);
    return where;
  }

  /** Says what cells take, unlocked or not. */
  rule(where: Area, rule: Omit<EntryRule, "area">): void {
    this.rules.push({ area: where, ...rule });
  }

  name(name: string, where: Area): void {
    this.names.set(name, where);
  }

  highlight(highlight: Highlight): void {
    this.highlights.push(highlight);
  }

  /** Makes the row at least as high as the text needs in a cell of the width. */
  fit(row: number, text: string, width: number): void {
    this.height(row, Math.max(this.rowHeights.get(row) ?? 0, textHeight(text, width)));
  }

  /** Makes the row its share of what the text needs in a cell merged over so many rows. */
  fitShare(row: number, text: string, over: { width: number; rows: number }): void {
    const share = Math.ceil(textHeight(text, over.width) / over.rows);
    this.height(row, Math.max(this.rowHeights.get(row) ?? 0, share));
  }

  height(row: number, points: number): void {
    this.rowHeights.set(row, points);
  }

  /** Points of some rows, each as it was given its height; 0 where it was given none. */
  heightsOf(row: number, rows: number): readonly number[] {
    return Array.from({ length: rows }, (_, at) => this.rowHeights.get(row + at) ?? 0);
  }

  /** Points of some rows together. */
  rowsHeight(row: number, rows: number): number {
    return this.heightsOf(row, rows).reduce((sum, height) => sum + height, 0);
  }

  makeTable(name: string, where: Area): void {
    this.table = { name, area: where };
  }

  /** Keeps the rows down to this one in sight, and repeats rows first…last on every printed page. */
  freeze(rows: number, repeated: { first: number; last: number } | null): void {
    this.frozenRows = rows;
    this.repeatedRows = repeated;
  }

  /** Lets entries make no row higher than so many points. */
  limitEntries(points: number): void {
    this.highestEntry = points;
  }

  /** Begins a page with the row. */
  breakPage(row: number): void {
    this.breaks.push(row);
  }

  /** Prints and shows only so many columns; what stands further right is for formulas. */
  showOnly(columns: number): void {
    this.printedColumns = columns;
  }

  /** Width in points of some columns together. */
  width(column: number, columns = 1): number {
    const widths = this.frame.columnWidths.slice(column, column + columns);
    return widths.reduce((sum, width) => sum + width, 0);
  }

  plan(): SheetPlan {
    const columns = Math.max(...Array.from(this.contents, (cells = []) => cells.length));
    const contents = Array.from(this.contents, (cells = []) =>
      Array.from({ length: columns }, (_, column) => cells[column] ?? null),
    );
    return {
      ...this.frame,
      contents,
      rowHeights: this.rowHeights,
      looks: coalesce(this.looks, ({ look }) => look),
      merges: this.merges,
      entries: coalesce(
        this.entries.map((where) => ({ area: where })),
        () => "",
      ).map((entry) => entry.area),
      rules: coalesce(this.rules, ({ area: _, ...rule }) => JSON.stringify(rule)),
      highlights: this.highlights,
      names: this.names,
      table: this.table,
      frozenRows: this.frozenRows,
      repeatedRows: this.repeatedRows,
      highestEntry: this.highestEntry,
      hiddenColumns:
        columns > this.printedColumns
          ? area(0, this.printedColumns, 1, columns - this.printedColumns)
          : null,
      pages: { breaks: this.breaks },
      printed: area(0, 0, this.printedRows(), this.printedColumns),
    };
  }

  /** Down to the last row with anything in a column that is printed. */
  private printedRows(): number {
    const ends = this.looks
      .filter(({ area: where }) => where.column < this.printedColumns)
      .map(({ area: where }) => where.row + where.rows);
    return Math.max(0, ...ends);
  }

  private set(row: number, column: number, content: Content): void {
    const cells = (this.contents[row] ??= []);
    cells[column] = content;
  }
}
