import { sheetRows } from "../book/area";
import type { SheetSnapshot } from "../book/snapshot";
import { defaultStyle, type Style } from "../book/style";
import { pointsPerDigit } from "@tanping/ooxml/spreadsheet/column-width";
import { Bands } from "./bands";
import type { StyleNumbers } from "./write-cells";
import { element } from "./xml-writer";

const points = pointsPerDigit({ name: defaultStyle.fontName, size: defaultStyle.fontSize });

/** What columns that stand together look like; widths in digits of the Normal style. */
export interface ColumnFacts {
  readonly width: number;
  readonly customWidth: true | undefined;
  readonly bestFit: true | undefined;
  readonly hidden: true | undefined;
  readonly style: Style | undefined;
  readonly outlineLevel: number | undefined;
}

/** The first column after all that have a width or a format of their own or are hidden. */
const endOfColumns = ({
  columnWidths,
  hiddenColumns,
  columnLevels,
  styleBands,
}: SheetSnapshot): number =>
  Math.max(
    0,
    ...[...columnWidths.keys(), ...hiddenColumns, ...columnLevels.keys()].map(
      (column) => column + 1,
    ),
    ...styleBands
      .filter(({ area }) => area.rows === sheetRows)
      .map(({ area }) => area.column + area.columns),
  );

/** Columns that look alike and stand together. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly facts: ColumnFacts;
}

/** What is said of the columns, each run of them once; nothing of those that look as all do. */
export const columnRuns = (sheet: SheetSnapshot): readonly ColumnRun[] => {
  const bands = new Bands(sheet.styleBands);
  const facts = (column: number): ColumnFacts | null => {
    const width = sheet.columnWidths.get(column);
    const style = bands.columnStyle(column);
    const isHidden = sheet.hiddenColumns.has(column);
    const outlineLevel = sheet.columnLevels.get(column);
    const isPlain = width === undefined && style === null && !isHidden;
    if (isPlain && outlineLevel === undefined) return null;
    return {
      width: (width ?? sheet.defaultColumnWidth) / points,
      customWidth: width === undefined ? undefined : true,
      bestFit: sheet.fittedColumns.has(column) || undefined,
      hidden: isHidden || undefined,
      style: style ?? undefined,
      outlineLevel,
    };
  };
  const runs: { first: number; last: number; facts: ColumnFacts; key: string }[] = [];
  const end = endOfColumns(sheet);
  for (let column = 0; column < end; column += 1) {
    const found = facts(column);
    if (found === null) continue;
    const [key, before] = [JSON.stringify(found), runs.at(-1)];
    if (before?.key === key && before.last === column - 1) before.last = column;
    else runs.push({ first: column, last: column, facts: found, key });
  }
  return runs;
};

/** The cols element of a sheet. */
export const writeColumns = (sheet: SheetSnapshot, styles: StyleNumbers): string => {
  const cols = columnRuns(sheet).map(({ first, last, facts: { style, ...others } }) =>
    element("col", {
      min: first + 1,
      max: last + 1,
      ...others,
      style: style && styles.number(style),
    }),
  );
  return cols.length === 0 ? "" : element("cols", {}, cols);
};
