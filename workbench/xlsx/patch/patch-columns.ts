import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import { TextEdits } from "@tanping/ooxml/patch/text-edits";
import { parseSource, type SourceElement } from "@tanping/ooxml/xml/source-element";
import { type ColumnFacts, type ColumnRun } from "../sheet-columns";
import { element } from "../xml-writer";
import { merging, parseFragment } from "./fragments";
import type { PatchedStyles } from "./patched-styles";

interface OwnColumns {
  readonly first: number;
  readonly last: number;
  readonly element: SourceElement;
}

const ownColumns = (cols: SourceElement | undefined): readonly OwnColumns[] =>
  (cols?.all("col") ?? []).map((col) => ({
    first: Number(col.attribute("min")) - 1,
    last: Number(col.attribute("max")) - 1,
    element: col,
  }));

const at = <Run extends { readonly first: number; readonly last: number }>(
  runs: readonly Run[],
  column: number,
): Run | undefined => runs.find(({ first, last }) => column >= first && column <= last);

const keyOf = (run: ColumnRun | undefined): string => JSON.stringify(run?.facts ?? null);

/** What an attribute of the file's element becomes where the facts differ. */
const changedAttributes = (
  was: ColumnFacts | undefined,
  is: ColumnFacts | undefined,
  styleNumber: () => number,
): ReadonlyMap<string, string | null> => {
  const changed = new Map<string, string | null>();
  for (const name of ["width", "customWidth", "hidden", "outlineLevel"] as const) {
    const value = is?.[name];
    if (was?.[name] === value) continue;
    changed.set(name, value === undefined ? null : value === true ? "1" : String(value));
  }
  if (was?.style !== is?.style) changed.set("style", is?.style ? String(styleNumber()) : null);
  return changed;
};

/** Changes the columns that look otherwise; an element of the file that stands for others too is split. */
export const patchColumns = (
  edits: TextEdits,
  root: ElementPatch,
  {
    before,
    after,
  }: { readonly before: readonly ColumnRun[]; readonly after: readonly ColumnRun[] },
  styles: PatchedStyles,
): void => {
  const cols = root.element.child("cols");
  const own = ownColumns(cols);
  const starts = [...own, ...before, ...after].flatMap(({ first, last }) => [first, last + 1]);
  const ordered = [...new Set(starts)].sort((one, other) => one - other);
  const pieces = ordered.slice(0, -1).map((first, index) => {
    const [is, its] = [at(after, first), at(own, first)];
    const was = at(before, first);
    const isChanged = keyOf(was) !== keyOf(is);
    return { first, last: (ordered[index + 1] ?? 0) - 1, own: its, was, is, isChanged };
  });
  if (!pieces.some(({ isChanged }) => isChanged)) return;
  const markup = pieces.map((piece) => {
    const { first, last, own: its, was, is, isChanged } = piece;
    if (!its && (!isChanged || is === undefined)) return "";
    if (its && !isChanged && !pieces.some((one) => one.own === its && one.isChanged))
      return its.first === first ? its.element.markup : "";
    const col = its
      ? parseSource(its.element.markup, its.element.prefixes)
      : parseFragment(element("col", {}));
    const patch = new ElementPatch(col, merging);
    const text = new TextEdits(col.source);
    const style = is?.facts.style;
    const number = () =>
      style === undefined ? 0 : styles.changed(Number(col.attribute("style") ?? 0), style, false);
    if (isChanged)
      for (const [name, value] of changedAttributes(was?.facts, is?.facts, number))
        patch.setAttribute(name, value);
    patch.setAttribute("min", String(first + 1));
    patch.setAttribute("max", String(last + 1));
    patch.apply(text);
    return text.apply();
  });
  const content = markup.join("");
  if (cols === undefined) root.insert("cols", element("cols", {}, content));
  else {
    const patch = new ElementPatch(cols, merging);
    patch.setContent(content);
    patch.apply(edits);
  }
};
