import { absoluteAddress } from "../../book/address";
import type { Area } from "../../book/area";
import type { Book } from "../../book/book";
import type { DefinedName } from "../../book/defined-name";
import type { Place } from "../../book/place";

type Meant =
  | ({ readonly kind: "place"; readonly others?: readonly Area[] } & Place)
  | { readonly kind: "name"; readonly name: DefinedName };

/**
 * What a text in the name box asks for: where to go, to several areas too, or the name of what is selected. Null where
 * the text is taken by what is no place.
 */
export const meantByName = (book: Book, text: string): Meant | null => {
  const { activeSheet: sheet } = book;
  const place = placeIn(book, text);
  if (place) return { kind: "place", ...place };
  if (text.includes("!") || (book.name(text, sheet.id) ?? book.name(text))) return null;
  const formula = `=${absoluteAddress(sheet.name, sheet.selection.area)}`;
  return { kind: "name", name: { name: text, formula, sheetId: null, visible: true, comment: "" } };
};

/** A reference, or several of one sheet with commas between; the last is where one goes. */
const placeIn = (book: Book, text: string) => {
  const whole = book.resolve(text, book.activeSheet);
  if (whole) return whole;
  const places = text.split(",").map((part) => book.resolve(part, book.activeSheet));
  const last = places.at(-1);
  const areas = places.flatMap((one) => (one && one.sheet === last?.sheet ? [one.area] : []));
  if (!last || places.length === 1 || areas.length < places.length) return null;
  return { ...last, others: areas.slice(0, -1) };
};
