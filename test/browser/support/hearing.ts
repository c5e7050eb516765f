import type { BrowserContext, Page } from "playwright-core";

/** Lets every page of the context note what its live region is given to say. */
export const noteSaid = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const listen = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        if ((target as Element).matches?.("[role=status]"))
          said.push(...[...addedNodes].map((node) => node.textContent ?? ""));
    });
    // The region stands in a shadow of the page.
    const attach = Object.getOwnPropertyDescriptor(Element.prototype, "attachShadow")
      ?.value as Element["attachShadow"];
    Element.prototype.attachShadow = function attachAndListen(options) {
      const shadow = attach.call(this, options);
      listen.observe(shadow, { childList: true, subtree: true });
      return shadow;
    };
  });

/** What the pane had said so far, in order. */
export const saidIn = async (page: Page): Promise<readonly string[]> => {
  const frame = page.frames().find((its) => its !== page.mainFrame());
  return (await frame?.evaluate(() => (window as unknown as { said: string[] }).said)) ?? [];
};
