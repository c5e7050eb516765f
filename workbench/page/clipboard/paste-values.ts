import type { Area } from "../../book/area";
import type { Book } from "../../book/book";
import { entering, type Entered } from "../../book/typed-input/entered";
import { pastePlaces } from "./paste-places";
import type { Copied } from "./use-copying";

/** Pastes at the selection what copied cells hold or their formulas result in, and nothing of how they look. */
export const pasteValues = (book: Book, { sheetId, area }: Copied): Entered => {
  const { id, selection } = book.activeSheet;
  const values = valuesOf(book, sheetId, area);
  return entering(() =>
    book.together((): Entered => {
      for (const place of pastePlaces(area, selection.area))
        book.write(id, { ...area, ...place }, values, "pasted");
      return { kind: "entered" };
    }),
  );
};

const valuesOf = (book: Book, sheetId: string, area: Area) => {
  const sheet = book.sheetById(sheetId);
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => ({
      value: sheet?.cell(area.row + down, area.column + right)?.value ?? null,
    })),
  );
};
