import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import { mergeChildren, mergeElement } from "@tanping/ooxml/patch/merge-element";
import { spellFragment } from "@tanping/ooxml/patch/spell-fragment";
import { TextEdits } from "@tanping/ooxml/patch/text-edits";
import { parseSource, type SourceElement } from "@tanping/ooxml/xml/source-element";
import { sheetIdOf } from "../../book/sheet-id";
import type { BookSnapshot } from "../../book/snapshot";
import { element } from "../xml-writer";
import { listedSheet, writeWorkbookFrame } from "../write-workbook";
import type { BookChange } from "./book-change";
import { merging, parseFragment } from "./fragments";
import { patchNames } from "./patch-names";

/** The sheets of the file after the change: those a book does not hold stay behind the ones they stood behind. */
const orderAfter = (
  listed: readonly string[],
  { before, after }: BookChange,
): readonly string[] => {
  const held = new Set(before.sheets.map(({ id }) => id));
  const order = after.sheets.map(({ id }) => id);
  for (const [index, id] of listed.entries())
    if (!held.has(id)) order.splice(order.indexOf(listed[index - 1] ?? "") + 1, 0, id);
  return order;
};

const frameOf = async (
  book: BookSnapshot,
  order: readonly string[],
  calculates: boolean,
): Promise<SourceElement> => {
  const activeTab = order.indexOf(book.activeSheetId);
  const frame = await writeWorkbookFrame(book, { activeTab, calculates });
  const { properties, protection, views, calculation } = frame;
  return parseFragment(element("workbook", {}, [properties, protection, views, calculation]));
};

/** The element of a sheet of the file, as it is listed now. */
const relisted = (own: SourceElement, id: string, { before, after }: BookChange): string => {
  const [was, is] = [before, after].map(({ sheets }) => sheets.find((sheet) => sheet.id === id));
  if (!was || !is) return own.markup;
  const alone = parseSource(own.markup, own.prefixes);
  const edits = new TextEdits(alone.source);
  const [old, now] = [was, is].map((sheet) => parseFragment(listedSheet(sheet, "")));
  if (old && now) mergeElement(edits, alone, { before: old, after: now }, merging);
  return edits.apply();
};

const patchSheets = (
  edits: TextEdits,
  sheets: SourceElement,
  {
    listed,
    order,
    added,
  }: {
    readonly listed: readonly string[];
    readonly order: readonly string[];
    readonly added: ReadonlyMap<string, string>;
  },
  change: BookChange,
): void => {
  const owns = new Map(listed.map((id, index) => [id, sheets.children[index]]));
  const isSameOrder = order.join() === listed.join();
  const markup = order.map((id) => {
    const own = owns.get(id);
    const sheet = change.after.sheets.find((one) => one.id === id);
    if (own) return relisted(own, id, change);
    if (!sheet) throw new Error(`The book has no sheet ${id}.`);
    const listing = listedSheet(sheet, added.get(id) ?? "");
    return spellFragment(listing, merging.prefixes, sheets.prefixes);
  });
  if (!isSameOrder) edits.replace(sheets.tag.end, sheets.contentEnd, markup.join(""));
  else
    for (const [index, own] of sheets.children.entries())
      if (markup[index] !== own.markup) edits.replace(own.start, own.end, markup[index] ?? "");
};

/** Changes what the workbook's part says; `added` are the relationships of new sheets by their ids. */
export const patchWorkbook = async (
  change: BookChange,
  added: ReadonlyMap<string, string>,
): Promise<void> => {
  const { files, main, before, after, workbook, cells } = change;
  const root = parseSource(files.text(main));
  const edits = new TextEdits(root.source);
  const patch = new ElementPatch(root, merging);
  const listed = workbook.sheets.map(({ sheetId }) => sheetIdOf(Number(sheetId)));
  const order = orderAfter(listed, change);
  const sheets = root.child("sheets");
  if (sheets) patchSheets(edits, sheets, { listed, order, added }, change);
  patchNames(edits, patch, { book: before, order: listed }, { book: after, order });
  const calculated = workbook.calculation === "on-load";
  const frames = {
    before: await frameOf(before, listed, calculated),
    after: await frameOf(after, order, calculated || cells !== "same"),
  };
  mergeChildren(edits, patch, frames, merging);
  patch.apply(edits);
  files.setText(main, edits.apply());
};
