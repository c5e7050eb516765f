import { createCalculator } from "../../../calc/calculator";
import { WorkBook } from "../../../book/work-book";
import { readXlsx } from "../../../xlsx/read-xlsx";
import { writeXlsx } from "../../../xlsx/write-xlsx";
import { everything } from "./everything";

const calculator = createCalculator();

const roundTrip = async (book: WorkBook) => readXlsx(await writeXlsx(book), calculator);

test("keeps everything a book can hold", async () => {
  const book = WorkBook.load(calculator, everything);
  const { book: read, lost } = await roundTrip(book);
  expect(lost).toEqual([]);
  const [before, after] = [book.snapshot(), read.snapshot()];
  for (const [index, sheet] of before.sheets.entries()) expect(after.sheets[index]).toEqual(sheet);
  expect(after).toEqual(before);
});
