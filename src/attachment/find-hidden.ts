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
  const looks = new Looks(styles);
  return [
    ...sheet.cells
      .filter((cell) => isOnShow(plan, cell))
      .flatMap((cell) => hiddenIn(sheet, cell, { looks, plan })),
    ...mergedAway(sheet),
    ...zerosHidden(sheet),
  ];
};

/** A reason why the text of a cell is not seen. */
type Reason = (where: CellAddress) => Misleading;

/** The reasons that lie in the looks of cells, worked out once for all cells that have one look. */
class Looks {
  readonly #known = new Map<number, readonly Reason[]>();

  constructor(readonly styles: ShownStyles) {}

  reasons({ style, runs }: ShownCell): readonly Reason[] {
    const its = this.styles.cells[style];
    if (runs.length > 0)
      return reasonsIn(
        its,
        runs.map((run) => this.styles.run(run)),
      );
    const known = this.#known.get(style) ?? reasonsIn(its, []);
    this.#known.set(style, known);
    return known;
  }
}

const reasonsIn = (
  style: ShownStyle | undefined,
  runs: readonly ShownFont[],
): readonly Reason[] => {
  const font = style?.font;
  const fonts = [...(font ? [font] : []), ...runs];
  const symbols = fonts.find(({ name }) => name !== null && isOfSymbols(name));
  const tiny = fonts.find(({ size }) => size !== null && isTiny(size));
  const lost = style && colorsOf(font, runs).find((its) => isLost(its, style.ground));
  const reasons: readonly (Reason | false | undefined)[] = [
    symbols && ((where) => misleading("text-in-symbols", where, { font: symbols.name ?? "" })),
    tiny && ((where) => misleading("text-tiny", where, { size: String(tiny.size) })),
    lost && ((where) => misleading("text-unseen", where, { color: lost.color ?? "" })),
    fonts.some(({ isStruck }) => isStruck) && ((where) => misleading("text-struck", where, {})),
    style?.isTurned && ((where) => misleading("text-turned", where, {})),
    style?.horizontal === "fill" && ((where) => misleading("text-repeated", where, {})),
  ];
  return reasons.filter((its) => its !== false && its !== undefined);
};

const hiddenIn = (
  sheet: ShownSheet,
  cell: ShownCell,
  { looks, plan }: { readonly looks: Looks; readonly plan: SheetPlan },
): readonly Misleading[] => {
  const reasons = looks.reasons(cell);
  const style = looks.styles.cells[cell.style];
  const size = style?.font.size ?? usualSize;
  const isOutOfSight = isLineLost(sheet, cell, { size, plan });
  const isAway = style && !style.isTurned && isIndentedAway(style, sheet.columns(cell.column));
  if (!isOutOfSight && !isAway && reasons.length === 0) return [];
  const where = { sheet: sheet.title, row: cell.row, column: cell.column };
  return [
    ...(isOutOfSight ? [misleading("line-without-size", where, {})] : []),
    ...reasons.map((reason) => reason(where)),
    ...(isAway ? [misleading("text-turned", where, {})] : []),
  ];
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
