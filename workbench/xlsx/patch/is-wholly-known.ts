import type { SourceElement } from "@tanping/ooxml/xml/source-element";

const knownLines = new Set([
  "none",
  "thin",
  "medium",
  "thick",
  "dashed",
  "dotted",
  "double",
  "hair",
]);

/** Text that stands letter under letter. */
const stacked = "255";

/** Whether a book holds all that a look of the file says, so that another cell may take it. */
export const isWhollyKnown = (
  look: SourceElement,
  fill: SourceElement | undefined,
  border: SourceElement | undefined,
): boolean => {
  if (look.child("alignment")?.attribute("textRotation") === stacked) return false;
  if (fill?.child("gradientFill") !== undefined) return false;
  const sides = border?.children ?? [];
  return sides.every((side) => {
    const line = side.attribute("style") ?? "none";
    return side.local === "diagonal" ? line === "none" : knownLines.has(line);
  });
};
