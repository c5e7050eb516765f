import type { DefinedName } from "@tanping/workbench/book/defined-name";
import { type Mention, type Mentions, mentionsOf } from "@tanping/workbench/calc/mentions";
import { parseFormula } from "@tanping/workbench/calc/parse-formula";

/** What formulas of a workbook can lead to. */
interface Formulas {
  /** The titles of the worksheets. */
  readonly titles: readonly string[];
  readonly names: readonly DefinedName[];
  /** The formulas of a worksheet. */
  readonly on: (title: string) => Iterable<string>;
}

/**
 * These sheets, and every one that these formulas and those of the sheets can read, by whatever name or sheet on the
 * way; all where that is seen only when they are calculated. Sheets with tables, whose names lead there, have to be
 * among the first.
 */
export const sheetsRead = (
  from: { readonly titles: readonly string[]; readonly formulas: readonly string[] },
  { titles, names, on }: Formulas,
): ReadonlySet<string> => {
  const sheets = new Map(titles.map((title) => [title.toLowerCase(), title]));
  const meanings = new Map<string, string[]>();
  for (const { name, formula } of names) {
    const its = meanings.get(name.toLowerCase());
    if (its) its.push(formula);
    else meanings.set(name.toLowerCase(), [formula]);
  }
  const found = new Set<string>();
  const waiting = [...from.titles];
  const open = [...from.formulas];
  const met = new Set<string>();
  for (;;) {
    const formula = open.pop();
    if (formula === undefined) {
      const title = waiting.pop();
      if (title === undefined) return found;
      if (!found.has(title)) open.push(...on(title));
      found.add(title);
    } else if (!met.has(formula)) {
      met.add(formula);
      const mentions = mentionsIn(formula);
      if (mentions === null) return new Set(titles);
      for (const { text, kind } of mentions) {
        const end = text.lastIndexOf("!");
        const sheet = sheets.get(titleIn(text.slice(0, Math.max(end, 0))).toLowerCase());
        if (sheet !== undefined) waiting.push(sheet);
        if (kind === "name") open.push(...(meanings.get(text.slice(end + 1).toLowerCase()) ?? []));
      }
    }
  }
};

/** Null where a text is a reference, or where several sheets or another file are meant. */
const mentionsIn = (formula: string): readonly Mention[] | null => {
  if (/INDIRECT/i.test(formula)) return null;
  try {
    const mentions = allOf(mentionsOf(parseFormula(formula)));
    return mentions.some(isBeyondOneSheet) ? null : mentions;
  } catch {
    return null;
  }
};

const isBeyondOneSheet = ({ text }: Mention): boolean =>
  /[[:]/.test(text.slice(0, Math.max(text.lastIndexOf("!"), 0)));

const allOf = ({ read, placed, joined }: Mentions): readonly Mention[] => [
  ...read,
  ...placed,
  ...joined.flatMap(allOf),
];

/** The title in what stands before a reference's "!". */
const titleIn = (written: string): string =>
  /^'.*'$/s.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
