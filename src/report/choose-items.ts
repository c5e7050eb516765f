import {
  contentControlOf,
  showsPlaceholder,
  textIn,
  type ContentControl,
} from "@tanping/ooxml/wordprocessing/content-control";
import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import { textFor } from "./control-content";
import type { ValueRow } from "./document-values";

/** Which item of a list each row is written into, and what stood in items that no row is. */
export interface ChosenItems {
  readonly items: readonly SourceElement[];
  readonly dropped: readonly string[];
}

/** All tagged controls in an element, the element itself left out, in their order. */
export const controlsIn = (element: SourceElement): readonly ContentControl[] =>
  element.children.flatMap((child) => {
    const control = contentControlOf(child);
    return [...(control ? [control] : []), ...controlsIn(child)];
  });

/** How much stands in an item beside its controls: its labels, and what somebody wrote. */
const ownLength = (item: SourceElement): number =>
  controlsIn(item).reduce(
    (length, { content }) => length - textIn(content).length,
    textIn(item).length,
  );

/**
 * For each row the item that showed it before, by the control of the tag `key`, so that what was written beside it
 * stays with it; for a new row the item with the least of that.
 */
export const chooseItems = (
  items: readonly SourceElement[],
  rows: readonly ValueRow[],
  { key, none }: { readonly key: string; readonly none: string },
): ChosenItems => {
  const free = items.map((item) => {
    const control = controlsIn(item).find(({ tag }) => tag === key);
    return {
      item,
      control,
      shown: control && !showsPlaceholder(control) ? textIn(control.content) : "",
    };
  });
  const [plainest] = [...items].sort((one, other) => ownLength(one) - ownLength(other));
  const chosen = rows.flatMap((row) => {
    const said = row.get(key) ?? "";
    const at = free.findIndex(
      ({ control, shown }) => shown === (control ? textFor(control, said) : said),
    );
    const [found] = at < 0 ? [] : free.splice(at, 1);
    return found?.item ?? plainest ?? [];
  });
  const dropped = free.filter(({ shown }) => shown.trim() !== "" && shown !== none);
  return { items: chosen, dropped: dropped.map(({ item }) => textIn(item)) };
};
