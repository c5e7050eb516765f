import { isReference } from "@borgar/fx";
import { isSameArea } from "../../book/areas";
import type { Area } from "../../book/area";
import type { Book } from "../../book/book";
import type { Draft } from "../entry/draft";
import { tokensOf } from "./tokens-of";

/** An area a formula mentions, and its number among all that it mentions. */
export interface MentionedArea {
  readonly area: Area;
  readonly number: number;
}

/** The areas of a sheet that the formula being typed mentions, each once, in the order it does. */
export const mentionedAreas = (
  book: Book,
  { text, at }: Draft,
  sheetId: string,
): readonly MentionedArea[] => {
  const home = book.sheetById(at.sheetId);
  if (!home) return [];
  const places = tokensOf(text)
    .filter((token) => isReference(token))
    .map(({ value }) => book.resolve(value, home))
    .filter((place) => place !== undefined);
  const first = places.filter(
    ({ sheet, area }, index) =>
      places.findIndex((one) => one.sheet === sheet && isSameArea(one.area, area)) === index,
  );
  return first
    .map(({ sheet, area }, number) => ({ sheet, area, number }))
    .filter(({ sheet }) => sheet.id === sheetId)
    .map(({ area, number }) => ({ area, number }));
};
