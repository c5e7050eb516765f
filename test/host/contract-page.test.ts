import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { sayWhyNot, startPage } from "../../contract/contract-page";
import { allAssumptions } from "../../contract/families";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { createHost } from "@tanping/workbench/host/host";
import { excel2021, type HostProfile } from "@tanping/workbench/host/host-profile";
import { type Connection, connectNode } from "@tanping/workbench/host/node-channel";
import { eventually } from "@tanping/workbench/test/eventually";

let connection: Connection | undefined;
afterEach(() => connection?.close());

/** The page as it ships, without the scripts that the browser would load. */
const blankPage = (): Document =>
  new JSDOM(readFileSync("contract/page.html", "utf8").replaceAll(/<script[^>]*>/g, "")).window
    .document;

/** The page in an Excel, with what a person sees of it. */
const openPage = async (profile: HostProfile = excel2021) => {
  const host = createHost(new Book(createCalculator()), profile);
  connection = await connectNode(host);
  Object.assign(globalThis, { Excel: connection.Excel, Office: connection.Office });
  const page = blankPage();
  startPage(page, connection.Office.context);
  const button = page.getElementById("run") as HTMLButtonElement;
  const verdict = page.getElementById("verdict") as HTMLTextAreaElement;
  const status = (language: "zh" | "en") => page.getElementById(`status-${language}`)?.textContent;
  const run = async () => {
    button.click();
    expect(button.disabled).toBe(true);
    await eventually(() => expect(button.disabled).toBe(false));
  };
  return { host, verdict, status, run };
};

describe("the contract's page", () => {
  it("runs all in an empty workbook and shows the verdicts as text to send", async () => {
    const { verdict, status, run } = await openPage();
    expect(verdict.hidden).toBe(true);
    await run();
    expect([status("zh"), status("en")]).toEqual([
      "全部相符。请把下面的文字发给我们。",
      "All as assumed. Please send us the text below.",
    ]);
    expect(verdict.hidden).toBe(false);
    const lines = verdict.value.split("\n");
    // Windows open over https only, in a window: no stand-in can try them.
    const untried = 4;
    const count = allAssumptions.length;
    expect(lines.slice(1, 4)).toEqual([
      "Excel PC 16.0.1 · ExcelApi 1.14 · zh-CN",
      `${count - untried} holds · 0 does not hold · 0 not tried · ${untried} not supported here`,
      "",
    ]);
    expect(lines.slice(4)).toHaveLength(count);
    const others = lines.slice(4).filter((line) => !/^holds\t[a-z\d-]+\t./.test(line));
    expect(others).toHaveLength(untried);
    for (const line of others) expect(line).toMatch(/^not supported here\twindows-[a-z-]+\t./);
  });

  it("tells what went amiss first, and what this Excel has not", async () => {
    const { host, verdict, status, run } = await openPage({ ...excel2021, excelApi: "1.8" });
    host.inject({ action: "NamedItem.Formula", code: "GeneralException" });
    await run();
    expect(status("en")).toMatch(/^1 did not hold or could not be tried/);
    const [, excel, counts, , first] = verdict.value.split("\n");
    expect(excel).toContain("ExcelApi 1.8");
    expect(counts).toMatch(/^\d+ holds · 0 does not hold · 1 not tried · [1-9]\d* not supported/);
    expect(first).toMatch(/^not tried\tnames-\S+\tGeneralException/);
  });

  it("refuses a workbook that is not empty, and leaves it alone", async () => {
    const { host, verdict, status, run } = await openPage();
    const { sheets } = host.book;
    host.book.write(
      sheets[0]!.id,
      { row: 4, column: 4, rows: 1, columns: 1 },
      [[{ value: 5 }]],
      "typed",
    );
    const before = host.book.snapshot();
    await run();
    expect([status("zh"), status("en")]).toEqual([
      "这个工作簿不是空的（有单元格内容）。请新建一个空白工作簿，再从那里运行。",
      "This workbook is not empty (it has cells with something in them). Open a new blank workbook and run it there.",
    ]);
    expect(verdict.hidden).toBe(true);
    expect(host.book.snapshot()).toEqual(before);
  });

  it("shows what it has where Excel does not let it go on", async () => {
    const { host, verdict, status, run } = await openPage();
    host.inject({ action: "Worksheet.Delete", nth: 3, code: "GeneralException" });
    await run();
    expect(status("en")).toMatch(/^Not finished \(Worksheet\.Delete fails/);
    expect(verdict.value).toMatch(/^2 holds/m);
  });

  it.each([
    ["notInExcel", "Open this pane in Excel."],
    [
      "noOffice",
      "office.js did not arrive. Check that the network allows it, then open this again.",
    ],
  ] as const)("says why it cannot run (%s), and offers no button", (why, sentence) => {
    const page = blankPage();
    sayWhyNot(page, why);
    expect(page.getElementById("status-en")?.textContent).toBe(sentence);
    expect((page.getElementById("run") as HTMLButtonElement).disabled).toBe(true);
  });
});
