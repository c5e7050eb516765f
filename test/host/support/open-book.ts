import { createCalculator } from "@tanping/workbench/calc/calculator";
import { Book } from "@tanping/workbench/book/book";
import { ownExcel } from "@tanping/workbench/client/own-excel";
import { createHost, type Host } from "@tanping/workbench/host/host";
import { excel2021, excelAsReported, type HostProfile } from "@tanping/workbench/host/host-profile";
import { connectNode } from "@tanping/workbench/host/node-channel";

/** A book behind the real office.js, or the stand-in's own client; what src/excel calls `Excel` speaks to it until close. */
export interface OpenBook {
  readonly book: Book;
  readonly host: Host;
  close(): void;
}

/** What the project of jest asks for. */
const asked = () =>
  globalThis as { readonly excelForms?: "reported"; readonly excelClient?: "own" };

const playedExcel = (): HostProfile =>
  asked().excelForms === "reported" ? excelAsReported : excel2021;

const connect = async (
  host: Host,
): Promise<Pick<OpenBook, "close"> & { readonly Excel: object }> =>
  asked().excelClient === "own"
    ? { Excel: ownExcel(host), close: () => host.close() }
    : connectNode(host);

export const openBook = async (
  book = new Book(createCalculator()),
  profile: HostProfile = playedExcel(),
): Promise<OpenBook> => {
  const host = createHost(book, profile);
  const connection = await connect(host);
  Object.assign(globalThis, { Excel: connection.Excel });
  return { book, host, close: () => connection.close() };
};
