import type { FrameLocator } from "playwright-core";
import { openWorkbench } from "@tanping/workbench/test/browser/support/workbench-page";

/** Opens the sample organisation's workbook with the pane beside it, and in the pane the import. */
export const openImport = async () => {
  const bench = await openWorkbench("?pane=350");
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  await bench.page.getByRole("button", { name: "示例组织" }).click();
  await bench.page.getByRole("menuitem").first().click();
  const pane = bench.page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "数据" }).click();
  await pane.getByRole("button", { name: "导入监测数据" }).click();
  return { bench, pane };
};

/** What a person does in the pane of an import, by the words that stand there. */
export const handsOf = (pane: FrameLocator) => ({
  press: (name: string) => pane.getByRole("button", { name, exact: true }).click(),
  says: (text: string | RegExp) => pane.getByText(text).first().waitFor(),
  choose: (label: string, option: string) =>
    pane.getByLabel(label, { exact: true }).selectOption(option),
  give: (name: string, content: string | Buffer) =>
    pane
      .getByRole("region", { name: "导入监测数据" })
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) }),
});
