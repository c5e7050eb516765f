import { Book } from "../../book/book";
import { createCalculator } from "../../calc/calculator";
import type { BookWindow } from "../../host/book-window";
import { createHost, type Host } from "../../host/host";
import { excel2021, type HostProfile } from "../../host/host-profile";
import { type Connection, connectNode } from "../../host/node-channel";

export type Context = Excel.RequestContext;

export interface Workbench extends Connection {
  readonly book: Book;
  readonly host: Host;
  /** Excel.run on the book. */
  run<T>(work: (context: Context) => Promise<T>): Promise<T>;
  /** The code of the error a run ends with. */
  codeOf(work: (context: Context) => unknown): Promise<string>;
}

/** A new workbook with one sheet, "Sheet1", and Excel to work on it. */
export async function openWorkbench(
  profile: Partial<HostProfile> = {},
  window: BookWindow | null = null,
): Promise<Workbench> {
  const book = new Book(createCalculator());
  const host = createHost(book, { ...excel2021, ...profile }, window);
  const connection = await connectNode(host);
  const run = <T>(work: (context: Context) => Promise<T>) => connection.Excel.run(work);
  const codeOf = (work: (context: Context) => unknown) =>
    run(async (context) => {
      work(context);
      await context.sync();
    }).then(
      () => "no error",
      (error: { code: string }) => error.code,
    );
  return { ...connection, book, host, run, codeOf };
}
