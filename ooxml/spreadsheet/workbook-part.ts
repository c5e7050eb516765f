import { UnreadablePackage } from "../unreadable-package";
import { namespaces } from "../xml/namespaces";
import type { XmlElement } from "../xml/xml-element";
import type { DateSystem } from "./date-serial";
import { requireKnown } from "./known-elements";
import { wholeNumber } from "./whole-number";

/** A sheet as the workbook lists it; what kind it is and where it lies, its relationship says. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly relationship: string;
}

/** A defined name as the workbook lists it. */
export interface ListedName {
  readonly name: string;
  /** The formula without its "=". */
  readonly text: string;
  /** The place among the sheets of the one it belongs to, null where it belongs to the workbook. */
  readonly sheet: number | null;
  readonly state: "visible" | "hidden";
  readonly comment: string;
}

/** At once, at once but for data tables, or when somebody asks for it. */
export type CalculationMode = "auto" | "autoNoTable" | "manual";

/** What a workbook says of itself before any cell is read. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
  readonly dateSystem: DateSystem;
  /** Whether formulas are to be calculated once the workbook is opened: stored results may be none. */
  readonly calculation: "stored" | "on-load";
  /** When formulas are calculated as long as it is open. */
  readonly calculationMode: CalculationMode;
  /** The place among the sheets of the one in front. */
  readonly activeTab: number;
  /** The element that protects the order and names of the sheets, undefined where there is none. */
  readonly protection: XmlElement | undefined;
}

/** The root of a workbook part. */
export const workbookRoot = { namespace: namespaces.spreadsheet, local: "workbook" };

const stateOf = (text = "visible"): ListedSheet["state"] => {
  if (text === "visible" || text === "hidden" || text === "veryHidden") return text;
  throw new UnreadablePackage("value-malformed", `${text} is no state of a sheet.`);
};

const dateSystems: Readonly<Record<string, DateSystem>> = {
  0: "1900",
  false: "1900",
  1: "1904",
  true: "1904",
};

const dateSystemOf = (text = "0"): DateSystem => {
  const system = dateSystems[text];
  if (system === undefined)
    throw new UnreadablePackage("value-malformed", `date1904="${text}" says neither yes nor no.`);
  return system;
};

const modeOf = (text: string | undefined): CalculationMode =>
  text === "manual" || text === "autoNoTable" ? text : "auto";

const readSheet = (sheet: XmlElement): ListedSheet => ({
  name: sheet.attributes.name ?? "",
  sheetId: sheet.attributes.sheetId ?? "",
  state: stateOf(sheet.attributes.state),
  relationship: sheet.attributeIn(namespaces.relationships, "id") ?? "",
});

const localSheet = (number: string | undefined): number | null =>
  number === undefined ? null : wholeNumber(number);

/** Of a text with elements in it, one program takes what stands before them and another what stands behind. */
const textOf = ({ name, text, children }: XmlElement): string => {
  if (children.length === 0) return text;
  throw new UnreadablePackage("ambiguous", `A ${name} has elements in its text.`);
};

const readName = (name: XmlElement): ListedName => ({
  name: name.attributes.name ?? "",
  text: textOf(name),
  sheet: localSheet(name.attributes.localSheetId),
  state: name.flag("hidden") ? "hidden" : "visible",
  comment: name.attributes.comment ?? "",
});

const listIn = (workbook: XmlElement, list: string, name: string): readonly XmlElement[] => {
  const found = workbook.child(list);
  if (found === undefined) return [];
  requireKnown(found);
  return found.all(name);
};

const partOf = (workbook: XmlElement): WorkbookPart => ({
  sheets: listIn(workbook, "sheets", "sheet").map(readSheet),
  names: listIn(workbook, "definedNames", "definedName").map(readName),
  dateSystem: dateSystemOf(workbook.child("workbookPr")?.attributes.date1904),
  calculation: workbook.child("calcPr")?.flag("fullCalcOnLoad") ? "on-load" : "stored",
  calculationMode: modeOf(workbook.child("calcPr")?.attributes.calcMode),
  activeTab: workbook.child("bookViews")?.child("workbookView")?.number("activeTab") ?? 0,
  protection: workbook.child("workbookProtection"),
});

/** Reads the root of the workbook part; throws UnreadablePackage. */
export const readWorkbookPart = (workbook: XmlElement): WorkbookPart => {
  requireKnown(workbook);
  return partOf(workbook);
};
