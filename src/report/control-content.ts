import {
  showsPlaceholder,
  takesLines,
  type ContentControl,
} from "@tanping/ooxml/wordprocessing/content-control";
import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import { runContent, writable } from "./xml-text";

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

/** A text as a control can show it: on one line where it takes no more. */
export const textFor = (control: ContentControl, text: string): string =>
  takesLines(control) ? writable(text) : writable(text).replaceAll("\n", " ");

/** The markup of a control's content when it shows a text that it can show, in the look of what it shows now. */
export const contentWith = (control: ContentControl, text: string): string => {
  const { content, properties, level } = control;
  const { prefix, namespace, children } = content;
  const first = (local: string) => firstOf(children, local, namespace);
  const look = showsPlaceholder(control) ? properties : (first("r") ?? properties);
  const run = (words: string) =>
    `<${prefix}r>${look.child("rPr", namespace)?.markup ?? ""}${runContent(words, prefix)}</${prefix}r>`;
  if (level === "inline") return run(text);
  const paragraphLook = first("p")?.child("pPr");
  // A section that ends with the paragraph ends once.
  const endsSection = paragraphLook?.child("sectPr");
  const paragraphs = (endsSection ? [text] : text.split("\n"))
    .map((line) => `<${prefix}p>${paragraphLook?.markup ?? ""}${run(line)}</${prefix}p>`)
    .join("");
  if (level === "block") return paragraphs;
  return `<${prefix}tc>${first("tc")?.child("tcPr")?.markup ?? ""}${paragraphs}</${prefix}tc>`;
};
