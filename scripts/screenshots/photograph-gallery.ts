import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { galleryStates } from "./gallery-states";
import { pictureOf, type Look } from "./look";
import { pageWords } from "./page-words";

/** Takes a picture of every screen and state of the pane, one after the other. */
export const photographGallery = async (page: Page, look: Look): Promise<void> => {
  await mkdir("docs/images/gallery", { recursive: true });
  const words = pageWords[look.language];
  const pane = page.frameLocator("iframe");
  for (const { name, book, go } of galleryStates) {
    if (book !== undefined) await open(page, look, book);
    await go({ page, pane, words });
    await page.mouse.move(0, 0);
    const path = pictureOf(`gallery/${name}`, look);
    await page.locator("iframe").screenshot({ path, animations: "disabled" });
  }
};

const open = async (page: Page, look: Look, book: string): Promise<void> => {
  const address = new URL(page.url());
  address.searchParams.set("book", book === "new" ? book : `${book}.${look.language}.xlsx`);
  await page.goto(address.href);
  if (book !== "new") return page.frameLocator("iframe").getByRole("searchbox").waitFor();
  await page.getByRole("button", { name: /^(碳评|Tanping)$/ }).click();
  await page.mouse.move(0, 0);
  await page.getByRole("tooltip").waitFor({ state: "detached" });
};
