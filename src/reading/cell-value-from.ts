import { blank, type CellValue } from "../cells/cell-value";

/** A cell as Excel reports it; the type tells an error from a text that looks like one, `formulas` a formula from its value. */
export const cellValueFrom = (value: unknown, type?: string, formula?: unknown): CellValue => {
  const its = valueFrom(value, type);
  // Of a text that begins with "=" Excel reports the text both times.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? { ...its, formula } : its;
};

const valueFrom = (value: unknown, type: string | undefined): CellValue => {
  if (type === "Error") return { kind: "error", code: String(value) };
  if (typeof value === "number") return { kind: "number", double: value };
  if (typeof value === "boolean") return { kind: "boolean", truth: value };
  return value === "" || value === null || value === undefined
    ? blank
    : { kind: "text", text: String(value) };
};
