import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import { mergeElement } from "@tanping/ooxml/patch/merge-element";
import type { TextEdits } from "@tanping/ooxml/patch/text-edits";
import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import type { BookSnapshot } from "../../book/snapshot";
import { namesOf, type WrittenName } from "../write-names";
import { element } from "../xml-writer";
import { merging, parseFragment } from "./fragments";

/** A book, and the ids of all sheets of its file in their order. */
interface Listing {
  readonly book: BookSnapshot;
  readonly order: readonly string[];
}

const keyOf = (name: string, sheetId: string | null): string =>
  JSON.stringify([name.toLowerCase(), sheetId]);

const byKey = ({ book, order }: Listing): ReadonlyMap<string, WrittenName> =>
  new Map(
    namesOf(book, (id) => order.indexOf(id)).map((one) => [keyOf(one.name, one.sheetId), one]),
  );

/** Changes names that mean or say something else; those the book does not know follow their sheet. */
export const patchNames = (
  edits: TextEdits,
  root: ElementPatch,
  was: Listing,
  is: Listing,
): void => {
  const list = root.element.child("definedNames");
  const patch = list && new ElementPatch(list, merging);
  const [befores, afters] = [byKey(was), byKey(is)];
  const met = new Set<string>();
  const keep = (own: SourceElement): void => {
    const place = own.attribute("localSheetId");
    const sheetId = place === undefined ? null : (was.order[Number(place)] ?? null);
    const key = keyOf(own.attribute("name") ?? "", sheetId);
    const [before, after] = [befores.get(key), afters.get(key)];
    met.add(key);
    const moved = sheetId === null ? null : is.order.indexOf(sheetId);
    if ((before && !after) || moved === -1) patch?.remove(own);
    else if (before && after)
      mergeElement(
        edits,
        own,
        { before: parseFragment(before.markup), after: parseFragment(after.markup) },
        merging,
      );
    else if (moved !== null && String(moved) !== place) {
      const place = new ElementPatch(own, merging);
      place.setAttribute("localSheetId", String(moved));
      place.apply(edits);
    }
  };
  for (const own of list?.children ?? []) keep(own);
  const added = [...afters].filter(
    ([key, { markup }]) => !met.has(key) && befores.get(key)?.markup !== markup,
  );
  const markup = added.map(([, one]) => one.markup);
  if (!list || !patch) {
    if (markup.length > 0) root.insert("definedNames", element("definedNames", {}, markup));
    return;
  }
  for (const one of markup) patch.insert("definedName", one, list.children.at(-1));
  if (patch.childCount === 0 && list.children.length > 0) root.remove(list);
  else patch.apply(edits);
};
