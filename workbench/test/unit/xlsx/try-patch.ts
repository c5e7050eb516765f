import type { Book } from "../../../book/book";
import type { BookSnapshot } from "../../../book/snapshot";
import { createCalculator } from "../../../calc/calculator";
import { openToPatch } from "../../../xlsx/patch/open-to-patch";
import { readXlsx } from "../../../xlsx/read-xlsx";
import { writeXlsx } from "../../../xlsx/write-xlsx";
import { everything } from "./everything";

const calculator = createCalculator();

/** A file of a book that uses everything and protects nothing. */
export const fileOfEverything = (): Promise<Uint8Array> => {
  const sheets = everything.sheets.map((sheet) => ({ ...sheet, protection: null }));
  return writeXlsx({
    snapshot: () => ({ ...everything, sheets, protection: null, calculationMode: "automatic" }),
  });
};

/** A value in one spelling, whatever the order of its members. */
const spelled = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

/** What a file says in no order of its own. */
const normal = ({ sheets, ...book }: BookSnapshot): unknown => ({
  ...book,
  names: book.names.toSorted((one, other) => (spelled(one) < spelled(other) ? -1 : 1)),
  protection: book.protection && "protected",
  sheets: sheets.map((sheet) => ({
    ...sheet,
    protection: sheet.protection && { ...sheet.protection, password: null, fileHash: null },
    merges: sheet.merges.map(spelled).sort(),
    validations: sheet.validations.map(spelled).sort(),
    hyperlinks: sheet.hyperlinks
      .flatMap(({ areas, ...its }) => areas.map((one) => spelled([one, its])))
      .sort(),
    conditionalFormats: sheet.conditionalFormats
      .map(({ id: _, ...its }) => its)
      .sort((one, other) => one.priority - other.priority),
    tables: sheet.tables.map(({ id: _, isWithoutData: __, ...its }) => its),
    charts: sheet.charts.map(({ id: _, ...its }) => its),
  })),
});

/** What a patched file says, and what a new file of the same book does. */
export const sayAfterwards = async (
  file: Uint8Array,
  act: (book: Book) => void,
): Promise<{ readonly patched: unknown; readonly anew: unknown }> => {
  const { book, patched } = openToPatch(file, calculator);
  act(book);
  const read = async (bytes: Uint8Array) =>
    normal((await readXlsx(bytes, calculator)).book.snapshot());
  return { patched: await read(await patched()), anew: await read(await writeXlsx(book)) };
};
