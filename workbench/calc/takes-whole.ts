import { remembering } from "@tanping/ooxml/remembering";
import { findFunction } from "./functions/find-function";

/**
 * How functions take their arguments that do not say so in a signature: one value (1), a whole range or array (w), or
 * whatever comes out of a branch (b). What stands in brackets goes on for all further arguments.
 */
const patterns: Readonly<Record<string, string>> = {
  IF: "1bb",
  CHOOSE: "1[b]",
  IFS: "[1b]",
  SWITCH: "1[1b]",
  IFERROR: "11",
  IFNA: "11",
  INDEX: "w11",
  MATCH: "1w1",
  XMATCH: "1w11",
  LOOKUP: "1ww",
  VLOOKUP: "1w11",
  HLOOKUP: "1w11",
  XLOOKUP: "1ww111",
  OFFSET: "w1111",
  SUBTOTAL: "1[w]",
  COUNTIF: "w1",
  SUMIF: "w1w",
  AVERAGEIF: "w1w",
  COUNTIFS: "[w1]",
  SUMIFS: "w[w1]",
  AVERAGEIFS: "w[w1]",
  MAXIFS: "w[w1]",
  MINIFS: "w[w1]",
};

const oneByOne = new Set(
  (
    "ABS ADDRESS DAY ERROR.TYPE INDIRECT INT ISBLANK ISERR ISERROR ISLOGICAL ISNA ISNONTEXT ISNUMBER ISTEXT LEN MONTH " +
    "NOT ROUND ROUNDDOWN ROUNDUP TEXT TRIM TRUNC VALUE YEAR"
  ).split(" "),
);

const isDatabase = (name: string): boolean =>
  /^D(AVERAGE|COUNTA?|GET|MAX|MIN|PRODUCT|STDEVP?|SUM|VARP?)$/.test(name);

/** The letters of a function's first arguments, and those that go on for all further ones. */
const lettersOf = remembering((name): readonly [first: string, repeated: string] => {
  const known = patterns[name];
  const others = isDatabase(name) ? "w1w" : oneByOne.has(name) ? "[1]" : "[w]";
  const [first = "", repeated = ""] = (known ?? others).replace("]", "").split("[");
  return [first, repeated];
});

export type Taking = "one" | "whole" | "branch";

const takings: Readonly<Record<string, Taking>> = { "1": "one", w: "whole", b: "branch" };

/** How the function of that plain name takes the argument at a place. */
export const takingOf = (name: string, index: number): Taking => {
  const { takesWhole } = findFunction(name);
  if (takesWhole !== undefined) return takesWhole(index) ? "whole" : "one";
  const [first, repeated] = lettersOf(name);
  const letter =
    first[index] ?? repeated[(index - first.length) % Math.max(repeated.length, 1)] ?? "w";
  return takings[letter] ?? "whole";
};
