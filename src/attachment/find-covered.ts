import type { Package } from "@tanping/ooxml/parts/package";
import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { readXml } from "@tanping/ooxml/xml/read-xml";
import { TreeListener, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import { misleading } from "../faults/misleading";
import { drawnAreas } from "./drawn-areas";
import type { SheetPlan } from "../sheets/sheet-plan";
import { holds } from "./holds";
import { isOnShow } from "./on-show";
import { behindElement, relatedParts, shown, type Shown } from "./shown";
import type { ShownSheet } from "./shown-sheet";

/** What is drawn over cells for readers that say something, and behind the pages. */
export const findCovered = (
  file: Package,
  sheet: ShownSheet,
  plan: SheetPlan,
): readonly Shown[] => [
  ...coveredCells(file, sheet, plan),
  ...ofNotes(file, sheet),
  ...["legacyDrawingHF", "drawingHF"].flatMap((name) => {
    const drawing = sheet.root.child(name);
    if (drawing === undefined) return [];
    const behind = behindElement(drawing, file.relationships(sheet.part));
    return [shown(misleading("picture-in-header", { sheet: sheet.title }, {}), behind)];
  }),
];

const coveredCells = (file: Package, sheet: ShownSheet, plan: SheetPlan): readonly Shown[] =>
  drawnAreas(file, sheet).flatMap(({ name, area, behind }) => {
    const cell = sheet.cells.find((its) => isOnShow(plan, its) && holds(area, its));
    if (cell === undefined) return [];
    const where = { sheet: sheet.title, row: cell.row, column: cell.column };
    return [shown(misleading("drawing-over-cells", where, { name }), behind)];
  });

/** The old drawings of a sheet: notes, which are out of sight unless they are shown, and controls. */
const ofNotes = (file: Package, sheet: ShownSheet): readonly Shown[] => {
  const related = file.relationships(sheet.part).targets(relationshipTypes.vmlDrawing);
  return related.flatMap((part): Shown[] => {
    const root = treeOf(file, part);
    const where = { sheet: sheet.title };
    const behind = {
      texts: [],
      parts: [part, ...relatedParts(file, sheet.part, [relationshipTypes.comments])],
    };
    if (root === null) return [shown(misleading("drawing-unread", where, { part }), behind)];
    return [...elementsOf(root)]
      .filter(({ name }) => name === "ClientData")
      .some((data) => data.attributes.ObjectType !== "Note" || data.child("Visible") !== undefined)
      ? [shown(misleading("note-over-cells", where, {}), behind)]
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
