import { readFile } from "node:fs/promises";
import type { FrameLocator } from "playwright-core";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

const file = "test/data/eutl-verified-emissions.csv";

/** The totals of the file's text, without anything of ours. */
const totals = async (): Promise<ReadonlyMap<string, bigint>> => {
  const sums = new Map<string, bigint>();
  for (const line of (await readFile(file, "utf8")).trimEnd().split("\n").slice(1)) {
    const [, year = "", tonnes = ""] = line.split(",");
    if (tonnes !== "Excluded") sums.set(year, (sums.get(year) ?? 0n) + BigInt(tonnes));
  }
  return sums;
};

describe("the whole EU log in the pane, beside an Excel on the web", () => {
  let bench: WorkbenchPage;
  let pane: FrameLocator;
  beforeAll(async () => {
    bench = await openWorkbench("?excel=web");
    await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
    await bench.page.getByRole("button", { name: "示例组织" }).click();
    await bench.page.getByRole("menuitem").first().click();
    pane = bench.page.frameLocator("iframe");
    await pane.getByRole("tab", { name: "数据" }).click();
    await pane.getByRole("button", { name: "导入监测数据" }).click();
  });
  afterAll(() => bench.close());

  it("is imported, every row accounted for", async () => {
    const importing = pane.getByRole("region", { name: "导入监测数据" });
    await importing.locator("input[type=file]").setInputFiles(file);
    await pane.getByText("读取 167,700 行 = 导入 164,214 行 + 不导入 3,486 行").waitFor();
    await pane.getByText("没有数据：3,486 行").waitFor();
    await pane.getByRole("button", { name: "导入", exact: true }).click();
    await pane.getByText(/已导入，监测数据表写入 164,214 行/).waitFor();
  });

  it("gives each year the total that a program of ten lines finds", async () => {
    await pane.getByRole("button", { name: "返回" }).click();
    const years = pane.getByRole("table", { name: "各年度（合计后相除）" });
    const sums = await totals();
    await years.getByText(sums.get("2005")?.toLocaleString("en-US") ?? "").waitFor();
    const rows = await years.locator("tbody tr").allInnerTexts();
    // Thousands are set off with commas.
    const shown = rows.map((row) =>
      row
        .replaceAll(",", "")
        .split(/\s+/)
        .filter((word) => /^\d+$/.test(word)),
    );
    expect(new Map(shown.map(([year = "", sum = "0"]) => [year, BigInt(sum)]))).toEqual(sums);
  });
});
