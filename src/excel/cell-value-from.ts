import { blank, type CellValue } from "../cells/cell-value";

/** A cell's value as Excel reports it; the type tells an error from a text that looks like one. */
export const cellValueFrom = (value: unknown, type?: string): CellValue => {
  if (type === "Error") return { kind: "error", code: String(value) };
  if (typeof value === "number") return { kind: "number", double: value };
  if (typeof value === "boolean") return { kind: "boolean", truth: value };
  return value === "" || value === null || value === undefined
    ? blank
    : { kind: "text", text: String(value) };
};
