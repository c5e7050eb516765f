import { Book } from "../../../book/book";
import { createCalculator } from "../../../calc/calculator";
import { writeXlsx } from "../../../xlsx/write-xlsx";
import type { WorkbenchPage } from "./workbench-page";

/** Opens, by the page's own button, an .xlsx file that holds what `fill` puts into a new book. */
export const openFile = async (
  bench: WorkbenchPage,
  fill: (book: Book, sheetId: string) => void,
): Promise<void> => {
  const book = new Book(createCalculator());
  book.together(() => fill(book, book.activeSheet.id));
  const bytes = await writeXlsx(book);
  await bench.page.locator("input[type=file]").setInputFiles({
    name: "样例.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(bytes),
  });
  await bench.page.getByText("样例.xlsx").waitFor();
};

/** Writes constants, the first of them into the given cell. */
export const put = (
  book: Book,
  sheetId: string,
  at: { row: number; column: number },
  values: readonly (readonly (string | number | boolean | null)[])[],
): void => {
  const area = { ...at, rows: values.length, columns: values[0]?.length ?? 0 };
  const contents = values.map((line) => line.map((value) => ({ value })));
  book.write(sheetId, area, contents, "pasted");
};
