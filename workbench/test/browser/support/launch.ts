import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { chromiumHere, launchChromium } from "./launch-chromium";
import { patience } from "../../eventually";

export interface Launched {
  browser: Browser;
  /** A context with nothing of an earlier one in it. */
  context: BrowserContext;
  page: Page;
}

/** Starts Chromium with an empty profile that accepts our self-signed certificate. */
export async function launch(
  view: { locale?: string; width?: number; height?: number } = {},
): Promise<Launched> {
  const { locale = "zh-CN", width = 1280, height = 800 } = view;
  const browser = await launchChromium({ timeout: patience });
  const context = await newContext(browser, { locale, viewport: { width, height } });
  return { browser, context, page: await context.newPage() };
}

/** A context with nothing of an earlier one in it, in which everything may take its time. */
export async function newContext(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  return patient(await browser.newContext({ ...accepting, ...options }));
}

/** Starts Chromium with the profile in that folder, whose settings hold. */
export const launchProfile = async (folder: string): Promise<BrowserContext> =>
  patient(await chromium.launchPersistentContext(folder, { ...chromiumHere(), ...accepting }));

const accepting = { ignoreHTTPSErrors: true, acceptDownloads: true };

const patient = (context: BrowserContext): BrowserContext => {
  context.setDefaultTimeout(patience);
  return context;
};

/** Where this run serves the workbench: https://localhost:<free port>/ */
export function workbenchUrl(): string {
  const url = process.env.WORKBENCH_URL;
  if (!url)
    throw new Error("The workbench is not served: run these tests with jest's browser project.");
  return url;
}
