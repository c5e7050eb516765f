import { commentNames, errorNames } from "./write-page-layout";
import type { HeaderFooter, PageLayout } from "../book/page-layout";
import type { Losses } from "./losses";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { decodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";

const pointsPerInch = 72;

const readMargins = (sheet: XmlElement, absent: PageLayout["margins"]): PageLayout["margins"] => {
  const margins = sheet.child("pageMargins");
  const points = (side: keyof PageLayout["margins"]): number => {
    const inches = margins?.number(side);
    return inches === undefined ? absent[side] : Math.round(inches * pointsPerInch * 1e6) / 1e6;
  };
  return {
    top: points("top"),
    bottom: points("bottom"),
    left: points("left"),
    right: points("right"),
    header: points("header"),
    footer: points("footer"),
  };
};

const readZoom = (sheet: XmlElement): PageLayout["zoom"] => {
  const setup = sheet.child("pageSetup");
  const fits = sheet.child("sheetPr")?.child("pageSetUpPr")?.flag("fitToPage") ?? false;
  if (!fits) return { scale: setup?.number("scale") ?? 100 };
  return {
    fitWidth: setup?.number("fitToWidth") ?? 1,
    fitHeight: setup?.number("fitToHeight") ?? 1,
  };
};

type Section = "left" | "center" | "right";
const sections: Readonly<Record<string, Section>> = { L: "left", C: "center", R: "right" };

/** &L, &C and &R begin the three sections; && is an ampersand; what stands before them is in the middle. */
const splitSections = (text: string): Record<Section, string> => {
  const found = { left: "", center: "", right: "" };
  let section: Section = "center";
  for (const [part] of text.matchAll(/&[\s\S]|[^&]+|&/g)) {
    const next = part.startsWith("&") ? sections[part.slice(1).toUpperCase()] : undefined;
    if (next === undefined) found[section] += part;
    else section = next;
  }
  return found;
};

const readHeaderFooter = (sheet: XmlElement, losses: Losses): HeaderFooter => {
  const element = sheet.child("headerFooter");
  if (element?.flag("differentFirst") === true || element?.flag("differentOddEven") === true)
    losses.add("ownHeaders");
  const text = (name: string) => decodeCellText(element?.child(name)?.fullText ?? "");
  const [header, footer] = [splitSections(text("oddHeader")), splitSections(text("oddFooter"))];
  return {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
};

const readRowBreaks = (sheet: XmlElement): readonly number[] =>
  (sheet.child("rowBreaks")?.all("brk") ?? [])
    .filter((found) => found.flag("man") === true)
    .flatMap((found) => found.number("id") ?? [])
    .sort((one, other) => one - other);

const wordOf = <W extends string>(
  names: Readonly<Record<W, string | undefined>>,
  name: string | undefined,
): W | undefined => (Object.keys(names) as W[]).find((word) => names[word] === name);

/** How a worksheet prints; its print area and titles are defined names and come from the workbook. */
export const readPageLayout = (
  sheet: XmlElement,
  absent: PageLayout,
  losses: Losses,
): PageLayout => {
  const [setup, options] = [sheet.child("pageSetup"), sheet.child("printOptions")];
  return {
    ...absent,
    orientation: setup?.attributes.orientation === "landscape" ? "landscape" : "portrait",
    paperSize: setup?.number("paperSize") ?? 1,
    zoom: readZoom(sheet),
    margins: readMargins(sheet, absent.margins),
    centerHorizontally: options?.flag("horizontalCentered") ?? false,
    centerVertically: options?.flag("verticalCentered") ?? false,
    printGridlines: options?.flag("gridLines") ?? false,
    printHeadings: options?.flag("headings") ?? false,
    blackAndWhite: setup?.flag("blackAndWhite") ?? false,
    draftMode: setup?.flag("draft") ?? false,
    firstPageNumber:
      setup?.flag("useFirstPageNumber") === true ? (setup.number("firstPageNumber") ?? 1) : null,
    printOrder: setup?.attributes.pageOrder === "overThenDown" ? "overThenDown" : "downThenOver",
    printErrors: wordOf(errorNames, setup?.attributes.errors) ?? "asDisplayed",
    printComments: wordOf(commentNames, setup?.attributes.cellComments) ?? "noComments",
    rowBreaks: readRowBreaks(sheet),
    headerFooter: readHeaderFooter(sheet, losses),
  };
};
