import type { BrowserContext, Frame, Page } from "playwright-core";

/** Frames without the focus anywhere that are a fall: what takes it over may come a frame later. */
const frames = 3;

/**
 * Lets every page of the context note where the focus was when it fell to the page: when a person's next key would have
 * gone nowhere.
 */
export const noteFocusFalls = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript((mostFrames) => {
    const falls: string[] = [];
    let last: Element | null = null;
    let without = 0;
    const look = () => {
      const now = document.activeElement;
      const isThere = now !== null && now !== document.body;
      if (isThere) last = now;
      without = isThere || !document.hasFocus() ? 0 : without + 1;
      if (last && without === mostFrames) falls.push(last.outerHTML.slice(0, 300));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    const settled = async () => {
      for (let frame = 0; frame <= mostFrames; frame += 1) await new Promise(requestAnimationFrame);
      return falls;
    };
    Object.assign(window, { focusFalls: settled });
  }, frames);

/** From where the focus fell so far, on the page or in the pane; a pane that is being replaced has none. */
export const focusFallsOn = async (page: Page): Promise<readonly string[]> =>
  (await Promise.all(page.frames().map(fallsIn))).flat();

const fallsIn = async (frame: Frame): Promise<readonly string[]> => {
  try {
    return await frame.evaluate(() =>
      (window as unknown as { focusFalls: () => Promise<string[]> }).focusFalls(),
    );
  } catch (error) {
    const isReplaced = /navigation|detached|closed/.test(String(error));
    if (isReplaced && !frame.page().isClosed()) return [];
    throw error;
  }
};
