import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong on the page and in its frames: each rule with the elements that break it. */
export const violationsOn = async (page: Page): Promise<string[]> =>
  (await Promise.all(page.frames().map(violationsIn))).flat();

/** Each frame by itself: a page does not reach into a frame of another origin. A colour that still fades is none of ours. */
export const violationsIn = async (frame: Frame): Promise<string[]> => {
  await frame.evaluate(faded);
  await frame.evaluate(source);
  const { violations } = await frame.evaluate(() =>
    (globalThis as unknown as Axe).axe.run(
      // Fluent's guards: what focuses one is sent on at once into the list beside it.
      { exclude: ["[data-tabster-dummy]"] },
      { iframes: false },
    ),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}\n${failureSummary}`),
  );
};

const faded = async (): Promise<void> => {
  const fades = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(fades.map(({ finished }) => finished));
};

interface Axe {
  readonly axe: { run(of: ElementContext, options: RunOptions): Promise<AxeResults> };
}
