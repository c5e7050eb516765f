import type { Entered } from "../../book/typed-input/entered";
import type { EntryPlace } from "../../book/typed-input/type-entry";
import { pointsOf } from "../grid/axis";
import { looksOf, type LookSource } from "../look/look-at";
import type { Measure } from "../look/measure-text";
import { typedWidth } from "../look/typed-width";
import { cellArea } from "../../book/areas";

/** Enters what a person typed. */
export type TypeEntry = (at: EntryPlace, text: string, insist?: "insist") => Entered;

/** Enters typed texts, and gives columns that nobody gave a width what typed numbers need, in one step to undo. */
export const typingInto =
  (source: LookSource, measure: Measure): TypeEntry =>
  (at, text, insist) =>
    source.book.together(() => {
      const entered = source.book.typeEntry(at, text, insist);
      if (entered.kind === "entered") widen(source, at, measure);
      return entered;
    });

const widen = (
  source: LookSource,
  { sheetId, into, ...at }: EntryPlace,
  measure: Measure,
): void => {
  const { book } = source;
  const sheet = book.sheetById(sheetId);
  if (!sheet) return;
  const looks = { lookAt: looksOf(source, sheet), measure };
  for (const { row, column, columns } of into ?? [cellArea(at.row, at.column)])
    for (let index = column; index < column + columns; index += 1) {
      const pixels = typedWidth(sheet, { row, column: index }, looks);
      if (pixels !== null) book.widenColumn(sheetId, index, pointsOf(pixels), "user");
    }
};
