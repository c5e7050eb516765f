import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import { mergeChildren } from "@tanping/ooxml/patch/merge-element";
import { TextEdits } from "@tanping/ooxml/patch/text-edits";
import { areaText, parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { parseSource, type SourceElement } from "@tanping/ooxml/xml/source-element";
import { areaBetween, lastColumn, lastRow } from "../../book/areas";
import type { BookSnapshot, SheetSnapshot } from "../../book/snapshot";
import { columnRuns } from "../sheet-columns";
import { writeFrame } from "../sheet-frame";
import { CellsWriter } from "../write-cells";
import { element } from "../xml-writer";
import type { BookChange } from "./book-change";
import { changedRows, type RowChange } from "./cell-changes";
import { parseFragment, merging } from "./fragments";
import { patchColumns } from "./patch-columns";
import { patchLinks } from "./patch-links";
import { patchFormats } from "./patch-formats";
import { patchMerges, patchValidations, type SheetChange } from "./patch-rules";
import { patchSheetData } from "./patch-sheet-data";
import { patchTables } from "./patch-tables";

const frameOf = async (sheet: SheetSnapshot, activeSheetId: string): Promise<SourceElement> => {
  const { head, guards, pages } = await writeFrame(sheet, sheet.id === activeSheetId);
  return parseFragment(element("worksheet", {}, [head, guards, pages]));
};

/** The area that holds the sheet's cells, where the file says one, with those that have come. */
const patchDimension = ({ edits, root }: SheetChange, rows: readonly RowChange[]): void => {
  const own = root.element.child("dimension");
  const text = own?.attribute("ref");
  const used = rows.filter(({ cells }) => cells.some(({ after }) => after));
  if (!own || !text || used.length === 0) return;
  const area = parseArea(text);
  const columns = used.flatMap(({ cells }) => cells.map(({ column }) => column));
  const [first, last] = [used[0]?.row ?? area.row, used.at(-1)?.row ?? area.row];
  const grown = areaBetween(
    Math.min(area.row, first),
    columns.reduce((one, other) => Math.min(one, other), area.column),
    Math.max(lastRow(area), last),
    columns.reduce((one, other) => Math.max(one, other), lastColumn(area)),
  );
  const patch = new ElementPatch(own, merging);
  if (areaText(grown) !== areaText(area)) patch.setAttribute("ref", areaText(grown));
  patch.apply(edits);
};

const isSameOf = (before: SheetSnapshot, after: SheetSnapshot): boolean =>
  (Object.keys(after) as (keyof SheetSnapshot)[]).every(
    (fact) => fact === "cells" || fact === "spills" || before[fact] === after[fact],
  );

/** Changes the part of a sheet, and its tables' parts, where the sheet differs. */
export const patchSheet = async (
  change: BookChange,
  part: string,
  { before, after }: Pick<SheetChange, "before" | "after">,
): Promise<void> => {
  const { files, file, styles, comparing } = change;
  const [old, now] = [new CellsWriter(before, comparing), new CellsWriter(after, comparing)];
  const rows = changedRows(old, now);
  const isFront = ({ activeSheetId }: BookSnapshot) => activeSheetId === after.id;
  const isInPlace = isFront(change.before) === isFront(change.after);
  if (rows.length === 0 && isInPlace && isSameOf(before, after)) return;
  change.noteCells(rows);
  const root = parseSource(files.text(part), new Map(), (local) => local === "sheetData");
  const edits = new TextEdits(root.source);
  const sheet: SheetChange = { before, after, edits, root: new ElementPatch(root, merging) };
  const data = root.child("sheetData");
  if (data) patchSheetData(edits, data, rows, { writer: now, styles });
  patchDimension(sheet, rows);
  const runs = { before: columnRuns(before), after: columnRuns(after) };
  patchColumns(edits, sheet.root, runs, styles);
  patchMerges(sheet);
  patchValidations(sheet);
  patchFormats(sheet, change.look, styles);
  const related = file.relationships(part);
  patchLinks(
    sheet,
    (id) => related.withId(id)?.target ?? "",
    (address) => change.relateAddress(part, address),
  );
  patchTables(files, sheet, { part, related, freeId: () => change.freeTableId() });
  const frames = {
    before: await frameOf(before, change.before.activeSheetId),
    after: await frameOf(after, change.after.activeSheetId),
  };
  mergeChildren(edits, sheet.root, frames, merging);
  sheet.root.apply(edits);
  files.setText(part, edits.apply());
};
