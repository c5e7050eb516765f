import type { Area } from "../cells/address";
import { joined, layLooks, type PlacedLook } from "../sheets/lay-looks";
import {
  borderColor,
  fontName,
  fontSize,
  looks,
  type Look,
  type LookDetails,
} from "../sheets/looks";
import type { SheetPlan } from "../sheets/sheet-plan";

const line: Excel.CellBorder = { style: "Continuous", color: borderColor };
const lines: Excel.CellBorderCollection = { top: line, bottom: line, left: line, right: line };

/** A worksheet and the plan it is made by. */
export interface Built {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: SheetPlan;
  /** The cells of an area of the worksheet, one object for each area. */
  readonly rangeOf: (area: Area) => Excel.Range;
}

/** What every look has in common. */
export const commonLook: Excel.CellPropertiesFormat = {
  font: { name: fontName, size: fontSize },
  verticalAlignment: "Center",
};

/** Gives all sheets their looks: each is described once, on one cell that has it, and copied from there to all others. */
export const applyLooks = (built: readonly Built[]): void => {
  layCommonLook(built);
  const models = modelsOf(built);
  for (const { range, look } of models.values()) describe(range, look);
  for (const { sheet, rangeOf } of built) {
    const keep = [...models.values()].filter((model) => model.sheet === sheet);
    for (const { area, look } of layLooks(sheet.looks, keep)) {
      const model = models.get(look)?.range;
      if (model && rangeOf(area) !== model) rangeOf(area).copyFrom(model, "Formats");
    }
  }
};

/** What all looks have in common goes from one cell to all. */
const layCommonLook = (built: readonly Built[]): void => {
  const [first] = built;
  if (!first) return;
  const corner = first.rangeOf({ row: 0, column: 0, rows: 1, columns: 1 });
  corner.setCellProperties([[{ format: commonLook }]]);
  for (const { sheet, rangeOf } of built) rangeOf(wholeOf(sheet)).copyFrom(corner, "Formats");
};

/** All cells of a planned sheet. */
export const wholeOf = ({ contents }: SheetPlan): Area => ({
  row: 0,
  column: 0,
  rows: contents.length,
  columns: contents[0]?.length ?? 0,
});

/** A cell that shows what a look is. */
interface Model extends PlacedLook {
  readonly sheet: SheetPlan;
  readonly range: Excel.Range;
}

/** A model of every look: the first cell of its smallest area. */
const modelsOf = (built: readonly Built[]): ReadonlyMap<Look, Model> => {
  const smallestLast = built
    .flatMap((its) => joined(its.sheet.looks).map((placed) => ({ ...its, ...placed })))
    .sort((one, other) => cellsIn(other.area) - cellsIn(one.area));
  const chosen = new Map(smallestLast.map((its) => [its.look, its]));
  return new Map(
    [...chosen].map(
      ([
        look,
        {
          sheet,
          rangeOf,
          area: { row, column },
        },
      ]) => {
        const area = { row, column, rows: 1, columns: 1 };
        return [look, { look, sheet, area, range: rangeOf(area) }];
      },
    ),
  );
};

const cellsIn = ({ rows, columns }: Area): number => rows * columns;

/** Gives a cell what a look has over the common one. */
const describe = (cell: Excel.Range, look: Look): void => {
  const { size, bold, color, fill, border, horizontal, wrap, open, format }: LookDetails =
    looks[look];
  const font = { ...(size && { size }), ...(bold && { bold }), ...(color && { color }) };
  const its: Excel.CellPropertiesFormat = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill && { fill: { color: fill } }),
    ...(border && { borders: lines }),
    horizontalAlignment: horizontal,
    ...(wrap && { wrapText: wrap }),
    ...(open && { protection: { locked: false } }),
  };
  cell.setCellProperties([[{ format: its }]]);
  if (format) cell.numberFormat = forAll(format);
};

/** One number format for all cells of a range, which Excel takes where its types ask for one a cell. */
export const forAll = (format: string): string[][] => format as unknown as string[][];
