import type { FrameLocator } from "playwright-core";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { beginJourney, type Hands } from "./hands";
import { cardIn } from "./scoring-desk";

/** An assessor with a workbook and the pane beside it, and what one does there in the course of an assessment. */
export interface ProcessDesk {
  readonly bench: WorkbenchPage;
  readonly hands: Hands;
  readonly pane: FrameLocator;
  readonly press: (name: string) => Promise<void>;
  readonly says: (text: string | RegExp) => Promise<void>;
  readonly place: (name: string) => Promise<void>;
  /** Clicks the field of that label and types. */
  readonly fill: (label: string, text: string) => Promise<void>;
  readonly give: (label: string, file: string) => Promise<void>;
  /** Finds an item in the list and opens its card. */
  readonly openCard: (id: string) => Promise<void>;
  /** Opens a list of records by the menu and types into its cells, from that one on to the right. */
  readonly writeRecord: (title: string, from: string, cells: readonly string[]) => Promise<void>;
  /** Saves the workbook, and answers where. */
  readonly save: () => Promise<string>;
}

export const beginProcess = async (query: string): Promise<ProcessDesk> => {
  const { bench, hands } = await beginJourney(query);
  const pane = bench.page.frameLocator("iframe");
  const press = (name: string) => hands.click(pane.getByRole("button", { name, exact: true }));
  const place = (name: string) => hands.click(pane.getByRole("tab", { name, exact: true }));
  return {
    bench,
    hands,
    pane,
    press,
    place,
    says: (text) => pane.getByText(text).first().waitFor(),
    fill: async (label, text) => {
      await hands.click(pane.getByLabel(labelled(label)));
      await hands.type(text);
    },
    give: (label, file) =>
      hands.act(() =>
        pane.getByRole("group", { name: label }).locator("input[type=file]").setInputFiles(file),
      ),
    openCard: async (id) => {
      await place("评价");
      await hands.act(() => pane.getByRole("searchbox").fill(id));
      await hands.click(pane.getByRole("button", { name: new RegExp(`^${id}`) }));
      await cardIn(pane, id).and(pane.locator(":focus")).waitFor();
    },
    writeRecord: async (title, from, cells) => {
      await place("交付");
      await press("打开一项记录……");
      await hands.click(pane.getByRole("menuitem", { name: title, exact: true }));
      await bench.page.getByRole("tab", { name: title, selected: true }).waitFor();
      await bench.goTo(from);
      for (const text of cells) {
        await hands.type(text);
        await hands.press("Tab");
      }
    },
    save: async () => {
      const download = bench.page.waitForEvent("download");
      await hands.click(bench.page.getByRole("button", { name: "下载 .xlsx" }));
      return (await download).path();
    },
  };
};

/** What is called so, whether it has to be filled in or not. */
export const labelled = (label: string): RegExp =>
  new RegExp(`^${label.replace(/[()（）.|]/g, "\\$&")}\\*?$`);
