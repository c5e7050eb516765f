import {
  showsPlaceholder,
  takesLines,
  type ContentControl,
} from "@tanping/ooxml/wordprocessing/content-control";
import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import { linesOf, runContent } from "./xml-text";

/** The first element of that name at or below some, in their order. */
const firstOf = (
  elements: readonly SourceElement[],
  local: string,
  namespace: string,
): SourceElement | undefined => {
  for (const element of elements) {
    if (element.local === local && element.namespace === namespace) return element;
    const below = firstOf(element.children, local, namespace);
    if (below) return below;
  }
  return undefined;
};

/** The markup of a control's content when it shows a text, in the look of what it shows now. */
export const contentWith = (control: ContentControl, text: string): string => {
  const { content, properties, level } = control;
  const { prefix, namespace, children } = content;
  const first = (local: string) => firstOf(children, local, namespace);
  const look = showsPlaceholder(control) ? properties : (first("r") ?? properties);
  const run = (words: string) =>
    `<${prefix}r>${look.child("rPr", namespace)?.markup ?? ""}${runContent(words, prefix)}</${prefix}r>`;
  const said = takesLines(control) ? text : linesOf(text).join(" ");
  if (level === "inline") return run(said);
  const paragraphLook = first("p")?.child("pPr");
  // A section that ends with the paragraph ends once.
  const endsSection = paragraphLook?.child("sectPr");
  const paragraphs = (endsSection ? [said] : linesOf(said))
    .map((line) => `<${prefix}p>${paragraphLook?.markup ?? ""}${run(line)}</${prefix}p>`)
    .join("");
  if (level === "block") return paragraphs;
  return `<${prefix}tc>${first("tc")?.child("tcPr")?.markup ?? ""}${paragraphs}</${prefix}tc>`;
};
