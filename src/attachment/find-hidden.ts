import { AreasDown } from "@tanping/ooxml/spreadsheet/areas-down";
import type { Area, CellAddress } from "../cells/address";
import { misleading, type Misleading } from "../faults/misleading";
import { isLost, isOfSymbols, isTiny } from "./is-seen";
import { isOnShow } from "./on-show";
import type { ShownCell, ShownSheet } from "./shown-sheet";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { ShownFont, ShownStyle, ShownStyles } from "./shown-styles";

/** points: a digit, which a narrower column cannot show. */
const narrowest = 6;

/** Of its letters' size, the part of a row's height that shows them. */
const lowest = 0.6;

const usualSize = 11;

/** What stands in the cells of a sheet that are for readers and is not seen there: one of a kind a cell. */
export const findHidden = (
  sheet: ShownSheet,
  styles: ShownStyles,
  plan: SheetPlan,
): readonly Misleading[] => {
  const found: Misleading[] = [];
  const plain = new Map<number, LooksHidden>();
  for (const cell of sheet.cells) {
    if (!isOnShow(plan, cell)) continue;
    const known = cell.runs.length === 0 ? plain.get(cell.style) : undefined;
    const looks = known ?? looksHidden(styles, cell);
    if (cell.runs.length === 0) plain.set(cell.style, looks);
    addHidden(found, { sheet, cell, style: styles.cells[cell.style], looks, plan });
  }
  return [...found, ...mergedAway(sheet), ...zerosHidden(sheet)];
};

/** What letters hide, wherever they stand. */
type LooksHidden = readonly ((where: CellAddress) => Misleading)[];

/** What the letters of a cell, whose look is shared by many, hide of it. */
const looksHidden = (
  styles: ShownStyles,
  { style: number, runs: stretches }: ShownCell,
): LooksHidden => {
  const style = styles.cells[number];
  const font = style?.font;
  const runs = stretches.map((run) => styles.run(run));
  const fonts = [...(font ? [font] : []), ...runs];
  const symbols = fonts.find(({ name }) => name !== null && isOfSymbols(name));
  const tiny = fonts.find((its) => its.size !== null && isTiny(its.size));
  const lost = style && colorsOf(font, runs).find((its) => isLost(its, style.ground));
  const found: ((where: CellAddress) => Misleading)[] = [];
  if (symbols)
    found.push((where) => misleading("text-in-symbols", where, { font: symbols.name ?? "" }));
  if (tiny) found.push((where) => misleading("text-tiny", where, { size: String(tiny.size) }));
  if (lost) found.push((where) => misleading("text-unseen", where, { color: lost.color ?? "" }));
  if (fonts.some(({ isStruck }) => isStruck))
    found.push((where) => misleading("text-struck", where, {}));
  return found;
};

interface Hidden {
  readonly sheet: ShownSheet;
  readonly cell: ShownCell;
  readonly style: ShownStyle | undefined;
  readonly looks: LooksHidden;
  readonly plan: SheetPlan;
}

const addHidden = (found: Misleading[], { sheet, cell, style, looks, plan }: Hidden): void => {
  const where = { sheet: sheet.title, row: cell.row, column: cell.column };
  if (isLineLost(sheet, cell, { size: style?.font.size ?? usualSize, plan }))
    found.push(misleading("line-without-size", where, {}));
  for (const at of looks) found.push(at(where));
  if (style && (style.isTurned || isIndentedAway(style, sheet.columns(cell.column))))
    found.push(misleading("text-turned", where, {}));
  if (style?.horizontal === "fill") found.push(misleading("text-repeated", where, {}));
};

/** Whether an indent leaves no room in a column for a digit. */
const isIndentedAway = ({ indent }: ShownStyle, width: number): boolean =>
  indent > 0 && width - indent < narrowest;

/** Stretches of rich text have a colour of their own, or the cell's. */
const colorsOf = (font: ShownFont | undefined, runs: readonly ShownFont[]): readonly ShownFont[] =>
  runs.length > 0
    ? runs.map((run) => ({ ...run, color: run.color ?? font?.color ?? null }))
    : font
      ? [font]
      : [];

/** Rows of a table that are hidden may be filtered: they are told by themselves. */
const isLineLost = (
  sheet: ShownSheet,
  { row, column }: ShownCell,
  { size, plan }: { readonly size: number; readonly plan: SheetPlan },
): boolean => {
  const height = sheet.rows(row);
  const isLow = height < size * lowest && !(plan.table && height === 0);
  return isLow || sheet.columns(column) < narrowest;
};

/** What the cells of a merge say. */
interface Merged {
  /** The text of its first cell, which alone is shown; undefined for none. */
  readonly shown: string | undefined;
  /** The first that says something else. */
  lost: ShownCell | undefined;
}

/** Of merged cells the first alone is shown. */
const mergedAway = ({ title, merges, cells }: ShownSheet): readonly Misleading[] => {
  if (merges.length === 0) return [];
  const met = new Map<Area, Merged>();
  const waiting = [...merges].sort((one, other) => one.row - other.row);
  const down = new AreasDown();
  let next = 0;
  for (const cell of cells) {
    for (let area = waiting[next]; area && area.row <= cell.row; area = waiting[next]) {
      down.add(area);
      next += 1;
    }
    const area = down.at(cell.row, cell.column);
    if (area === undefined) continue;
    const isFirst = cell.row === area.row && cell.column === area.column;
    const its = met.get(area) ?? { shown: isFirst ? cell.text : undefined, lost: undefined };
    if (its.lost === undefined && cell.text !== its.shown) its.lost = cell;
    met.set(area, its);
  }
  return merges.flatMap((area) => {
    const lost = met.get(area)?.lost;
    if (lost === undefined) return [];
    const where = { sheet: title, row: lost.row, column: lost.column };
    return [misleading("text-merged-away", where, { text: lost.text })];
  });
};

const zerosHidden = ({ title, root }: ShownSheet): readonly Misleading[] =>
  root.deep("sheetView").some((view) => !view.flag("showZeros", "on"))
    ? [misleading("zeros-hidden", { sheet: title }, {})]
    : [];
