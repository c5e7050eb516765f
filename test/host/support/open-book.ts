import { createCalculator } from "@tanping/workbench/calc/calculator";
import { Book } from "@tanping/workbench/book/book";
import { createHost, type Host } from "@tanping/workbench/host/host";
import { excel2021, excelAsReported, type HostProfile } from "@tanping/workbench/host/host-profile";
import { connectNode } from "@tanping/workbench/host/node-channel";

/** A book behind the real office.js; what src/excel calls `Excel` speaks to it until close. */
export interface OpenBook {
  readonly book: Book;
  readonly host: Host;
  close(): void;
}

/** The Excel that the project of jest asks for. */
const playedExcel = (): HostProfile => {
  const { excelForms } = globalThis as { readonly excelForms?: "reported" };
  return excelForms === "reported" ? excelAsReported : excel2021;
};

export const openBook = async (
  book = new Book(createCalculator()),
  profile: HostProfile = playedExcel(),
): Promise<OpenBook> => {
  const host = createHost(book, profile);
  const connection = await connectNode(host);
  Object.assign(globalThis, { Excel: connection.Excel });
  return { book, host, close: () => connection.close() };
};
