import type { BrowserContext, Locator, Page } from "playwright-core";
import { launch, workbenchUrl, type Launched } from "./launch";

/** The workbench page as a person meets it. */
export interface WorkbenchPage {
  readonly page: Page;
  /** The element of a cell ("B2") of the sheet that is shown. */
  cell(name: string, sheet?: string): Locator;
  textOf(name: string, sheet?: string): Promise<string>;
  /** Goes there by the name box. */
  goTo(reference: string): Promise<void>;
  /** Types into the active cell and confirms with Enter. */
  enter(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** What the name box says is selected. */
  selected(): Promise<string>;
  close(): Promise<void>;
}

let launched: Promise<Launched> | undefined;

/** One browser serves a whole file of tests; every test gets a page of its own in a new context. */
afterAll(async () => (await launched)?.browser.close());

/** Opens the page, in Chinese unless the query says otherwise, on an empty workbook. */
export const openWorkbench = async (
  query = "",
  prepare: (context: BrowserContext) => Promise<unknown> = async () => undefined,
): Promise<WorkbenchPage> => {
  launched ??= launch();
  const { browser } = await launched;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    // The page's own theme reaches the pane only where the test does not force one.
    colorScheme: null,
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await prepare(context);
  const page = await context.newPage();
  await page.goto(`${workbenchUrl()}${query}`);
  await page.getByRole("grid").waitFor();
  return hands(page);
};

const hands = (page: Page): WorkbenchPage => {
  const nameBox = page.getByRole("textbox", { name: /名称框|Name box/ });
  const cell = (name: string, sheet = "Sheet1") =>
    page.getByRole("gridcell", { name: `${sheet} ${name}`, exact: true });
  return {
    page,
    cell,
    textOf: (name, sheet) => cell(name, sheet).innerText(),
    goTo: async (reference) => {
      await nameBox.fill(reference);
      await nameBox.press("Enter");
    },
    enter: async (text) => {
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    selected: () => nameBox.inputValue(),
    close: () => page.context().close(),
  };
};
