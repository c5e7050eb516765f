import type { FrameLocator } from "playwright-core";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { beginJourney, type Hands } from "./hands";

/** A person at the card of the first item of a workbook in which nothing is scored. */
export interface ScoringDesk {
  readonly bench: WorkbenchPage;
  readonly hands: Hands;
  readonly pane: FrameLocator;
  /** Finds an item in the list and opens its card. */
  readonly openCard: (id: string) => Promise<void>;
  readonly cardFocused: (id: string) => Promise<void>;
}

export const beginScoring = async (): Promise<ScoringDesk> => {
  const { bench, hands } = await beginJourney("pane=320");
  const pane = bench.page.frameLocator("iframe");
  const cardFocused = (id: string) => cardIn(pane, id).and(pane.locator(":focus")).waitFor();
  const openCard = async (id: string) => {
    await pane.getByRole("searchbox", { name: "在细则、条款、记录中查找" }).fill(id);
    await hands.click(pane.getByRole("button", { name: new RegExp(`^${id}`) }));
    await cardFocused(id);
  };
  await hands.click(bench.page.getByRole("button", { name: "碳评", exact: true }));
  await hands.click(pane.getByRole("button", { name: "新建评价" }));
  await pane.getByText("已评 0 / 52 项").waitFor();
  await openCard("1.1.1");
  hands.count();
  return { bench, hands, pane, openCard, cardFocused };
};

/** The card of an item. */
export const cardIn = (pane: FrameLocator, id: string) =>
  pane.getByRole("group", { name: new RegExp(`^${id.replaceAll(".", "\\.")} `) });
