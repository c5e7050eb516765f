import type { Package } from "@tanping/ooxml/parts/package";
import { parseCell } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { misleading } from "../faults/misleading";
import type { SavedFile } from "../saved/open-saved";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { Lines } from "./lines";
import { isOnShow } from "./on-show";
import { behindElement, shown, type Shown } from "./shown";
import type { ShownSheet } from "./shown-sheet";

/** points: what stands still takes the whole of a screen, and nothing beyond it can be scrolled to. */
const screen = { height: 600, width: 1100 };

/** What nobody can scroll to on a sheet, and what lies behind its cells. */
export const findOffScreen = (
  file: Package,
  sheet: ShownSheet,
  plan: SheetPlan,
): readonly Shown[] => {
  const picture = sheet.root.child("picture");
  return [
    ...sheet.root.deep("sheetView").flatMap((view) => outOfReach(sheet, view, plan)),
    ...(picture
      ? [
          shown(
            misleading("picture-behind", { sheet: sheet.title }, {}),
            behindElement(picture, file.relationships(sheet.part)),
          ),
        ]
      : []),
  ];
};

/** Above and left of what stands still nothing is ever seen, nor beyond a screen that it fills. */
const outOfReach = (sheet: ShownSheet, view: XmlElement, plan: SheetPlan): readonly Shown[] => {
  const pane = view.child("pane");
  if (!pane?.attributes.state?.startsWith("frozen")) return [];
  const top = parseCell(view.attributes.topLeftCell ?? "A1");
  const rows = { first: top.row, count: pane.number("ySplit") ?? 0, room: screen.height };
  const columns = { first: top.column, count: pane.number("xSplit") ?? 0, room: screen.width };
  const isRowLost = lostLines(rows, sheet.rows);
  const isColumnLost = lostLines(columns, sheet.columns);
  const lost = sheet.cells.find(
    (cell) => isOnShow(plan, cell) && (isRowLost(cell.row) || isColumnLost(cell.column)),
  );
  if (!lost) return [];
  const where = { sheet: sheet.title, row: lost.row, column: lost.column };
  return [misleading("out-of-reach", where, {})];
};

/** Lines that stand still, and the points of a screen that they may take. */
interface Still {
  readonly first: number;
  readonly count: number;
  readonly room: number;
}

/** Which lines nobody can scroll to. */
const lostLines = ({ first, count, room }: Still, sizeOf: Lines): ((line: number) => boolean) => {
  if (count === 0) return () => false;
  let seen = 0;
  let end = first;
  for (; end < first + count && seen <= room; end += 1) seen += sizeOf(end);
  return (line) => line < first || (seen > room && line >= end);
};

/** A window that is not shown, or shows no tabs, keeps the sheets from who opens the file. */
export const windowHides = ({ workbook }: SavedFile): readonly Shown[] =>
  workbook
    .deep("workbookView")
    .some(
      (view) =>
        (view.attributes.visibility ?? "visible") !== "visible" ||
        view.flag("minimized") ||
        !view.flag("showSheetTabs", "on"),
    )
    ? [misleading("window-hides", { file: true }, {})]
    : [];
