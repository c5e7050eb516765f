import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { chromiumPath } from "../../../scripts/provide";

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
  });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    locale,
    viewport: { width, height },
  });
  return { browser, context, page: await context.newPage() };
}

/** Where this run serves the workbench: https://localhost:<free port>/ */
export function workbenchUrl(): string {
  const url = process.env.WORKBENCH_URL;
  if (!url)
    throw new Error("The workbench is not served: run these tests with jest's browser project.");
  return url;
}
