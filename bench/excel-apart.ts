import { fork } from "node:child_process";
import type { Answer } from "@tanping/workbench/host/host";
import { excelOnTheWeb } from "@tanping/workbench/host/host-profile";
import { connectNode, type HostEnd } from "@tanping/workbench/host/node-channel";
import type { FromExcel, ToExcel } from "./excel-messages";

/** One process for all workbooks, as Excel stays open: one for each would only be cold, and its start costs seconds. */
const startExcel = () => fork("bench/excel-process.ts", { serialization: "advanced" });
let running: ReturnType<typeof startExcel> | undefined;

/** Excel in a process of its own with a new workbook, so that this one is the pane and nothing else; it counts what is asked of it. */
export class ExcelApart implements HostEnd {
  readonly profile = excelOnTheWeb;
  /** UTF-8 bytes of all requests so far, and of the largest. */
  bytes = 0;
  largest = 0;
  /** Milliseconds of CPU its process used. */
  cpu = 0;
  onRequest: () => void = () => undefined;
  readonly ready: Promise<void>;
  private readonly process = (running ??= startExcel());
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private deliver: Parameters<HostEnd["onEvents"]>[0] = () => undefined;
  private count = 0;

  constructor() {
    this.ready = new Promise((resolve) => {
      this.process.on("message", (message: FromExcel) => {
        if (message.kind === "events") return this.deliver(message.messages);
        this.cpu = message.cpu;
        if (message.kind === "ready") return resolve();
        this.waiting.get(message.id)?.(message.answer);
        this.waiting.delete(message.id);
      });
    });
    this.process.send({ kind: "new-workbook" } satisfies ToExcel);
  }

  execute(text: string, flags: number): Promise<Answer> {
    const bytes = Buffer.byteLength(text);
    this.bytes += bytes;
    this.largest = Math.max(this.largest, bytes);
    this.onRequest();
    const id = (this.count += 1);
    this.process.send({ kind: "batch", id, text, flags } satisfies ToExcel);
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  onEvents(deliver: typeof this.deliver): () => void {
    this.deliver = deliver;
    return () => (this.deliver = () => undefined);
  }

  close(): void {
    this.process.removeAllListeners("message");
  }
}

/** Ends Excel's process. */
export const closeExcel = (): void => {
  running?.kill();
};

/** Does work with Excel and a new workbook: `Excel` means it until the work is done. */
export const withExcelApart = async <Answer>(
  work: (excel: ExcelApart) => Promise<Answer>,
): Promise<Answer> => {
  const excel = new ExcelApart();
  await excel.ready;
  const connection = await connectNode(excel);
  Object.assign(globalThis, { Excel: connection.Excel });
  try {
    return await work(excel);
  } finally {
    connection.close();
  }
};
