import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Language } from "./look";
import type { pageWords } from "./page-words";

/** Where a state is photographed: the page, its pane, and the words of its language. */
export interface Scene {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly language: Language;
  readonly words: (typeof pageWords)[Language];
  /** What opens its workbook anew. */
  readonly address: string;
}

/** A screen or state of the pane: its name, the workbook in which its row of states begins, what leads to it. */
export interface GalleryState {
  readonly name: string;
  readonly says: Readonly<Record<Language, string>>;
  /**
   * The sample to open first, or the pane's own page without any Excel around it; where none is named, the workbook of
   * the state before goes on.
   */
  readonly book?: "new" | "example" | "unfinished" | "none";
  /** The surroundings that the workbench plays, where they are others. */
  readonly plays?: Readonly<Record<string, string>>;
  /** What of the pane's files does not come. */
  readonly lacks?: string;
  readonly go: (scene: Scene) => Promise<unknown>;
}

/** Presses the button of that name in the pane. */
export const press = ({ pane }: Pick<Scene, "pane">, name: string | RegExp): Promise<void> =>
  pane.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) }).click();

/** Goes to one of the four places, and waits until Excel has answered. */
export const toPlace = async ({ pane }: Pick<Scene, "pane">, nth: 0 | 1 | 2 | 3): Promise<void> => {
  const tab = pane.getByRole("tab").nth(nth);
  await tab.click();
  await pane.getByRole("tab", { selected: true }).and(tab).waitFor();
  await pane.getByRole("progressbar", { name: /Excel/ }).waitFor({ state: "detached" });
};

/** Opens the card of an item, which has the focus then. */
export const openCard = async ({ pane }: Pick<Scene, "pane">, id: string): Promise<void> => {
  await pane.getByRole("searchbox").fill(id);
  await pane.getByRole("button", { name: new RegExp(`^${id}`) }).click();
  await pane
    .getByRole("group", { name: new RegExp(`^${id}`) })
    .and(pane.locator(":focus"))
    .waitFor();
};

/** Scrolls so that a part of the pane begins below the tabs, which stay above what is scrolled. */
export const toPart = (part: Locator): Promise<void> =>
  part.evaluate((its) => scrollTo(0, its.getBoundingClientRect().top + scrollY - 60));

export const toTop = ({ pane }: Pick<Scene, "pane">): Promise<void> =>
  pane.locator("main").evaluate(() => scrollTo(0, 0));
