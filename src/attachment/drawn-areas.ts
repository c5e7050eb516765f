import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import type { Package } from "@tanping/ooxml/parts/package";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseXml, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Area } from "../cells/address";
import type { Lines } from "./lines";
import { behindElement, type Behind } from "./shown";
import type { ShownSheet } from "./shown-sheet";

/** Something drawn on a sheet: over which cells, and what it is called. */
export interface Drawn {
  readonly name: string;
  readonly area: Area;
  readonly behind: Behind;
}

/** English Metric Units, in which drawings are measured. */
const emuPerPoint = 12_700;

const numberIn = (parent: XmlElement | undefined, name: string): number =>
  Number(parent?.child(name)?.text ?? 0);

/** Everything that the sheet's drawings show: pictures, shapes, charts. */
export const drawnAreas = (file: Package, sheet: ShownSheet): readonly Drawn[] =>
  file
    .relationships(sheet.part)
    .targets(relationshipTypes.drawing)
    .flatMap((part) => {
      const root = { namespace: namespaces.spreadsheetDrawing, local: "wsDr" };
      return parseXml(file.part(part), root).children.flatMap((anchor) => {
        const area = areaOf(anchor, sheet);
        const behind = behindElement(anchor, file.relationships(part));
        return area ? [{ name: nameOf(anchor), area, behind }] : [];
      });
    });

const nameOf = (anchor: XmlElement): string =>
  anchor
    .deep("cNvPr")
    .map(({ attributes }) => attributes.name ?? "")
    .find(Boolean) ?? "";

const areaOf = (anchor: XmlElement, sheet: ShownSheet): Area | null => {
  const [from, to, extent] = [anchor.child("from"), anchor.child("to"), anchor.child("ext")];
  switch (anchor.name) {
    case "twoCellAnchor":
      return between(cornerOf(from), cornerOf(to));
    case "oneCellAnchor":
      return extentFrom(cornerOf(from), extent, sheet);
    case "absoluteAnchor": {
      const position = anchor.child("pos");
      const row = lineAt(sheet.rows, 0, position?.number("y") ?? 0);
      const column = lineAt(sheet.columns, 0, position?.number("x") ?? 0);
      return extentFrom({ row, column, down: 0, right: 0 }, extent, sheet);
    }
    default:
      return null;
  }
};

/** A cell, and how far into it, in English Metric Units. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

const cornerOf = (corner: XmlElement | undefined): Corner => ({
  row: numberIn(corner, "row"),
  column: numberIn(corner, "col"),
  down: numberIn(corner, "rowOff"),
  right: numberIn(corner, "colOff"),
});

/** A drawing that ends where a cell begins does not cover it. */
const between = (from: Corner, to: Corner): Area | null => {
  const rows = to.row - from.row + (to.down > 0 ? 1 : 0);
  const columns = to.column - from.column + (to.right > 0 ? 1 : 0);
  return rows > 0 && columns > 0 ? { row: from.row, column: from.column, rows, columns } : null;
};

const extentFrom = (from: Corner, extent: XmlElement | undefined, sheet: ShownSheet) => {
  const last = {
    row: lineAt(sheet.rows, from.row, from.down + (extent?.number("cy") ?? 0)),
    column: lineAt(sheet.columns, from.column, from.right + (extent?.number("cx") ?? 0)),
  };
  return between(from, { ...last, down: 1, right: 1 });
};

/** No drawing on a page reaches over more lines. */
const mostLines = 2_000;

/** The line that so many units from the beginning of another fall into. */
const lineAt = (lines: Lines, first: number, emu: number): number => {
  let left = emu / emuPerPoint;
  for (let line = first; line < first + mostLines; line += 1) {
    left -= lines(line);
    if (left < 0) return line;
  }
  return first + mostLines;
};
