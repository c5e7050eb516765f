import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import type { TextEdits } from "@tanping/ooxml/patch/text-edits";
import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import { listElement } from "../xml-writer";
import { merging } from "./fragments";

/** An element of the file that stands for something a book holds, with what encloses it, from the root's child inwards. */
export interface OwnItem {
  /** Equal for equal things. */
  readonly key: string;
  readonly element: SourceElement;
  readonly around: readonly SourceElement[];
}

interface NewItem {
  readonly key: string;
  readonly markup: () => string;
}

/** What is in the one list and not in the other, as often as it is. */
const without = <Item>(
  items: readonly Item[],
  others: readonly string[],
  keyOf: (item: Item) => string,
): readonly Item[] => {
  const left = new Map<string, number>();
  for (const key of others) left.set(key, (left.get(key) ?? 0) + 1);
  return items.filter((item) => {
    const count = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), count - 1);
    return count <= 0;
  });
};

interface ListChange {
  /** The element that holds the list where the file has one. */
  readonly list: string;
  /** Whether new items join the list, or stand by themselves among the root's children. */
  readonly joins: "list" | "root";
  readonly own: readonly OwnItem[];
  readonly before: readonly string[];
  readonly after: readonly NewItem[];
}

/** Takes away a child of something, and what would be left with nothing in it. */
const remove = (
  root: ElementPatch,
  { around }: OwnItem,
  patch: (of: SourceElement) => ElementPatch,
): void => {
  const emptied = around.findIndex((_, index) =>
    around
      .slice(index)
      .every((one, depth, inner) => depth === inner.length - 1 || one.children.length === 1),
  );
  const [gone, outer] = [around[emptied], around[emptied - 1]];
  if (gone === undefined) return;
  if (outer === undefined) root.remove(gone);
  else patch(outer).remove(gone);
};

/**
 * Changes a list of things that are told apart by what they say: what is gone is taken out wherever in the sheet it
 * stands, what is new comes at the end, and everything else stays as it is written. Answers what stays.
 */
export const patchList = (
  edits: TextEdits,
  root: ElementPatch,
  { list, joins, own, before, after }: ListChange,
): readonly OwnItem[] => {
  const afterKeys = after.map(({ key }) => key);
  const gone = without(before, afterKeys, (key) => key);
  const come = without(after, before, ({ key }) => key);
  const left = without(own, gone, ({ key }) => key);
  const patches = new Map<SourceElement, ElementPatch>();
  const patchOf = (element: SourceElement): ElementPatch => {
    const patch = patches.get(element) ?? new ElementPatch(element, merging);
    patches.set(element, patch);
    return patch;
  };
  const container = root.element.child(list);
  const added = come.map(({ markup }) => markup());
  if (joins === "root") for (const markup of added) root.insert(list, markup);
  else if (container === undefined && added.length > 0) root.insert(list, listElement(list, added));
  else if (container && added.length > 0)
    for (const markup of added) patchOf(container).insert("", markup, container.children.at(-1));
  const emptied = new Set<SourceElement>();
  for (const item of own.filter((one) => !left.includes(one))) {
    const holder = item.around.at(-1);
    if (holder === undefined) continue;
    patchOf(holder).remove(item.element);
    if (patchOf(holder).childCount > 0) continue;
    emptied.add(holder);
    remove(root, item, patchOf);
  }
  for (const [element, patch] of patches) {
    if (emptied.has(element)) continue;
    if (element.attribute("count") !== undefined)
      patch.setAttribute("count", String(patch.childCount));
    patch.apply(edits);
  }
  return left;
};
