import type { Area } from "@tanping/ooxml/spreadsheet/area";
import { areaText, parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";

/** The areas of a sqref attribute, separated by blanks. */
export const parseSqref = (sqref: string): readonly Area[] =>
  sqref.trim().split(/\s+/).filter(Boolean).map(parseArea);

export const formatSqref = (areas: readonly Area[]): string => areas.map(areaText).join(" ");
