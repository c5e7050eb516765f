import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";
import { flawsInPane } from "./support/flaws-in-pane";

const wordsOf = {
  "zh-CN": {
    ...{ addIn: "碳评", open: "由上次评价建立下一次……", file: "上次评价的工作簿" },
    ...{ look: "查看逐项去向", same: "与上次相同", changed: "有变化" },
    ...{ baseYear: "基准年（7.5）", preview: "逐项去向", run: "建立下一次评价" },
    ...{ kept: /基准年有变化/, afresh: "重新评价：上次的得分只属于上次评价" },
    ...{ sheet: "上次评价", last: "上次评价" },
  },
  "en-US": {
    ...{ addIn: "Tanping", open: "Make the next assessment from the last…" },
    ...{ file: "The last assessment's workbook", look: "See what becomes of each item" },
    ...{ same: "As last time", changed: "Changed", baseYear: "Base year (7.5)" },
    ...{ preview: "What becomes of each item", run: "Make the next assessment" },
    ...{ kept: /the base year changed/ },
    ...{ afresh: "Judged afresh: a score belongs to its own assessment" },
    ...{ sheet: "Last assessment", last: "Last time" },
  },
} as const;

let bench: WorkbenchPage;
afterEach(() => bench.close());

it.each(["zh-CN", "en-US"] as const)(
  "the next assessment is made from the last once it is asked what changed and shown what becomes of each item, in %s",
  async (language) => {
    const words = wordsOf[language];
    bench = await openWorkbench(`?pane=320&lang=${language}`);
    const pane = bench.page.frameLocator("iframe");
    const button = (name: string) => pane.getByRole("button", { name, exact: true });
    await bench.page.getByRole("button", { name: words.addIn, exact: true }).click();
    await button(words.open).click();
    await pane
      .getByRole("group", { name: words.file })
      .locator("input[type=file]")
      .setInputFiles(`dist/sample/example.${language}.xlsx`);
    await button(words.look).click();
    const questions = pane.getByRole("radiogroup").filter({ hasText: words.changed });
    await questions.nth(2).waitFor();
    expect(await questions.getByRole("radio", { checked: true }).count()).toBe(0);
    expect(await pane.getByRole("table", { name: words.preview }).count()).toBe(0);
    await questions.nth(0).getByRole("radio", { name: words.same }).check();
    await questions.nth(2).getByRole("radio", { name: words.same }).check();
    expect(await button(words.run).getAttribute("aria-disabled")).toBe("true");
    await pane
      .getByRole("radiogroup", { name: words.baseYear })
      .getByRole("radio", { name: words.changed })
      .check();
    await pane.getByText(words.kept).waitFor();
    await pane.getByText(words.preview, { exact: true }).last().click();
    const rows = pane.getByRole("table", { name: words.preview }).locator("tbody tr");
    expect(await rows.count()).toBe(52);
    expect(await rows.filter({ hasText: words.afresh }).count()).toBeGreaterThan(40);
    expect(await flawsInPane(bench.page)).toEqual([]);
    await button(words.run).click();
    await pane.getByRole("searchbox").fill("1.1.1");
    const tabs = await bench.page.getByRole("tablist").last().getByRole("tab").allInnerTexts();
    expect(tabs).toContain(words.sheet);
    await pane.getByRole("button", { name: /^1\.1\.1/ }).click();
    await pane.getByText(words.last, { exact: true }).waitFor();
  },
);
