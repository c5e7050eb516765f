import { createCalculator } from "../../../calc/calculator";
import { Book } from "../../../book/book";
import { readXlsx } from "../../../xlsx/read-xlsx";
import { writeXlsx } from "../../../xlsx/write-xlsx";
import { everything } from "./everything";

const calculator = createCalculator();

const roundTrip = async (book: Book) => readXlsx(await writeXlsx(book), calculator);

test("keeps everything a book can hold", async () => {
  const book = Book.load(calculator, everything);
  const { book: read, lost } = await roundTrip(book);
  expect(lost).toEqual([]);
  const [before, after] = [book.snapshot(), read.snapshot()];
  for (const [index, sheet] of before.sheets.entries()) expect(after.sheets[index]).toEqual(sheet);
  expect(after).toEqual(before);
});
