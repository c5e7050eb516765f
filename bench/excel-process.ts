import { newAssessment } from "../cli/create";
import { createHost } from "@tanping/workbench/host/host";
import { excelOnTheWeb } from "@tanping/workbench/host/host-profile";
import { cpuSoFar } from "./cpu";
import type { FromExcel, ToExcel } from "./excel-messages";

/** Excel on the web with a new workbook, in a process of its own as it is for a pane: answers batches over its channel. */
const playExcel = async (): Promise<void> => {
  const host = createHost(await newAssessment("zh-CN"), excelOnTheWeb);
  const say = (message: FromExcel) => process.send?.(message);
  host.onEvents((messages) => say({ kind: "events", messages }));
  process.on("message", async ({ id, text, flags }: ToExcel) => {
    const answer = await host.execute(text, flags);
    say({ kind: "answer", id, answer, cpu: cpuSoFar() });
  });
  say({ kind: "ready", cpu: cpuSoFar() });
};

void playExcel();
