import type { Book } from "@tanping/workbench/book/book";
import { createHost } from "@tanping/workbench/host/host";
import { excel2021 } from "@tanping/workbench/host/host-profile";
import { connectNode } from "@tanping/workbench/host/node-channel";

/** Runs an add-in's work against the book, through the real office.js, as in an Excel without a screen. */
export const withExcel = async <Answer>(
  book: Book,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  const connection = await connectNode(createHost(book, excel2021));
  Object.assign(globalThis, { Excel: connection.Excel });
  try {
    return await work();
  } finally {
    connection.close();
  }
};
