import type { BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { columnOfLetters } from "../../../book/address";
import { cellId, gridId } from "../../../page/grid/element-ids";
import { eventually } from "../../eventually";
import { launch, newContext, workbenchUrl, type Launched } from "./launch";

/** The workbench page as a person meets it. */
export interface WorkbenchPage {
  readonly page: Page;
  /** The element of a cell ("B2") of the sheet that is shown. */
  cell(name: string, sheet?: string): Locator;
  /** Goes there by the name box. */
  goTo(reference: string): Promise<void>;
  /** Types into the active cell and confirms with Enter. */
  enter(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Waits until the cell shows this text. */
  expectText(name: string, text: string | RegExp, sheet?: string): Promise<void>;
  /** Waits until the name box says that this is selected. */
  expectSelected(reference: string): Promise<void>;
  /** Waits until the formula bar holds this text. */
  expectInBar(text: string): Promise<void>;
  /** Loads the page anew, with an empty workbook: sooner there than a new one. What add-ins keep in the browser stays. */
  startAfresh(query: string): Promise<void>;
  close(): Promise<void>;
}

let launched: Promise<Launched> | undefined;

/** One browser serves a whole file of tests; every page that is opened is in a new context. */
afterAll(async () => (await launched)?.browser.close());

/** Opens the page, in Chinese unless the query says otherwise, on an empty workbook unless it names a book. */
export const openWorkbench = async (
  query = "",
  prepare: (context: BrowserContext) => Promise<unknown> = async () => undefined,
  device: Pick<BrowserContextOptions, "hasTouch"> = {},
): Promise<WorkbenchPage> => {
  launched ??= launch();
  const { browser } = await launched;
  const context = await newContext(browser, {
    ...device,
    // The page's own theme reaches the pane only where the test does not force one.
    colorScheme: null,
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await prepare(context);
  const page = await context.newPage();
  await load(page, query);
  return pageOf(page);
};

const load = async (page: Page, query: string): Promise<void> => {
  const asked = new URLSearchParams({
    book: "new",
    ...Object.fromEntries(new URLSearchParams(query)),
  });
  await page.goto(`${workbenchUrl()}?${asked}`);
  await page.locator(`${activeField}:focus`).waitFor();
};

/** The field that has the focus while the grid has it. */
export const activeField = `textarea[aria-controls=${gridId}]`;

const idOf = (name: string): string => {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  return cellId(Number(digits) - 1, columnOfLetters(letters));
};

/** A page that is there or about to be loaded. */
export const pageOf = (page: Page): WorkbenchPage => {
  const nameBox = page.getByRole("textbox", { name: /名称框|Name box/ });
  const formulaBar = page.getByRole("textbox", { name: /编辑栏|Formula bar/ });
  const cell = (name: string, sheet = "Sheet1") =>
    page.locator(`main:has([role=grid][aria-label="${sheet}"]) #${idOf(name)}`);
  return {
    page,
    cell,
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
    expectText: (name, text, sheet) =>
      eventually(async () => {
        const shown = expect(await cell(name, sheet).innerText());
        return typeof text === "string" ? shown.toBe(text) : shown.toMatch(text);
      }),
    expectSelected: (reference) =>
      eventually(async () => expect(await nameBox.inputValue()).toBe(reference)),
    expectInBar: (text) => eventually(async () => expect(await formulaBar.inputValue()).toBe(text)),
    startAfresh: (query) => load(page, query),
    close: () => page.context().close(),
  };
};
