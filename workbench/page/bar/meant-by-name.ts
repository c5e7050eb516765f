import { absoluteAddress } from "../../book/address";
import type { Book } from "../../book/book";
import type { DefinedName } from "../../book/defined-name";
import type { Place } from "../../book/place";

type Meant =
  ({ readonly kind: "place" } & Place) | { readonly kind: "name"; readonly name: DefinedName };

/** What a text in the name box asks for: where to go, or the name of what is selected. Null where it is taken by what is no place. */
export const meantByName = (book: Book, text: string): Meant | null => {
  const { activeSheet: sheet } = book;
  const place = book.resolve(text, sheet);
  if (place) return { kind: "place", ...place };
  if (text.includes("!") || (book.name(text, sheet.id) ?? book.name(text))) return null;
  const formula = `=${absoluteAddress(sheet.name, sheet.selection.area)}`;
  return { kind: "name", name: { name: text, formula, sheetId: null, visible: true, comment: "" } };
};
