import { readFile } from "node:fs/promises";
import type { FrameLocator } from "playwright-core";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

/** Opens the sample organisation's workbook with the pane beside it, and in the pane the import. */
export const openImport = async (query = "?pane=350") => {
  const bench = await openWorkbench(query);
  bench.page.setDefaultTimeout(15_000);
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  await bench.page.getByRole("button", { name: "示例组织" }).click();
  await bench.page.getByRole("menuitem").first().click();
  const pane = bench.page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "数据与参数" }).click();
  await pane.getByRole("button", { name: "导入监测数据" }).click();
  return { bench, pane };
};

describe("importing monitoring data in the pane", () => {
  let bench: WorkbenchPage;
  let pane: FrameLocator;
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const says = (text: string | RegExp) => pane.getByText(text).first().waitFor();
  const snap = (name: string) =>
    process.env.SNAP ? bench.page.screenshot({ path: `/tmp/p/${name}.png` }) : undefined;

  beforeAll(async () => {
    ({ bench, pane } = await openImport());
  });
  afterAll(() => bench.close());

  it("reads a file, finds its columns and units, and filters by plant", async () => {
    const buffer = await readFile("test/data/two-power-stations.csv");
    await snap("import-0");
    await pane
      .getByLabel("选择文件")
      .and(pane.locator("input"))
      .setInputFiles({ name: "two-power-stations.csv", mimeType: "text/csv", buffer });
    await says("读取 10 行 = 导入 10 行 + 不导入 0 行");
    await snap("import-1");
    await pane.getByLabel("只导入符合条件的行").selectOption("plant");
    await says("读取 10 行 = 导入 5 行 + 不导入 5 行");
    await snap("import-2");
  });

  it("imports, and says so in the sheet of imports", async () => {
    await press("导入");
    await says(/已导入，监测数据表写入 5 行/);
    await snap("import-3");
    await press("返回");
    await pane
      .getByRole("rowheader", { name: "2016" })
      .or(pane.getByRole("cell", { name: "2016" }))
      .first()
      .waitFor();
    await snap("import-4");
  });
});
