import type { Locator, Page } from "playwright-core";

/** Pixels left around the parts. */
const margin = 6;

/** Takes one picture of the parts of a page that stand together, as soon as they are all there. */
export const photographParts = async (
  page: Page,
  parts: readonly Locator[],
  path: string,
): Promise<void> => {
  for (const part of parts) await part.waitFor();
  await parts[0]?.scrollIntoViewIfNeeded();
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter(
    (box) => box !== null,
  );
  const x = Math.min(...boxes.map((box) => box.x)) - margin;
  const y = Math.min(...boxes.map((box) => box.y)) - margin;
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + margin - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + margin - y;
  await page.screenshot({ path, clip: { x, y, width, height }, animations: "disabled" });
};
