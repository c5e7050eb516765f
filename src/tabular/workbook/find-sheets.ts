import { findMainPart } from "@tanping/ooxml/parts/main-part";
import type { Package } from "@tanping/ooxml/parts/package";
import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import type { DateSystem } from "@tanping/ooxml/spreadsheet/date-serial";
import { readWorkbookPart, workbookRoot } from "@tanping/ooxml/spreadsheet/workbook-part";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { SourceFault } from "../../faults/source-fault";
import { readTree } from "./read-part";

export interface SheetEntry {
  readonly name: string;
  readonly state: "visible" | "hidden";
  /** The name of its part. */
  readonly part: string;
}

/** Where a workbook's worksheets are. */
interface FoundSheets {
  /** The name of the workbook's own part. */
  readonly workbook: string;
  /** Worksheets in their order, visible and hidden; sheets that are charts have no cells and are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly dateSystem: DateSystem;
  readonly calculation: "stored" | "on-load";
}

const readRoot = async (file: Package, workbook: string): Promise<XmlElement> => {
  try {
    return await readTree(file.part(workbook), workbookRoot);
  } catch (error) {
    if (!(error instanceof UnreadablePackage) || error.code !== "wrong-root") throw error;
    throw new SourceFault("not-a-workbook", {}, { cause: error });
  }
};

/** Finds the worksheets; a package of something else (a document, a binary workbook) is a SourceFault. */
export const findSheets = async (file: Package): Promise<FoundSheets> => {
  const main = findMainPart(file);
  if (main?.kind !== "workbook") throw new SourceFault("not-a-workbook", {});
  const workbook = main.name;
  const { sheets, dateSystem, calculation } = readWorkbookPart(await readRoot(file, workbook));
  const related = file.relationships(workbook);
  const found = sheets.flatMap(({ name, relationship, state: its }): SheetEntry[] => {
    const target = related.withId(relationship);
    if (target === undefined)
      throw new UnreadablePackage("part-missing", `Nothing says where the sheet ${name} is.`);
    const state = its === "visible" ? "visible" : "hidden";
    return target.type === relationshipTypes.worksheet
      ? [{ name, state, part: target.target }]
      : [];
  });
  return { workbook, sheets: found, dateSystem, calculation };
};
