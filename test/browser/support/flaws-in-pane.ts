import type { Frame, Page } from "playwright-core";
import { violationsIn } from "@tanping/workbench/test/browser/support/accessible-page";

/** What is wrong with the pane as it stands: what axe finds, what is too small to be hit, what is cut off at its side. */
export const flawsInPane = async (page: Page, leastTarget = 24): Promise<readonly string[]> => {
  const frame = page.frames().find((its) => its !== page.mainFrame());
  if (!frame) throw new Error("There is no pane.");
  return seenAtRest(frame, async () => [
    ...(await violationsIn(frame)),
    ...(await smallTargets(frame, leastTarget)),
    ...(await cutOff(frame)),
  ]);
};

/** Looks again where a button came alive or went dead meanwhile: half-way its colours are nobody's choice. */
const seenAtRest = async (
  frame: Frame,
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const restless = await watchOver(frame);
  for (;;) {
    await restless.evaluate((its) => its.rest());
    const flaws = await look();
    if (await restless.evaluate((its) => its.isStill())) return flaws;
  }
};

/** Waits until nothing fades from one look to another, and tells whether any button changed since. */
const watchOver = (frame: Frame) =>
  frame.evaluateHandle(() => {
    const quiet = 300;
    let hasChanged = false;
    new MutationObserver(() => (hasChanged = true)).observe(document, {
      subtree: true,
      attributeFilter: ["aria-disabled", "disabled"],
    });
    const fades = () =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === "running")
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return {
      rest: async () => {
        for (let since = Date.now(); Date.now() - since < quiet;) {
          const fading = fades();
          if (fading.length > 0 || hasChanged) since = Date.now();
          hasChanged = false;
          await Promise.allSettled(fading.map((its) => its.finished));
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      },
      isStill: () => !hasChanged,
    };
  });

/** What can be pressed and has fewer pixels than that, high or wide; a field is as big as the frame around it. */
const smallTargets = (frame: Frame, least: number): Promise<readonly string[]> =>
  frame.evaluate((most) => {
    const targets =
      "button, select, textarea, input, summary, [role=tab], [role=menuitem], a[href]";
    const around =
      ".fui-Input, .fui-SearchBox, .fui-Select, .fui-Textarea, .fui-Radio, .fui-Switch, .fui-Checkbox";
    return [...document.querySelectorAll(targets)]
      .map((its) => its.closest(around) ?? its)
      .filter((its) => its.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .flatMap((its) => {
        const { width, height } = its.getBoundingClientRect();
        const isSmall = width > 0 && (width < most || height < most);
        return isSmall ? [`${width} × ${height}: ${its.outerHTML.slice(0, 200)}`] : [];
      });
  }, least - 0.5);

const cutOff = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth} px`] : [];
  });
