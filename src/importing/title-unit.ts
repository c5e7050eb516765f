import { amountUnit } from "../monitoring/amount-unit";
import { plainText } from "./cell-text";
import type { SourceRows } from "./layout";

/** The unit that a line above the table names for all of it ("单位：万吨"); null where none or several do. */
export const titleUnit = (rows: SourceRows, headerRow: number): string | null => {
  const named = rows
    .slice(0, headerRow)
    .flat()
    .flatMap((cell) => /(?:^|[^\p{L}]|计量)单位:\s*(\S+?)[)\]]?$/u.exec(plainText(cell))?.[1] ?? [])
    .filter((text) => amountUnit(text));
  const [first, ...others] = named;
  return first !== undefined && others.every((text) => text === first) ? first : null;
};
