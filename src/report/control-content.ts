import {
  showsPlaceholder,
  takesLines,
  type ContentControl,
} from "@tanping/ooxml/wordprocessing/content-control";
import { childOf, type SourceElement } from "@tanping/ooxml/xml/source-tree";
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

/** What the content of a control is in the part's text when it shows a text, in the look of what it shows now. */
export const contentWith = (source: string, control: ContentControl, text: string): string => {
  const { content, properties, level } = control;
  const { prefix, namespace, children } = content;
  const raw = (its: SourceElement | undefined) => (its ? source.slice(its.start, its.end) : "");
  const first = (local: string) => firstOf(children, local, namespace);
  const look = showsPlaceholder(control) ? properties : (first("r") ?? properties);
  const run = (words: string) =>
    `<${prefix}r>${raw(childOf(look, "rPr", namespace))}${runContent(words, prefix)}</${prefix}r>`;
  const said = takesLines(control) ? text : linesOf(text).join(" ");
  if (level === "inline") return run(said);
  const paragraph = first("p");
  const paragraphLook = paragraph && childOf(paragraph, "pPr");
  // A section that ends with the paragraph ends once.
  const endsSection = paragraphLook && childOf(paragraphLook, "sectPr");
  const paragraphs = (endsSection ? [said] : linesOf(said))
    .map((line) => `<${prefix}p>${raw(paragraphLook)}${run(line)}</${prefix}p>`)
    .join("");
  if (level === "block") return paragraphs;
  const cell = first("tc");
  return `<${prefix}tc>${raw(cell && childOf(cell, "tcPr"))}${paragraphs}</${prefix}tc>`;
};
