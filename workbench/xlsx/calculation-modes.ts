import type { CalculationMode as FileMode } from "@tanping/ooxml/spreadsheet/workbook-part";
import type { CalculationMode } from "../book/calculation-mode";

const modes = {
  auto: "automatic",
  autoNoTable: "automaticExceptTables",
  manual: "manual",
} as const satisfies Readonly<Record<FileMode, CalculationMode>>;

/** When a book is calculated, as its file says it. */
export const modeFromFile = (mode: FileMode): CalculationMode => modes[mode];

/** How a file says when its book is calculated; undefined for what goes without saying. */
export const modeToFile = (mode: CalculationMode): FileMode | undefined =>
  (Object.keys(modes) as FileMode[]).find((word) => word !== "auto" && modes[word] === mode);
