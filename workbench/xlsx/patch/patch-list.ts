import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import type { TextEdits } from "@tanping/ooxml/patch/text-edits";
import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import { listElement } from "../xml-writer";
import { merging } from "./fragments";

/** An element of the file that says something which a book holds. */
export interface OwnPlace {
  readonly element: SourceElement;
  /** What encloses it, from the root's child inwards. */
  readonly around: readonly SourceElement[];
  /** The element whose attribute or content of that name says for which cells; null where others share it. */
  readonly areas: { readonly in: SourceElement; readonly attribute: string | null } | null;
}

/** Something a book holds, where the file says it, in one place or in two halves. */
export interface OwnItem {
  /** Equal for equal things. */
  readonly key: string;
  /** The same but for the cells. */
  readonly rest: string;
  readonly places: readonly OwnPlace[];
}

/** Something the book holds now. */
export interface NewItem {
  readonly key: string;
  readonly rest: string;
  /** Its cells, as the file names them. */
  readonly areas: string;
  /** Its element and the name of the list that it joins, null where it stands among the root's children. */
  readonly write: () => readonly { readonly list: string | null; readonly markup: string }[];
}

interface ListChange {
  readonly own: readonly OwnItem[];
  readonly before: readonly string[];
  readonly after: readonly NewItem[];
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

/** The patches of the elements of one list; where one loses all its children, it goes itself. */
class ListPatches {
  readonly #patches = new Map<SourceElement, ElementPatch>();
  readonly #gone = new Set<SourceElement>();

  constructor(readonly root: ElementPatch) {}

  of(element: SourceElement): ElementPatch {
    const patch = this.#patches.get(element) ?? new ElementPatch(element, merging);
    this.#patches.set(element, patch);
    return patch;
  }

  remove({ element, around }: Pick<OwnPlace, "element" | "around">): void {
    this.#gone.add(element);
    const holder = around.at(-1);
    if (holder === undefined) {
      this.root.remove(element);
      return;
    }
    this.of(holder).remove(element);
    if (this.of(holder).childCount === 0)
      this.remove({ element: holder, around: around.slice(0, -1) });
  }

  move({ areas }: OwnPlace, to: string): void {
    if (areas === null) return;
    if (areas.attribute === null) this.of(areas.in).setContent(to);
    else this.of(areas.in).setAttribute(areas.attribute, to);
  }

  apply(edits: TextEdits): void {
    for (const [element, patch] of this.#patches) {
      if ([...this.#gone].some((gone) => element.start >= gone.start && element.end <= gone.end))
        continue;
      if (element.attribute("count") !== undefined)
        patch.setAttribute("count", String(patch.childCount));
      patch.apply(edits);
    }
  }
}

/** Puts new elements into their lists, and lists among the root's children. */
const add = (root: ElementPatch, patches: ListPatches, items: readonly NewItem[]): void => {
  const added = new Map<string, string[]>();
  for (const { list, markup } of items.flatMap(({ write }) => write())) {
    if (list === null) root.insert(/^<(\w+)/.exec(markup)?.[1] ?? "", markup);
    else added.set(list, [...(added.get(list) ?? []), markup]);
  }
  for (const [list, markup] of added) {
    const container = root.element.child(list);
    if (container === undefined) root.insert(list, listElement(list, markup));
    else for (const one of markup) patches.of(container).insert("", one, container.children.at(-1));
  }
};

/**
 * Changes a list of things that are told apart by what they say: what is for other cells now says so, what is gone is
 * taken out wherever in the sheet it stands, what is new comes at the end, and everything else stays as it is written.
 * Answers what the things of the file that are left are now.
 */
export const patchList = (
  edits: TextEdits,
  root: ElementPatch,
  { own, before, after }: ListChange,
): ReadonlyMap<OwnItem, NewItem> => {
  const patches = new ListPatches(root);
  const now = new Map<OwnItem, NewItem>();
  const afterKeys = after.map(({ key }) => key);
  const gone = without(before, afterKeys, (key) => key);
  const come = new Set(without(after, before, ({ key }) => key));
  const kept = new Set(without(own, gone, ({ key }) => key));
  for (const item of own) {
    const same = after.find(({ key }) => key === item.key);
    if (kept.has(item)) {
      if (same) now.set(item, same);
      continue;
    }
    const moved = [...come].find(({ rest }) => rest === item.rest);
    if (moved && item.places.every(({ areas }) => areas !== null)) {
      come.delete(moved);
      now.set(item, moved);
      for (const place of item.places) patches.move(place, moved.areas);
    } else for (const place of item.places) patches.remove(place);
  }
  add(root, patches, [...come]);
  patches.apply(edits);
  return now;
};
