import { mkdir, writeFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "@tanping/workbench/test/browser/support/launch-chromium";
import { serve } from "../serve";
import { galleryLooks, galleryPage, galleryPath } from "./gallery-page";
import type { Look } from "./look";
import { photographCheckPage } from "./photograph-check-page";
import { photographGallery } from "./photograph-gallery";
import { photographKinds } from "./photograph-kinds";
import { photographProcess } from "./photograph-process";
import { photographViews } from "./photograph-views";

interface Job {
  readonly looks: readonly Look[];
  readonly size: { readonly width: number; readonly height: number };
  readonly photograph: (page: Page, look: Look) => Promise<void>;
}

const light: readonly Look[] = [
  { language: "zh-CN", theme: "light", pane: 350 },
  { language: "en-US", theme: "light", pane: 350 },
];
const dark: readonly Look[] = [
  { language: "zh-CN", theme: "dark", pane: 320 },
  { language: "en-US", theme: "dark", pane: 320 },
];

const jobs: Readonly<Record<string, Job>> = {
  views: {
    looks: [...light, ...dark],
    size: { width: 1360, height: 860 },
    photograph: photographViews,
  },
  gallery: {
    looks: galleryLooks,
    size: { width: 1000, height: 820 },
    photograph: photographGallery,
  },
  kinds: { looks: light, size: { width: 1360, height: 1800 }, photograph: photographKinds },
  process: {
    looks: light.slice(0, 1),
    size: { width: 1360, height: 860 },
    photograph: photographProcess,
  },
};

const take = async (browser: Browser, url: string, { looks, size, photograph }: Job) => {
  for (const look of looks) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      colorScheme: look.theme,
      viewport: size,
    });
    const page = await context.newPage();
    const query = new URLSearchParams({
      book: "new",
      lang: look.language,
      theme: look.theme,
      pane: String(look.pane),
    });
    await page.goto(`${url}?${query}`);
    await photograph(page, look);
    await context.close();
  }
};

/** Takes the pictures of the README and the docs from the built workbench, in both languages: all, or those of the jobs named. */
const takeScreenshots = async (named: readonly string[]): Promise<void> => {
  await mkdir("docs/images/kinds", { recursive: true });
  const { url, close } = await serve({ port: 0 });
  const browser = await launchChromium();
  for (const [name, job] of Object.entries(jobs))
    if (named.length === 0 || named.includes(name)) await take(browser, url, job);
  if (named.length === 0 || named.includes("check-page"))
    await photographCheckPage(browser, [...light, ...dark]);
  await writeFile(galleryPath, galleryPage());
  await browser.close();
  await close();
};

void takeScreenshots(process.argv.slice(2));
