import type { Page } from "playwright-core";
import { spokenLines } from "./spoken-lines";
import { spokenTree } from "./spoken-tree";

/** What a screen reader finds in the pane of a page, or in the page where no pane is framed: a thing a line. */
export const spokenIn = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  // A pane of the page's own origin shares its process; any other has a session of its own.
  const [near] = frameTree.childFrames ?? [];
  const frame = page.frames().find((its) => its !== page.mainFrame());
  const isFar = frame !== undefined && near === undefined;
  const asked = isFar ? await page.context().newCDPSession(frame) : session;
  const { nodes } = await asked.send(
    "Accessibility.getFullAXTree",
    near ? { frameId: near.frame.id } : {},
  );
  await asked.detach();
  if (isFar) await session.detach();
  return spokenLines(spokenTree(nodes)).map(lasting);
};

/** A line without what is another one every time: the moment of a seal, the digest over it, and how long something takes. */
const lasting = (line: string): string =>
  line
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d/g, "…")
    .replace(/\b[\da-f]{12}…/g, "…")
    .replace(/\b\d+(?= 秒| s\b)/g, "…");
