import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { median } from "./cpu";

const times = 9;

/** Milliseconds from the pane's first byte until it can be used, in the workbench. */
export interface Start {
  readonly template: number;
  /** Beside an empty workbook: until an assessment can be created. */
  readonly empty: number;
  /** Beside a filled-in assessment: until its items are listed. */
  readonly open: number;
}

/** Opens each pane so many times, in turn, the browser's cache being empty, and answers the medians. */
export const paneStart = async (newPage: () => Promise<Page>, url: string): Promise<Start> => {
  const rounds: Start[] = [];
  for (let time = 0; time < times; time += 1)
    rounds.push({
      template: await startOf(await newPage(), url, "template"),
      empty: await startOf(await newPage(), url, "empty"),
      open: await startOf(await newPage(), url, "open"),
    });
  const middle = (of: (round: (typeof rounds)[number]) => number) => median(rounds.map(of));
  return {
    template: middle(({ template }) => template),
    empty: middle(({ empty }) => empty),
    open: middle(({ open }) => open),
  };
};

const cases = {
  template: { query: "?book=new", usable: "#pane main button:not(:disabled)" },
  empty: { query: "?book=new", usable: "#pane main button:not(:disabled)" },
  // The page opens the pane beside a sample.
  open: { query: "?book=example.zh-CN.xlsx", usable: "#pane main [role=tab]" },
} as const;

const startOf = async (page: Page, url: string, which: keyof typeof cases): Promise<number> => {
  const { query, usable } = cases[which];
  if (which === "template") await serveTemplate(page);
  await page.addInitScript((selector) => {
    if (window === window.top) return;
    new MutationObserver((_, observer) => {
      if (!document.querySelector(selector)) return;
      Object.assign(window, { readyAfter: performance.now() });
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  }, usable);
  await page.goto(url + query);
  if (which !== "open") await page.getByRole("button", { name: "碳评", exact: true }).click();
  await page.frameLocator("iframe").locator(usable).first().waitFor();
  const frame = page.frames().find((its) => its !== page.mainFrame());
  const ready = await frame?.evaluate(() => Reflect.get(window, "readyAfter") as number);
  await page.context().close();
  return ready ?? NaN;
};

/** The template's page and scripts in place of ours. */
const serveTemplate = async (page: Page): Promise<void> => {
  await page.route(/\/(taskpane\.html|(packages|react|template|boot)\.\w+\.js)/, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = await readFile(`dist/template/${name}`).catch(() => null);
    if (body === null) return route.continue();
    const contentType = name.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
    await route.fulfill({ body, contentType });
  });
};
