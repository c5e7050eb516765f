import { parseAddress } from "../../../book/address";
import type { Area } from "../../../book/area";
import { Book } from "../../../book/book";
import type { Content } from "../../../book/content";
import { Refused } from "../../../book/refused";
import type { Value } from "../../../book/value";
import type { ValidationRule } from "../../../book/validation";
import type { Writing } from "../../../book/writing";
import { createCalculator } from "../../../calc/calculator";

/** The area an A1 address means. */
export const area = (address: string): Area => {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(`${address} is no address`);
  return parsed.area;
};

const content = (value: Value): Content =>
  typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };

/** A new book with its one sheet, and short ways to work on it in A1 addresses. */
export const openBook = (book = new Book(createCalculator())) => {
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error("A book without sheets");
  const at = (address: string) => {
    const { row, column } = area(address);
    return { sheetId: sheet.id, row, column };
  };
  const cell = (address: string) => sheet.cell(area(address).row, area(address).column);
  return {
    book,
    sheet,
    at,
    cell,
    /** Writes a block from the address on; texts with "=" are formulas. */
    write: (address: string, rows: readonly (readonly Value[])[], how: Writing = "pasted") =>
      book.write(
        sheet.id,
        { ...area(address), rows: rows.length, columns: rows[0]?.length ?? 0 },
        rows.map((row) => row.map(content)),
        how,
      ),
    type: (address: string, text: string, insist?: "insist") =>
      book.typeEntry(at(address), text, insist),
    value: (address: string) => cell(address)?.value ?? null,
    formula: (address: string) => cell(address)?.formula ?? null,
  };
};

/** The code with which the book refuses, or "done". */
export const refusal = (work: () => unknown): string => {
  try {
    work();
    return "done";
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

/** A validation that stops what its rule forbids. */
export const stopping = (rule: ValidationRule, ignoreBlanks = true) => ({
  rule,
  ignoreBlanks,
  alert: { show: true, style: "stop", title: "", message: "" } as const,
  prompt: { show: false, title: "", message: "" },
});
