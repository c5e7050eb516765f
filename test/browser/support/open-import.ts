import type { FrameLocator } from "playwright-core";
import { beginJourney, type Hands } from "./hands";

/** Opens the sample organisation's workbook with the pane beside it, and in the pane the import. */
export const openImport = async () => {
  const { bench, hands } = await beginJourney("pane=350");
  await hands.click(bench.page.getByRole("button", { name: "碳评", exact: true }));
  await hands.click(bench.page.getByRole("button", { name: "示例组织" }));
  await hands.click(bench.page.getByRole("menuitem").first());
  const pane = bench.page.frameLocator("iframe");
  await hands.click(pane.getByRole("tab", { name: "数据" }));
  await hands.click(pane.getByRole("button", { name: "导入监测数据" }));
  return { bench, pane, hands: importHands(pane, hands) };
};

/** What a person does in the pane of an import, by the words that stand there. */
const importHands = (pane: FrameLocator, hands: Hands) => ({
  press: (name: string) => hands.click(pane.getByRole("button", { name, exact: true })),
  says: (text: string | RegExp) => pane.getByText(text).first().waitFor(),
  choose: (label: string, option: string) =>
    hands.choose(pane.getByLabel(label, { exact: true }), option),
  give: (name: string, content: string | Buffer) =>
    hands.act(() =>
      pane
        .getByRole("region", { name: "导入监测数据" })
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) }),
    ),
});
export type ImportHands = ReturnType<typeof importHands>;
