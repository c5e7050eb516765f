import { launchChromium } from "@tanping/workbench/test/browser/support/launch-chromium";
import { serve } from "../scripts/serve";
import { paneImport } from "./pane-import";
import { paneLatency } from "./pane-latency";
import { paneSizes } from "./pane-sizes";
import { paneStart } from "./pane-start";

/**
 * Prints what the pane costs beside the least pane there can be (bench/template), both built in this run: its sizes by
 * part, its start, how soon it says what was changed in the sheet, and what it feels of a large import.
 */
const main = async (): Promise<void> => {
  say(await paneSizes());
  const { url, close } = await serve({ port: 0 });
  const browser = await launchChromium();
  const newPage = async () =>
    (await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" })).newPage();
  try {
    const start = await paneStart(newPage, url);
    const beside = (ms: number) => `${ms.toFixed(0)} ms, ×${(ms / start.template).toFixed(2)}`;
    say(
      `\nready, template: ${start.template.toFixed(0)} ms`,
      `ready, empty workbook: ${beside(start.empty)}`,
      `ready, open assessment: ${beside(start.open)}`,
    );
    const { pane, event, plain } = await paneLatency(await newPage(), url);
    const timesPlain = (ms: number) => `${ms.toFixed(0)} ms, ×${(ms / plain).toFixed(2)}`;
    say(
      `\none Excel.run that reads all entries, p95: ${plain.toFixed(0)} ms`,
      `edit in the sheet → pane right, p95: ${timesPlain(pane)}`,
      `edit in the sheet → Excel tells the pane of it, p95: ${timesPlain(event)}`,
    );
    say("", ...(await paneImport(await newPage(), url)));
  } finally {
    await browser.close();
    await close();
  }
};

const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join("\n")}\n`);

void main();
