import type { Page } from "playwright-core";
import { galleryStates, type GalleryState } from "./gallery-states";
import type { Language } from "./look";
import { pageWords } from "./page-words";

/** Goes through every screen and state of the pane in a workbench page that is open, and stops at each. */
export const walkGallery = async (
  page: Page,
  language: Language,
  stop: (state: GalleryState) => Promise<unknown>,
): Promise<void> => {
  const pane = page.frameLocator("iframe");
  for (const state of galleryStates) {
    if (state.book !== undefined) await open(page, language, state.book);
    await state.go({ page, pane, words: pageWords[language] });
    await page.mouse.move(0, 0);
    await stop(state);
  }
};

const open = async (page: Page, language: Language, book: string): Promise<void> => {
  const address = new URL(page.url());
  address.searchParams.set("book", book === "new" ? book : `${book}.${language}.xlsx`);
  await page.goto(address.href);
  if (book !== "new") return page.frameLocator("iframe").getByRole("searchbox").waitFor();
  await page.getByRole("button", { name: /^(碳评|Tanping)$/ }).click();
  await page.mouse.move(0, 0);
  await page.getByRole("tooltip").waitFor({ state: "detached" });
};
