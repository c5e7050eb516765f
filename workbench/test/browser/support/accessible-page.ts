import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, ElementContext } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong on the page and in its frames: each rule with the elements that break it. */
export const violationsOn = async (page: Page): Promise<string[]> => {
  for (const frame of page.frames()) await frame.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(of: ElementContext): Promise<AxeResults> } }).axe.run({
      // Fluent's guards: what focuses one is sent on at once into the list beside it.
      exclude: ["[data-tabster-dummy]"],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}\n${failureSummary}`),
  );
};
