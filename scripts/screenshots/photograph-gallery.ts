import { mkdir, writeFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { palettePng } from "../palette-png";
import { galleryStates } from "./gallery-states";
import { pictureOf, type Look } from "./look";
import { walkGallery } from "./walk-gallery";

/** Takes a picture of every screen and state of the pane, one after the other. */
export const photographGallery = async (page: Page, look: Look): Promise<void> => {
  await mkdir("docs/images/gallery", { recursive: true });
  const size = page.viewportSize() ?? { width: look.pane, height: 0 };
  await walkGallery(page, look.language, galleryStates, async ({ name, opens }, stands, shown) => {
    const options = { animations: "disabled" } as const;
    const keep = (picture: Buffer) =>
      writeFile(pictureOf(`gallery/${name}`, look), palettePng(picture));
    if (stands === "framed") {
      const pane = page.locator("iframe");
      await pane.contentFrame().locator("html").evaluate(hasCome);
      return keep(await pane.screenshot(options));
    }
    if (opens) return keep(await shown.screenshot(options));
    await page.setViewportSize({ ...size, width: look.pane });
    await keep(await page.screenshot(options));
    return page.setViewportSize(size);
  });
};

/** Waits until nothing is half-way in: of what moves on and on, nothing is waited for. */
const hasCome = () =>
  Promise.allSettled(
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished),
  );
