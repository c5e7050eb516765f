import type { BrowserContext, Page } from "playwright-core";

/** Lets every page of the context note what its content security policy refuses it, from the first script on. */
export const noteRefusals = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      refused.push(`${effectiveDirective} ${blockedURI}`),
    );
  });

/**
 * What the page was refused so far. It is told in order, but late: so the page asks for one more thing that it is sure
 * to be refused, and what was told before that is the answer.
 */
export const refusedBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { refused } = window as unknown as { refused: string[] };
    const last = "img-src https://elsewhere.example/last.png";
    new Image().src = "https://elsewhere.example/last.png";
    while (!refused.includes(last)) await new Promise((resolve) => setTimeout(resolve, 10));
    return refused.splice(0).slice(0, -1);
  });
