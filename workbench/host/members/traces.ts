import type { Area } from "../../book/area";
import { containsCell, isSameArea, overlaps } from "../../book/areas";
import { referenceTexts } from "../../book/formulas/references";
import type { Place } from "../../book/place";
import type { Sheet } from "../../book/sheet";
import type { MethodsOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { objectReference } from "../model/object-reference";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { itemNotFound } from "../refusals";
import { mergeCells, regionOf } from "./special-cells";

/** The cells a formula refers to, each reference once. */
const referredTo = (formula: string, sheet: Sheet, { book }: Session): readonly Place[] =>
  referenceTexts(formula)
    .map((text) => book.resolve(text, sheet))
    .filter((place) => place !== undefined);

const isIn = (places: readonly Place[], { sheet, area }: Place): boolean =>
  places.some((place) => place.sheet === sheet && isSameArea(place.area, area));

/** What the formulas of some cells refer to. */
function precedentsOf({ sheet, area }: Place, session: Session): readonly Place[] {
  const found: Place[] = [];
  for (const { row, column, cell } of sheet.formulas())
    if (containsCell(area, row, column))
      for (const place of referredTo(cell.formula, sheet, session))
        if (!isIn(found, place)) found.push(place);
  return found;
}

const cellPlace = (sheet: Sheet, row: number, column: number): Place => ({
  sheet,
  area: { row, column, rows: 1, columns: 1 },
});

/** The cells whose formulas refer to some cells. */
function dependentsOf({ sheet, area }: Place, session: Session): readonly Place[] {
  const touches = (place: Place) => place.sheet === sheet && overlaps(place.area, area);
  return session.book.sheets.flatMap((from) =>
    [...from.formulas()]
      .filter(({ cell }) => referredTo(cell.formula, from, session).some(touches))
      .map(({ row, column }) => cellPlace(from, row, column)),
  );
}

type Step = (place: Place, session: Session) => readonly Place[];

/** One step after the other, until nothing new is found. */
const all =
  (step: Step): Step =>
  (start, session) => {
    const found: Place[] = [];
    const waiting = [start];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop())
      for (const next of step(place, session))
        if (!isIn(found, next)) {
          found.push(next);
          waiting.push(next);
        }
    return found;
  };

const isCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

/** The areas of one sheet, single cells beside each other together. */
function joined(areas: readonly Area[]): readonly Area[] {
  const cells = areas.filter(isCell).map(({ row, column }) => [row, column] as const);
  return [...areas.filter((area) => !isCell(area)), ...mergeCells(cells)].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
}

const traced = (what: string, step: Step) => (self: RangeRef, _args: unknown, session: Session) => {
  const start = { sheet: sheetOf(session, self.sheetId), area: areaOf(self) };
  const found = step(start, session);
  if (found.length === 0) throw itemNotFound(`${what} of the range`);
  const regions = session.book.sheets.flatMap((sheet) => {
    const areas = found.filter((place) => place.sheet === sheet).map(({ area }) => area);
    return areas.length === 0 ? [] : [regionOf(session, sheet.id, joined(areas))];
  });
  return objectReference("WorkbookRangeAreas", regions);
};

/** The cells that formulas refer to, and those that refer to cells. */
export const traces: MethodsOf<"Range"> = {
  GetDirectPrecedents: { since: "1.12", run: traced("precedents", precedentsOf) },
  GetPrecedents: { since: "1.14", run: traced("precedents", all(precedentsOf)) },
  GetDirectDependents: { since: "1.13", run: traced("dependents", dependentsOf) },
  GetDependents: { since: "1.15", run: traced("dependents", all(dependentsOf)) },
};
