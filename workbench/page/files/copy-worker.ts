import type { BookSnapshot } from "../../book/snapshot";
import { writeXlsx } from "../../xlsx/write-xlsx";

/** Runs beside the page: it is sent a workbook and sends back the .xlsx file of it, null where it cannot be written. */
self.onmessage = async ({ data }: MessageEvent<BookSnapshot>) => {
  const bytes = await writeXlsx({ snapshot: () => data }).catch(() => null);
  self.postMessage(bytes, { transfer: bytes ? [bytes.buffer] : [] });
};
