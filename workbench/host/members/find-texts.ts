import type { Area } from "../../book/area";
import type { Cell } from "../../book/cell";
import type { Sheet } from "../../book/sheet";
import {
  type Arguments,
  flagArgument,
  isAbsent,
  textArgument,
  wordArgument,
} from "../model/arguments";
import { objectReference } from "../model/object-reference";
import { type Session, sheetOf } from "../model/session";
import { contentOf } from "../ranges/content-of";
import { valueJson } from "../ranges/read-grid";
import { invalidArgument, itemNotFound } from "../refusals";
import { rangeAt } from "./find-range";
import { mergeCells, regionOf } from "./special-cells";
import { textPattern } from "../../format/text-pattern";

/** Where to look, and what is looked for. */
interface Search {
  readonly sheet: Sheet;
  /** null: the whole sheet. */
  readonly within: Area | null;
  readonly pattern: RegExp;
}

function patternArgument(args: Arguments, criteria: unknown): RegExp {
  const text = textArgument(args, 0, "text");
  if (text === "") throw invalidArgument("text must not be empty.");
  const { completeMatch, matchCase } = (criteria ?? {}) as Record<string, unknown>;
  const pattern = textPattern(text);
  const flags = flagArgument([matchCase], 0, false) ? "g" : "gi";
  return new RegExp(flagArgument([completeMatch], 0, false) ? `^${pattern}$` : pattern, flags);
}

/** What Excel looks in by default: a formula, or what a constant reads when it is edited. */
const entryOf = ({ formula, value }: Cell): string => formula ?? String(valueJson(value));

interface Found {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells that match, by rows. */
const foundCells = ({ sheet, within, pattern }: Search): readonly Found[] =>
  [...sheet.cells(within ?? undefined)]
    .filter(({ cell }) => entryOf(cell) !== "" && entryOf(cell).search(pattern) >= 0)
    .sort((one, other) => one.row - other.row || one.column - other.column);

const directions = ["Forward", "Backwards"] as const;

/** The first cell that matches, or the last one when searched backwards. */
export function find(
  place: { readonly sheetId: string; readonly within: Area },
  args: Arguments,
  session: Session,
) {
  const { searchDirection } = (args[1] ?? {}) as Record<string, unknown>;
  const backwards =
    !isAbsent(searchDirection) &&
    wordArgument(searchDirection, directions, "searchDirection") === "Backwards";
  const sheet = sheetOf(session, place.sheetId);
  const pattern = patternArgument(args, args[1]);
  const found = foundCells({ sheet, within: place.within, pattern }).at(backwards ? -1 : 0);
  if (found === undefined) throw itemNotFound("such cell");
  const { row, column } = found;
  return rangeAt(session, sheet.id, { row, column, rows: 1, columns: 1 });
}

/** All cells of a sheet that match. */
export function findAll(sheetId: string, args: Arguments, session: Session) {
  const sheet = sheetOf(session, sheetId);
  const found = foundCells({ sheet, within: null, pattern: patternArgument(args, args[1]) });
  const cells = found.map(({ row, column }) => [row, column] as const);
  return objectReference("RangeAreas", regionOf(session, sheetId, mergeCells(cells)));
}

/** Replaces in every cell that matches, and answers how many replacements were made. */
export function replaceAll(
  place: { readonly sheetId: string; readonly within: Area | null },
  args: Arguments,
  session: Session,
): number {
  const sheet = sheetOf(session, place.sheetId);
  const replacement = textArgument(args, 1, "replacement");
  const pattern = patternArgument(args, args[2]);
  let count = 0;
  for (const { row, column, cell } of foundCells({ sheet, within: place.within, pattern })) {
    const text = entryOf(cell).replace(pattern, () => {
      count += 1;
      return replacement;
    });
    const content = contentOf(text, cell.style.numberFormat, session);
    const area = { row, column, rows: 1, columns: 1 };
    session.book.write(sheet.id, area, [[content]], "add-in");
  }
  return count;
}
