import type { Page } from "playwright-core";
import type { GalleryState } from "./gallery-state";
import type { Language } from "./look";
import { pageWords } from "./page-words";

/**
 * Goes through screens and states of the pane, from a workbench page that is open, and stops at each: "framed" beside
 * an Excel, or the pane "alone" in the page.
 */
export const walkGallery = async (
  page: Page,
  language: Language,
  states: readonly GalleryState[],
  stop: (state: GalleryState, stands: "framed" | "alone") => Promise<unknown>,
): Promise<void> => {
  const workbench = page.url();
  let address = workbench;
  const pane = page.frameLocator("iframe");
  for (const state of states) {
    const { book, lacks } = state;
    if (lacks !== undefined) await page.route(lacks, (route) => route.abort());
    if (book === "none") await page.goto(new URL("taskpane.html", workbench).href);
    else if (book !== undefined) {
      address = addressOf(workbench, language, state);
      await open(page, address, state);
    }
    await state.go({ page, pane, language, words: pageWords[language], address });
    await page.mouse.move(0, 0);
    await stop(state, book === "none" ? "alone" : "framed");
    if (lacks !== undefined) await page.unroute(lacks);
  }
};

const addressOf = (
  workbench: string,
  language: Language,
  { book, plays = {} }: GalleryState,
): string => {
  const address = new URL(workbench);
  address.searchParams.set("book", book === "new" ? book : `${book}.${language}.xlsx`);
  for (const [key, value] of Object.entries(plays)) address.searchParams.set(key, value);
  return address.href;
};

const open = async (page: Page, address: string, { book }: GalleryState): Promise<void> => {
  // What a state opened beside the page.
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.goto(address);
  if (book !== "new") return page.frameLocator("iframe").getByRole("searchbox").waitFor();
  await page.getByRole("button", { name: /^(碳评|Tanping)$/ }).click();
  await page.mouse.move(0, 0);
  await page.getByRole("tooltip").waitFor({ state: "detached" });
};
