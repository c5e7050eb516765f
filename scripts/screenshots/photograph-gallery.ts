import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { galleryStates } from "./gallery-states";
import { pictureOf, type Look } from "./look";
import { walkGallery } from "./walk-gallery";

/** Takes a picture of every screen and state of the pane, one after the other. */
export const photographGallery = async (page: Page, look: Look): Promise<void> => {
  await mkdir("docs/images/gallery", { recursive: true });
  const size = page.viewportSize() ?? { width: look.pane, height: 0 };
  await walkGallery(page, look.language, galleryStates, async ({ name, opens }, stands, shown) => {
    const options = { path: pictureOf(`gallery/${name}`, look), animations: "disabled" } as const;
    if (stands === "framed") {
      const pane = page.locator("iframe");
      await pane.contentFrame().locator("html").evaluate(hasCome);
      return pane.screenshot(options);
    }
    if (opens) return shown.screenshot(options);
    await page.setViewportSize({ ...size, width: look.pane });
    await page.screenshot(options);
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
