import type { CellAddress } from "../cells/address";
import { foldWidth } from "../cells/fold-width";
import type { Problem } from "./problem";

const within = (low: number, high: number) => (value: number) =>
  Number.isInteger(value) && value >= low && value <= high;
const isMonth = within(1, 12);
const isYear = within(1900, 2200);

/**
 * The number that a wrong entry already reads like, so that only its being text is wrong: full-width digits and stray
 * spaces are read as what they are; "2,5" and "满分" are not, nor is a number with a mark: "0.5①", "1²". Null for every
 * other problem.
 */
export const numberAsText = ({ code, facts }: Problem): number | null => {
  const text = "text" in facts ? foldWidth(facts.text).trim() : "";
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  const fits =
    code.endsWith("not-a-number") ||
    (code === "monitoring-month-invalid" && isMonth(number)) ||
    (/year-(not-a-year|invalid)$/.test(code) && isYear(number));
  return fits ? number : null;
};

/** A cell that holds a number as text, and the number it would become. */
export interface NumberOffer {
  readonly where: CellAddress;
  readonly text: string;
  readonly number: number;
}

/** The entries that can become numbers without a guess. */
export const numberOffers = (problems: readonly Problem[]): readonly NumberOffer[] =>
  problems.flatMap((problem) => {
    const number = numberAsText(problem);
    const { where, facts } = problem;
    if (number === null || "name" in where || !("text" in facts)) return [];
    return [{ where, text: facts.text, number }];
  });
