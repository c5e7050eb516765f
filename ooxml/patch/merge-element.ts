import type { SourceElement } from "../xml/source-element";
import { ElementPatch, type Writing } from "./element-patch";
import type { TextEdits } from "./text-edits";

/** How merging tells which elements are the same one. */
export interface Merging extends Writing {
  /** The attributes by which elements of a name are told apart; those of other names are by their order. */
  readonly identity: Readonly<Record<string, readonly string[]>>;
}

/** What we would write before and after; null where there was nothing. */
interface Change {
  readonly before: SourceElement | null;
  readonly after: SourceElement;
}

/** Elements by what tells them apart. */
const keyed = (
  children: readonly SourceElement[],
  { identity }: Merging,
): ReadonlyMap<string, SourceElement> => {
  const found = new Map<string, SourceElement>();
  for (const child of children) {
    const marks = (identity[child.local] ?? []).map((name) => child.attribute(name) ?? "");
    const key = JSON.stringify([child.namespace, child.local, ...marks]);
    let number = 0;
    while (found.has(`${key}${number}`)) number += 1;
    found.set(`${key}${number}`, child);
  }
  return found;
};

/**
 * Changes an element of the user's as one of ours changed: what differs between `before` and `after` becomes as it is
 * after, attribute by attribute and child by child, and whatever else the element says stays.
 */
export const mergeElement = (
  edits: TextEdits,
  own: SourceElement,
  change: Change,
  merging: Merging,
): void => {
  const { before, after } = change;
  if (before?.markup === after.markup) return;
  const patch = new ElementPatch(own, merging);
  const attributes = new Set([...(before?.attributes.keys() ?? []), ...after.attributes.keys()]);
  for (const name of attributes) {
    const value = after.attribute(name);
    if (before?.attribute(name) !== value) patch.setAttribute(name, value ?? null);
  }
  const isText = after.children.length === 0 && (before?.children.length ?? 0) === 0;
  if (isText && own.children.length === 0) {
    if ((before?.content ?? "") !== after.content) patch.setContent(after.content);
  } else mergeChildren(edits, patch, change, merging);
  patch.apply(edits);
};

/** The same for the children of an element that is being changed. */
export const mergeChildren = (
  edits: TextEdits,
  patch: ElementPatch,
  { before, after }: Change,
  merging: Merging,
): void => {
  const owns = keyed(patch.element.children, merging);
  const befores = keyed(before?.children ?? [], merging);
  const afters = keyed(after.children, merging);
  for (const key of befores.keys()) {
    const own = owns.get(key);
    if (!afters.has(key) && own !== undefined) patch.remove(own);
  }
  let previous: SourceElement | undefined;
  for (const [key, child] of afters) {
    const [own, was] = [owns.get(key), befores.get(key) ?? null];
    if (own !== undefined) mergeElement(edits, own, { before: was, after: child }, merging);
    else if (was?.markup !== child.markup) patch.insert(child.local, child.markup, previous);
    previous = own ?? previous;
  }
};
