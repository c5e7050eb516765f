import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { chromiumPath } from "../../../scripts/provide";
import { patience } from "../../eventually";

export interface Launched {
  browser: Browser;
  /** A context with nothing of an earlier one in it. */
  context: BrowserContext;
  page: Page;
}

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium refuses its sandbox to root, who runs the tests in containers. */
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** Starts Chromium with an empty profile that accepts our self-signed certificate. */
export async function launch(
  view: { locale?: string; width?: number; height?: number } = {},
): Promise<Launched> {
  const { locale = "zh-CN", width = 1280, height = 800 } = view;
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...quiet, ...sandbox],
    timeout: patience,
  });
  const context = await newContext(browser, { locale, viewport: { width, height } });
  return { browser, context, page: await context.newPage() };
}

/** A context with nothing of an earlier one in it, in which everything may take its time. */
export async function newContext(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(patience);
  return context;
}

/** Where this run serves the workbench: https://localhost:<free port>/ */
export function workbenchUrl(): string {
  const url = process.env.WORKBENCH_URL;
  if (!url)
    throw new Error("The workbench is not served: run these tests with jest's browser project.");
  return url;
}
