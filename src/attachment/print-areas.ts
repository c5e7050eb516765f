import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import type { Area } from "../cells/address";
import type { SavedFile } from "../saved/open-saved";

/** Which cells of a sheet are printed: some areas, or "all"; a formula may print anything, and counts as no area. */
export type PrintAreas = readonly Area[] | "all";

const name = "_xlnm.print_area";

/** What a workbook says is printed of the sheet with this title. */
export const printAreas = ({ listed, names }: SavedFile, title: string): PrintAreas => {
  const place = listed.findIndex((its) => its.name === title);
  const its = names.find((one) => one.sheet === place && one.name.toLowerCase() === name);
  // Excel prints the whole sheet where the area was deleted.
  if (!its || its.text.includes("#REF!")) return "all";
  return references(its.text).flatMap((text) => areaOf(text) ?? []);
};

/** "'A,B'!$A$1:$H$27,'A,B'!$J$1" at the commas outside titles, without the titles. */
const references = (text: string): readonly string[] =>
  text.replaceAll(/'(?:[^']|'')*'!/g, "").split(",");

const areaOf = (text: string): Area | null => {
  try {
    return parseArea(text.replace(/^[^!(]*!/, ""));
  } catch (error) {
    if (error instanceof UnreadablePackage) return null;
    throw error;
  }
};
