import type { Package } from "@tanping/ooxml/parts/package";
import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { readXml } from "@tanping/ooxml/xml/read-xml";
import { TreeListener, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import { misleading, type Misleading } from "../faults/misleading";
import { drawnAreas } from "./drawn-areas";
import type { SheetPlan } from "../sheets/sheet-plan";
import { isOnShow } from "./on-show";
import type { ShownSheet } from "./shown-sheet";

/** What is drawn over cells for readers that say something, and behind the pages. */
export const findCovered = (
  file: Package,
  sheet: ShownSheet,
  plan: SheetPlan,
): readonly Misleading[] => [
  ...coveredCells(file, sheet, plan),
  ...ofNotes(file, sheet),
  ...(sheet.root.child("legacyDrawingHF") || sheet.root.child("drawingHF")
    ? [misleading("picture-in-header", { sheet: sheet.title }, {})]
    : []),
];

const coveredCells = (file: Package, sheet: ShownSheet, plan: SheetPlan): readonly Misleading[] =>
  drawnAreas(file, sheet).flatMap(({ name, area }) => {
    const cell = sheet.cells.find(
      (its) =>
        isOnShow(plan, its) &&
        its.row >= area.row &&
        its.row < area.row + area.rows &&
        its.column >= area.column &&
        its.column < area.column + area.columns,
    );
    if (cell === undefined) return [];
    const where = { sheet: sheet.title, row: cell.row, column: cell.column };
    return [misleading("drawing-over-cells", where, { name })];
  });

/** The old drawings of a sheet: notes, which are out of sight unless they are shown, and controls. */
const ofNotes = (file: Package, sheet: ShownSheet): readonly Misleading[] => {
  const related = file.relationships(sheet.part).targets(relationshipTypes.vmlDrawing);
  return related.flatMap((part): Misleading[] => {
    const root = treeOf(file, part);
    const where = { sheet: sheet.title };
    if (root === null) return [misleading("drawing-unread", where, { part })];
    return [...elementsOf(root)]
      .filter(({ name }) => name === "ClientData")
      .some((data) => data.attributes.ObjectType !== "Note" || data.child("Visible") !== undefined)
      ? [misleading("note-over-cells", where, {})]
      : [];
  });
};

function* elementsOf(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* elementsOf(child);
}

/** The tree of a part that programs write carelessly; null where it is no XML. */
const treeOf = (file: Package, part: string): XmlElement | null => {
  const tree = new TreeListener();
  try {
    readXml(file.part(part), null, tree);
    return tree.root;
  } catch (error) {
    if (error instanceof UnreadablePackage) return null;
    throw error;
  }
};
