import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { openAssessment } from "../../../host/support/assessed-book";
import { ownSheetName } from "./feature";

/** A finished assessment that is not scored, with a sheet of the user's own behind ours. */
export const userWorkbook = async (): Promise<Uint8Array> => {
  const { book, close } = await openAssessment();
  book.deleteSheet(book.sheets[0]?.id ?? "", "user");
  const { id } = book.addSheet(ownSheetName, "user");
  const cells = { row: 0, column: 0, rows: 2, columns: 2 };
  const contents = [
    [{ value: 1 }, { formula: "=A1+A2" }],
    [{ value: 0 }, { value: "自己的" }],
  ];
  book.write(id, cells, contents, "add-in");
  close();
  return writeXlsx(book);
};
