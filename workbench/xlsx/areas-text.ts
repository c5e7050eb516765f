import type { Area } from "@tanping/ooxml/spreadsheet/area";
import { areaText } from "@tanping/ooxml/spreadsheet/cell-reference";

export const formatSqref = (areas: readonly Area[]): string => areas.map(areaText).join(" ");
