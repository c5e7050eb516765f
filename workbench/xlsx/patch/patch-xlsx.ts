import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { BookSnapshot, SheetSnapshot } from "../../book/snapshot";
import { sheetsByName } from "../add-sheet";
import { addNewSheets } from "./add-new-sheets";
import { BookChange } from "./book-change";
import { patchCharts } from "./patch-charts";
import { patchSheet } from "./patch-sheet";
import { patchWorkbook } from "./patch-workbook";

const unpatched = ["settings", "properties", "customXml", "date1904", "namedStyles"] as const;

/** What no command changes is not written; a change of it would be lost without a word. */
const requireUnchanged = (before: BookSnapshot, after: BookSnapshot): void => {
  for (const what of unpatched)
    if (JSON.stringify(before[what]) !== JSON.stringify(after[what]))
      throw new Error(`A change of the book's ${what} cannot be saved into its file.`);
};

const drawnOn = (sheet: SheetSnapshot, { sheets }: BookSnapshot) => {
  const sheetNamed = sheetsByName(sheets);
  return sheet.charts.map((chart) => ({ chart, sheetNamed }));
};

const removeSheet = ({ file, files, main }: BookChange, part: string): void => {
  for (const table of file.relationships(part).targets(relationshipTypes.table))
    files.removePart(table);
  files.unrelate(main, relationshipTypes.worksheet, part);
  files.removePart(part);
};

/** The order in which cells were calculated, which Excel makes anew, is wrong once formulas come or go. */
const dropCalculationChain = ({ files, main, related }: BookChange): void => {
  const type = `${namespaces.relationships}/calcChain`;
  const part = related.target(type);
  if (part === null) return;
  files.unrelate(main, type, part);
  files.removePart(part);
};

const signatures = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";

/** Signatures are of what was signed: a changed file has none. */
const dropSignatures = ({ file, files }: BookChange): void => {
  for (const origin of file.relationships("").targets(`${signatures}/origin`)) {
    for (const part of file.relationships(origin).targets(`${signatures}/signature`))
      files.removePart(part);
    files.unrelate("", `${signatures}/origin`, origin);
    files.removePart(origin);
  }
};

/**
 * A file with the changes that its book has gone through, from what it was when it was opened. Parts in which nothing
 * is changed keep their bytes; within the others every element keeps its own but those that say something else now.
 */
export const patchXlsx = async (
  bytes: Uint8Array,
  before: BookSnapshot,
  after: BookSnapshot,
): Promise<Uint8Array> => {
  requireUnchanged(before, after);
  const change = new BookChange(bytes, before, after);
  for (const [id, part] of change.parts) {
    const [was, is] = [before, after].map(({ sheets }) => sheets.find((one) => one.id === id));
    if (!was) continue;
    if (!is) removeSheet(change, part);
    else {
      await patchSheet(change, part, { before: was, after: is });
      patchCharts(change, part, { before: drawnOn(was, before), after: drawnOn(is, after) });
    }
  }
  const added = await addNewSheets(change);
  await patchWorkbook(change, added);
  change.writeCommon();
  if (change.cells === "formulas") dropCalculationChain(change);
  dropSignatures(change);
  return change.files.bytes();
};
