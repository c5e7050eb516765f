import { sheetColumns } from "../book/area";
import type { HeaderFooter, PageLayout } from "../book/page-layout";
import { encodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";
import { element, textElement } from "./xml-writer";

const pointsPerInch = 72;

const marginsElement = (margins: PageLayout["margins"]): string => {
  const inches = (side: keyof PageLayout["margins"]): number => margins[side] / pointsPerInch;
  return element("pageMargins", {
    left: inches("left"),
    right: inches("right"),
    top: inches("top"),
    bottom: inches("bottom"),
    header: inches("header"),
    footer: inches("footer"),
  });
};

const joinSections = (left: string, center: string, right: string): string =>
  [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .map(([mark, text]) => (text === "" ? "" : `${mark}${text}`))
    .join("");

const headerFooterElement = (texts: HeaderFooter): string => {
  const header = joinSections(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = joinSections(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  const parts = [
    header === "" ? "" : textElement("oddHeader", encodeCellText(header)),
    footer === "" ? "" : textElement("oddFooter", encodeCellText(footer)),
  ].join("");
  return parts === "" ? "" : element("headerFooter", {}, parts);
};

/** A break's id is the row above it, counted from 1, which is the row below it, counted from 0. */
const rowBreaksElement = (rows: readonly number[]): string => {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => element("brk", { id: row, max: sheetColumns - 1, man: true }));
  const counts = { count: rows.length, manualBreakCount: rows.length };
  return element("rowBreaks", counts, breaks.join(""));
};

/** How files name what is printed of comments and errors, where it is not what is usual. */
export const commentNames = {
  noComments: undefined,
  endSheet: "atEnd",
  inPlace: "asDisplayed",
} as const;
export const errorNames = {
  asDisplayed: undefined,
  blank: "blank",
  dash: "dash",
  notAvailable: "NA",
} as const;

/** printOptions, pageMargins, pageSetup, headerFooter and rowBreaks, in the order a worksheet wants them. */
export const writePageLayout = (layout: PageLayout): string => {
  const { zoom } = layout;
  const options = {
    horizontalCentered: layout.centerHorizontally || undefined,
    verticalCentered: layout.centerVertically || undefined,
    headings: layout.printHeadings || undefined,
    gridLines: layout.printGridlines || undefined,
  };
  const hasOptions = Object.values(options).some((option) => option === true);
  return [
    hasOptions ? element("printOptions", options) : "",
    marginsElement(layout.margins),
    element("pageSetup", {
      paperSize: layout.paperSize,
      scale: "scale" in zoom && zoom.scale !== 100 ? zoom.scale : undefined,
      fitToWidth: "fitWidth" in zoom ? zoom.fitWidth : undefined,
      fitToHeight: "fitHeight" in zoom ? zoom.fitHeight : undefined,
      pageOrder: layout.printOrder === "downThenOver" ? undefined : layout.printOrder,
      firstPageNumber: layout.firstPageNumber ?? undefined,
      orientation: layout.orientation,
      useFirstPageNumber: layout.firstPageNumber !== null || undefined,
      blackAndWhite: layout.blackAndWhite || undefined,
      draft: layout.draftMode || undefined,
      cellComments: commentNames[layout.printComments],
      errors: errorNames[layout.printErrors],
    }),
    headerFooterElement(layout.headerFooter),
    rowBreaksElement(layout.rowBreaks),
  ].join("");
};
