import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";
import { flawsInPane } from "./support/flaws-in-pane";

const wordsOf = {
  "zh-CN": {
    ...{ addIn: "碳评", open: "多组织评价总览……", region: "多组织评价总览", run: "建立总览" },
    ...{ chosen: "已选择 3 个文件", tabs: ["总览", "排名", "未计入"] },
    done: "已建立总览：文件 3 个，计入 2 个，未计入 1 个。",
  },
  "en-US": {
    ...{ addIn: "Tanping", open: "Overview of many organisations…" },
    ...{ region: "Overview of many organisations", run: "Make the overview" },
    ...{ chosen: "3 files chosen", tabs: ["Overview", "Ranking", "Not counted"] },
    done: "The overview is made: 3 files, 2 counted, 1 not counted.",
  },
} as const;

let bench: WorkbenchPage;
afterEach(() => bench.close());

it.each(["zh-CN", "en-US"] as const)(
  "chosen workbooks are rolled up into an overview in an empty workbook, in %s",
  async (language) => {
    const words = wordsOf[language];
    bench = await openWorkbench(`?pane=320&lang=${language}`);
    const pane = bench.page.frameLocator("iframe");
    const button = (name: string) => pane.getByRole("button", { name, exact: true });
    await bench.page.getByRole("button", { name: words.addIn, exact: true }).click();
    await button(words.open).click();
    const region = pane.getByRole("region", { name: words.region });
    await region
      .locator("input[type=file]")
      .setInputFiles([
        `dist/sample/example.${language}.xlsx`,
        "test/data/crafted/genuine-sealed.xlsx",
        "test/data/crafted/wrong-crc.xlsx",
      ]);
    await region.getByText(words.chosen).waitFor();
    await button(words.run).click();
    await region.getByText(words.done).waitFor();
    const tabs = await bench.page.getByRole("tablist").last().getByRole("tab").allInnerTexts();
    expect(tabs).toEqual(expect.arrayContaining([...words.tabs]));
    expect(await flawsInPane(bench.page)).toEqual([]);
  },
);
