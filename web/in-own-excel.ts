import { ownExcel } from "@tanping/workbench/client/own-excel";
import { createHost } from "@tanping/workbench/host/host";
import { excel2021 } from "@tanping/workbench/host/host-profile";
import type { InExcel } from "../cli/bytes/open-to-change";

let last: Promise<unknown> = Promise.resolve();

/** Lets the add-in's own work run on a book without Excel and without office.js, one piece after the other: the page has one `Excel`. */
export const inOwnExcel: InExcel = (book, work) => {
  const run = async () => {
    const host = createHost(book, excel2021);
    Object.assign(globalThis, { Excel: ownExcel(host) });
    try {
      return await work();
    } finally {
      host.close();
    }
  };
  const turn = last.then(run);
  last = turn.catch(() => undefined);
  return turn;
};
