import type { Frame, Page } from "playwright-core";
import { violationsIn } from "@tanping/workbench/test/browser/support/accessible-page";

/** What is wrong with the pane as it stands: what axe finds, what is too small to be hit, what is cut off at its side. */
export const flawsInPane = async (page: Page, leastTarget = 24): Promise<readonly string[]> => {
  const frame = page.frames().find((its) => its !== page.mainFrame());
  if (!frame) throw new Error("There is no pane.");
  await atRest(frame);
  return [
    ...(await violationsIn(frame)),
    ...(await smallTargets(frame, leastTarget)),
    ...(await cutOff(frame)),
  ];
};

/**
 * Waits until nothing fades from one look to another, and no work is about to end and to let buttons fade: half-way their
 * colours are nobody's choice. Work that goes on is looked at as it is.
 */
const atRest = (frame: Frame): Promise<void> =>
  frame.evaluate(async () => {
    const [quiet, longest] = [300, 5000];
    const isWorking = () =>
      [...document.querySelectorAll("button[aria-disabled=true]")].some((its) =>
        ["计算并写入", "Score"].includes(its.textContent),
      );
    const begun = Date.now();
    for (let since = begun; Date.now() - since < quiet;) {
      const fading = document
        .getAnimations()
        .filter(({ playState }) => playState === "running")
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      const isLong = Date.now() - begun > longest;
      if (fading.length > 0 || (isWorking() && !isLong)) since = Date.now();
      await Promise.allSettled(fading.map((its) => its.finished));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
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
