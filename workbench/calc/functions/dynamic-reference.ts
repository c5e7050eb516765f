import { sheetColumns, sheetRows } from "../../book/area";
import type { Call, SheetFunction } from "../call";
import { toBoolean, toNumber, toText } from "../coerce";
import { fail, Reference, singleOf } from "../operand";
import { readReference } from "../read-reference";

const numberAt = (call: Call, index: number, absent: number): number =>
  call.isGiven(index) ? Math.trunc(toNumber(singleOf(call.argument(index)))) : absent;

const offset = (call: Call): Reference => {
  const { source, sheet, area } = call.reference(0);
  const moved = {
    row: area.row + numberAt(call, 1, 0),
    column: area.column + numberAt(call, 2, 0),
    rows: numberAt(call, 3, area.rows),
    columns: numberAt(call, 4, area.columns),
  };
  if (moved.rows < 1 || moved.columns < 1 || moved.row < 0 || moved.column < 0)
    return fail("#REF!");
  if (moved.row + moved.rows > sheetRows || moved.column + moved.columns > sheetColumns)
    return fail("#REF!");
  source.prepare(sheet, moved);
  return new Reference(source, sheet, moved);
};

const indirect = (call: Call): Reference => {
  if (call.isGiven(1) && !toBoolean(singleOf(call.argument(1)))) return fail("#REF!");
  const { book, source, at } = call.context;
  const found = readReference(book, toText(singleOf(call.argument(0))), at);
  if (found === null) return fail("#REF!");
  source.prepare(found.sheet, found.area);
  return new Reference(source, found.sheet, found.area);
};

/** References known only when they are computed: formulas with them are volatile, as in Excel. */
export const dynamicReferenceFunctions: Record<string, SheetFunction> = {
  OFFSET: { least: 3, most: 5, run: offset },
  INDIRECT: { least: 1, most: 2, run: indirect },
};
