import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { pictureOf, type Look } from "./look";
import { walkGallery } from "./walk-gallery";

/** Takes a picture of every screen and state of the pane, one after the other. */
export const photographGallery = async (page: Page, look: Look): Promise<void> => {
  await mkdir("docs/images/gallery", { recursive: true });
  await walkGallery(page, look.language, async ({ name }) => {
    const path = pictureOf(`gallery/${name}`, look);
    await page.locator("iframe").screenshot({ path, animations: "disabled" });
  });
};
