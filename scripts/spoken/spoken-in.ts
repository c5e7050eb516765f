import type { Page } from "playwright-core";
import { spokenLines } from "./spoken-lines";
import { spokenTree } from "./spoken-tree";

/** What a screen reader finds in the pane of a page, or in the page where no pane is framed: a thing a line. */
export const spokenIn = async (page: Page): Promise<readonly string[]> => {
  const frame = page.frames().find((its) => its !== page.mainFrame());
  const session = await page.context().newCDPSession(frame ?? page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return spokenLines(spokenTree(nodes)).map(lasting);
};

/** A line without what is another one every time: the moment of a seal, the digest over it, and how long something takes. */
const lasting = (line: string): string =>
  line
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d/g, "…")
    .replace(/\b[\da-f]{12}…/g, "…")
    .replace(/\b\d+(?= 秒| s\b)/g, "…");
