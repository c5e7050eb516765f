import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { areaText, maximumRows, type Area } from "../cells/address";
import { misleading, type Misleading } from "../faults/misleading";
import type { SheetPlan } from "../sheets/sheet-plan";
import { holds } from "./holds";
import { isOnShow } from "./on-show";
import type { PrintAreas } from "./print-areas";
import type { ShownSheet } from "./shown-sheet";

/** Below this share of their size our letters of ten points have less than the four that can be read. */
const leastShare = 0.4;

/** points: A4 upright, and what a page leaves blank around itself where it says nothing. */
const paper = { short: 595, long: 842 };
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };
const pointsPerInch = 72;

/** What a sheet's pages leave out, or print too small to be read. */
export const findOffPaper = (
  sheet: ShownSheet,
  areas: PrintAreas,
  plan: SheetPlan,
): readonly Misleading[] => [...leftOut(sheet, areas, plan), ...tooSmall(sheet, areas)];

const leftOut = (sheet: ShownSheet, areas: PrintAreas, plan: SheetPlan): readonly Misleading[] => {
  if (areas === "all") return [];
  const cell = sheet.cells.find(
    (its) =>
      isOnShow(plan, its) && holds(plan.printed, its) && !areas.some((area) => holds(area, its)),
  );
  if (!cell) return [];
  const where = { sheet: sheet.title, row: cell.row, column: cell.column };
  return [misleading("not-printed", where, { area: areas.map(areaText).join(", ") })];
};

const tooSmall = (sheet: ShownSheet, areas: PrintAreas): readonly Misleading[] => {
  const share = Math.min(...printed(sheet, areas).map((area) => shareOf(sheet, area)));
  if (!(share < leastShare)) return [];
  const percent = String(Math.round(share * 100));
  return [misleading("printed-tiny", { sheet: sheet.title }, { percent })];
};

/** What is printed, down to the last row that says something where an area takes whole columns. */
const printed = ({ cells }: ShownSheet, areas: PrintAreas): readonly Area[] => {
  const rows = Math.max(0, ...cells.slice(-1).map(({ row }) => row + 1));
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (areas === "all") return [{ row: 0, column: 0, rows, columns }];
  return areas.map((area) => (area.rows === maximumRows ? { ...area, rows } : area));
};

/** The size at which a sheet is printed, as a share of its own. */
const shareOf = ({ root, rows, columns }: ShownSheet, area: Area): number => {
  const setup = root.child("pageSetup");
  if (root.child("sheetPr")?.child("pageSetUpPr")?.flag("fitToPage") !== true)
    return (setup?.number("scale") ?? 100) / 100;
  const page = pageOf(root, setup);
  const fit = (pages: number, room: number, size: () => number): number =>
    pages === 0 ? 1 : (pages * room) / size();
  return Math.min(
    1,
    fit(setup?.number("fitToWidth") ?? 1, page.width, () =>
      sumOf(columns, area.column, area.columns),
    ),
    fit(setup?.number("fitToHeight") ?? 1, page.height, () => sumOf(rows, area.row, area.rows)),
  );
};

const pageOf = (root: XmlElement, setup: XmlElement | undefined) => {
  const margins = root.child("pageMargins");
  const margin = (side: keyof typeof usualMargins): number =>
    (margins?.number(side) ?? usualMargins[side]) * pointsPerInch;
  const isWide = setup?.attributes.orientation === "landscape";
  return {
    width: (isWide ? paper.long : paper.short) - margin("left") - margin("right"),
    height: (isWide ? paper.short : paper.long) - margin("top") - margin("bottom"),
  };
};

const sumOf = (sizeOf: (line: number) => number, first: number, count: number): number => {
  let sum = 0;
  for (let line = first; line < first + count; line += 1) sum += sizeOf(line);
  return sum;
};
