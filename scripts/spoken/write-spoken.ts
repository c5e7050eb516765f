import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { launchChromium } from "@tanping/workbench/test/browser/support/launch-chromium";
import { galleryStates } from "../screenshots/gallery-states";
import type { Language } from "../screenshots/look";
import { walkGallery } from "../screenshots/walk-gallery";
import { serve } from "../serve";
import { spokenFile } from "./spoken-file";
import { spokenIn } from "./spoken-in";

/** Writes down anew what a screen reader finds in every screen and state of the pane, in both languages. */
const writeSpoken = async (): Promise<void> => {
  const { url, close } = await serve({ port: 0 });
  const browser = await launchChromium();
  for (const language of ["zh-CN", "en-US"] satisfies Language[]) {
    // A context of its own, since some states open another page.
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`${url}?book=new&lang=${language}&pane=350`);
    await walkGallery(page, language, galleryStates, async ({ name }, _, shown) => {
      const file = spokenFile(name, language);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${(await atRest(() => spokenIn(shown))).join("\n")}\n`);
    });
    await context.close();
  }
  await browser.close();
  await close();
};

/** Milliseconds without a change after which a screen is taken to stand still: a live region lets go of its words after 1 s. */
const still = 1200;

const atRest = async (read: () => Promise<readonly string[]>): Promise<readonly string[]> => {
  let before = await read();
  for (let since = Date.now(); Date.now() - since < still;) {
    await new Promise((resolve) => setTimeout(resolve, still / 6));
    const now = await read();
    if (now.join() === before.join()) continue;
    since = Date.now();
    before = now;
  }
  return before;
};

void writeSpoken();
