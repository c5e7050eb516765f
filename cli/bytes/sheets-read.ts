import { remembering } from "@tanping/ooxml/remembering";
import { type Mention, type Mentions, mentionsOf } from "@tanping/workbench/calc/mentions";
import { parseFormula } from "@tanping/workbench/calc/parse-formula";

/** What formulas of a workbook can lead to. */
interface Formulas {
  /** The titles of the worksheets. */
  readonly titles: readonly string[];
  /** The formulas of the names that are written so, in small letters. */
  readonly named: (name: string) => readonly string[];
  /** The formulas of a worksheet. */
  readonly on: (title: string) => readonly string[];
}

/** Sheets by their titles, and names in small letters. */
interface Read {
  readonly titles: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/**
 * These sheets and names, and all that their formulas can read, by whatever sheet or name on the way; null where that is
 * seen only when they are calculated. Sheets with tables, whose names lead there, have to be among the first.
 */
export const sheetsRead = (
  from: { readonly titles: readonly string[]; readonly names: readonly string[] },
  { titles, named, on }: Formulas,
): Read | null => {
  const sheets = new Map(titles.map((title) => [title.toLowerCase(), title]));
  const read = { titles: new Set<string>(), names: new Set<string>() };
  const met = new Set<string>();
  const open: string[] = [];
  const meetSheet = (title: string): void => {
    if (read.titles.has(title)) return;
    read.titles.add(title);
    for (const formula of on(title)) open.push(formula);
  };
  const meetName = (name: string): void => {
    if (read.names.has(name)) return;
    read.names.add(name);
    for (const formula of named(name)) open.push(formula);
  };
  from.titles.forEach(meetSheet);
  from.names.forEach(meetName);
  for (let formula = open.pop(); formula !== undefined; formula = open.pop()) {
    if (met.has(formula)) continue;
    met.add(formula);
    const leads = leadsOf(formula);
    if (leads === null) return null;
    for (const title of leads.titles) {
      const sheet = sheets.get(title);
      if (sheet !== undefined) meetSheet(sheet);
    }
    leads.names.forEach(meetName);
  }
  return read;
};

/** What a formula mentions, in small letters. */
interface Leads {
  readonly titles: readonly string[];
  readonly names: readonly string[];
}

/** Null where a text is a reference, or where several sheets or another file are meant. */
const leadsOf = remembering((formula): Leads | null => {
  if (/INDIRECT/i.test(formula)) return null;
  try {
    const mentions = allOf(mentionsOf(parseFormula(formula)));
    return mentions.some(isBeyondOneSheet) ? null : leadsIn(mentions);
  } catch {
    return null;
  }
});

const leadsIn = (mentions: readonly Mention[]): Leads => {
  const parts = mentions.map(({ text, kind }) => {
    const end = text.lastIndexOf("!");
    const title = titleIn(text.slice(0, Math.max(end, 0))).toLowerCase();
    return { title, name: kind === "name" ? text.slice(end + 1).toLowerCase() : "" };
  });
  const others = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== "");
  return {
    titles: others(parts.map(({ title }) => title)),
    names: others(parts.map(({ name }) => name)),
  };
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
