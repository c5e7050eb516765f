import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import { spellFragment } from "@tanping/ooxml/patch/spell-fragment";
import { TextEdits } from "@tanping/ooxml/patch/text-edits";
import { parseSource, type Prefixes, type SourceElement } from "@tanping/ooxml/xml/source-element";
import { type ColumnFacts, type ColumnRun } from "../sheet-columns";
import { element } from "../xml-writer";
import { merging } from "./fragments";
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
  for (const name of ["width", "customWidth", "bestFit", "hidden", "outlineLevel"] as const) {
    const value = is?.[name];
    if (was?.[name] === value) continue;
    changed.set(name, value === undefined ? null : value === true ? "1" : String(value));
  }
  if (was?.style !== is?.style) changed.set("style", is?.style ? String(styleNumber()) : null);
  return changed;
};

const withAttributes = (
  markup: string,
  prefixes: Prefixes,
  attributes: Iterable<readonly [name: string, value: string | null]>,
): string => {
  const patch = new ElementPatch(parseSource(markup, prefixes), merging);
  for (const [name, value] of attributes) patch.setAttribute(name, value);
  const edits = new TextEdits(markup);
  patch.apply(edits);
  return edits.apply();
};

interface Piece {
  readonly first: number;
  readonly last: number;
  /** The element, whatever columns it names. */
  readonly col: string;
  readonly prefixes: Prefixes;
}

const says = ({ col, prefixes }: Piece): string =>
  [...parseSource(col, prefixes).attributes]
    .filter(([name]) => name !== "min" && name !== "max")
    .map(([name, { value }]) => `${name}=${value}`)
    .sort()
    .join();

/** Columns side by side that say the same are one element. */
const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const before = all.at(-1);
    if (before?.last === piece.first - 1 && says(before) === says(piece))
      all.splice(-1, 1, { ...before, last: piece.last });
    else all.push(piece);
  }
  return all;
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
  const split = pieces.flatMap((piece) => {
    const { first, last, own: its, was, is, isChanged } = piece;
    if (!its && (!isChanged || is === undefined)) return [];
    const { prefixes } = its?.element ?? root.element;
    const col =
      its?.element.markup ?? spellFragment(element("col", {}), merging.prefixes, prefixes);
    const from = Number(its?.element.attribute("style") ?? 0);
    const style = is?.facts.style;
    const number = () => (style === undefined ? 0 : styles.changed(from, style, false));
    const changed = isChanged ? changedAttributes(was?.facts, is?.facts, number) : [];
    return [{ first, last, col: withAttributes(col, prefixes, changed), prefixes }];
  });
  const content = joined(split).map(({ first, last, col, prefixes }) =>
    withAttributes(col, prefixes, [
      ["min", String(first + 1)],
      ["max", String(last + 1)],
    ]),
  );
  if (cols === undefined) root.insert("cols", element("cols", {}, content));
  else {
    const patch = new ElementPatch(cols, merging);
    patch.setContent(content.join(""));
    patch.apply(edits);
  }
};
