import { attributeName } from "../xml/namespace-scope";
import type { SourceElement } from "../xml/source-element";
import { wordNamespaces } from "./word-namespaces";

const { main, word2012 } = wordNamespaces;
const valueName = attributeName(main, "val");

/** What stands in a control: words in a line, whole paragraphs, a cell, or rows of a table. */
export type ControlLevel = "inline" | "block" | "cell" | "row";

/** A content control of a document (w:sdt) with what is needed to fill it. */
export interface ContentControl {
  readonly element: SourceElement;
  readonly tag: string;
  readonly properties: SourceElement;
  readonly content: SourceElement;
  readonly level: ControlLevel;
}

const isWord = (its: SourceElement, local: string): boolean =>
  its.namespace === main && its.local === local;

const levels: Readonly<Record<string, ControlLevel>> = {
  p: "block",
  tbl: "block",
  tc: "cell",
  tr: "row",
};

/** What an empty control would hold, by where it stands. */
const levelsAround: Readonly<Record<string, ControlLevel>> = {
  p: "inline",
  tr: "cell",
  tbl: "row",
};

/** Elements that only hold others of the same level. */
const wrappers: ReadonlySet<string> = new Set(["sdt", "sdtContent", "ins", "del", "customXml"]);

const levelOf = (content: SourceElement, control: SourceElement): ControlLevel => {
  for (const child of content.children) {
    if (child.namespace !== main || child.local.endsWith("Pr")) continue;
    return wrappers.has(child.local) ? levelOf(child, control) : (levels[child.local] ?? "inline");
  }
  let around = control.parent;
  while (around && wrappers.has(around.local)) around = around.parent;
  return levelsAround[around?.local ?? ""] ?? "block";
};

/** The control that an element is; null where it is none, or has no tag or nothing to hold content. */
export const contentControlOf = (element: SourceElement): ContentControl | null => {
  if (!isWord(element, "sdt")) return null;
  const properties = element.child("sdtPr");
  const content = element.child("sdtContent");
  const tag = properties?.child("tag")?.attribute(valueName);
  if (!properties || !content || tag === undefined) return null;
  return { element, tag, properties, content, level: levelOf(content, element) };
};

/** Whether the control shows what to write there, and nothing is written yet. */
export const showsPlaceholder = ({ properties }: ContentControl): boolean =>
  properties.child("showingPlcHdr") !== undefined;

/** Why no text is put into a control: its content comes from data in the file, or is no text. */
export const refusesText = ({ properties }: ContentControl): "bound" | "no-text" | null => {
  const kinds = properties.children.map(({ local }) => local);
  if (kinds.includes("dataBinding")) return "bound";
  const other = ["picture", "checkbox", "docPartObj", "docPartList", "citation", "equation"];
  return kinds.some((kind) => other.includes(kind)) ? "no-text" : null;
};

/** Whether a text of several lines may stand in it. */
export const takesLines = ({ properties }: ContentControl): boolean => {
  const plain = properties.child("text");
  return !plain || /^(?:1|true|on)$/.test(plain.attribute(attributeName(main, "multiLine")) ?? "");
};

/** The items of a control that repeats: those of its repeating section; else its rows or paragraphs. */
export const itemsOf = ({ content }: ContentControl): readonly SourceElement[] => {
  const items = content.children.filter((child) => {
    const properties = isWord(child, "sdt") && child.child("sdtPr");
    return properties && properties.child("repeatingSectionItem", word2012);
  });
  if (items.length > 0) return items;
  return content.children.filter((child) => isWord(child, "tr") || isWord(child, "p"));
};

/** What was deleted with changes tracked, and stands there until that is accepted. */
export const isTrackedAway = (element: SourceElement): boolean =>
  isWord(element, "del") || isWord(element, "moveFrom");

const breaks: Readonly<Record<string, string>> = { br: "\n", cr: "\n", tab: "\t" };

/** The text that stands in an element, with a line for each paragraph and cell; what was deleted with changes tracked is none. */
export const textIn = (element: SourceElement): string => {
  if (isTrackedAway(element)) return "";
  if (element.namespace === main) {
    if (element.local === "t") return element.text;
    if (element.local.endsWith("Pr")) return "";
    if (element.local in breaks) return breaks[element.local] ?? "";
  }
  let text = "";
  let hasLine = false;
  for (const child of element.children) {
    const isLine = child.namespace === main && child.local in levels;
    if (isLine && hasLine) text += "\n";
    hasLine ||= isLine;
    text += textIn(child);
  }
  return text;
};
