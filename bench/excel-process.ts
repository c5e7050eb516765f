import { newAssessment } from "../cli/create";
import { createHost, type Host } from "@tanping/workbench/host/host";
import { excelOnTheWeb } from "@tanping/workbench/host/host-profile";
import { cpuSoFar } from "./cpu";
import type { FromExcel, ToExcel } from "./excel-messages";

/** Excel on the web in a process of its own as it is for a pane: opens new workbooks one after the other, and answers batches over its channel. */
const playExcel = (): void => {
  let host: Host | null = null;
  const say = (message: FromExcel) => process.send?.(message);
  process.on("message", async (message: ToExcel) => {
    if (message.kind === "new-workbook") {
      host?.close();
      host = createHost(await newAssessment("zh-CN"), excelOnTheWeb);
      host.onEvents((messages) => say({ kind: "events", messages }));
      return say({ kind: "ready", cpu: cpuSoFar() });
    }
    const answer = await host?.execute(message.text, message.flags);
    if (answer) say({ kind: "answer", id: message.id, answer, cpu: cpuSoFar() });
  });
};

playExcel();
