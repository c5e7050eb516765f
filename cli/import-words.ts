import { treatments, type Answers, type ImportProblemCode } from "../src/faults/import-problem";
import { measureKeys, columnKeys } from "../src/standard/column-keys";
import type { Units } from "../src/importing/analysis/import-source";
import type { NamedColumns, NamedFilter } from "../src/workflows/import-session/named-columns";
import { forceOption, targetAt, type Target } from "./target";
import { parseWords, UsageError } from "./usage";

/** What the words of an import say. */
export interface ImportWords {
  readonly file: string;
  readonly data: string;
  /** What --map names, or that years or months stand across the columns. */
  readonly columns: NamedColumns | "wide";
  readonly filter: NamedFilter | null;
  readonly units: Units;
  readonly encoding: string | undefined;
  readonly sheet: string | undefined;
  readonly mode: "replace" | "append";
  /** What --answer says; a file of answers is read later. */
  readonly answers: Answers;
  readonly answersFile: string | undefined;
  /** Questions nobody answered are answered as proposed. */
  readonly acceptsDefaults: boolean;
  readonly out: Target | undefined;
}

/** The words of an import by what they say; throws a UsageError where they say nothing clear. */
export const importWords = (words: readonly string[]): ImportWords => {
  const { values, positionals } = parseWords(words, {
    map: { type: "string" },
    wide: { type: "boolean", default: false },
    // Its former name, which scripts still say.
    across: { type: "boolean", default: false },
    "emission-unit": { type: "string" },
    "output-unit": { type: "string" },
    "energy-unit": { type: "string" },
    where: { type: "string" },
    encoding: { type: "string" },
    sheet: { type: "string" },
    append: { type: "boolean", default: false },
    answer: { type: "string", multiple: true, default: [] },
    answers: { type: "string" },
    "accept-defaults": { type: "boolean", default: false },
    out: { type: "string" },
    ...forceOption,
  });
  const [file, data, ...others] = positionals;
  if (!file || !data || others.length > 0)
    throw new UsageError("import takes one workbook and one file of data.");
  const { map, where, encoding, sheet, append, out, force } = values;
  const wide = values.wide || values.across;
  if ((map !== undefined) === wide) throw new UsageError("import needs --map or --wide.");
  const units = measureKeys.flatMap((key) => {
    const unit = values[`${key}-unit`];
    return unit === undefined ? [] : [[key, unit]];
  });
  return {
    file,
    data,
    columns: map === undefined ? "wide" : namedColumns(map),
    filter: where === undefined ? null : filterOf(where),
    units: Object.fromEntries(units) as Units,
    encoding,
    sheet,
    mode: append ? "append" : "replace",
    answers: answersOf(values.answer.map((its) => nameAndValue(its, "--answer"))),
    answersFile: values.answers,
    acceptsDefaults: values["accept-defaults"],
    out:
      out === undefined ? undefined : targetAt(out, { sources: [file, data], force, copied: file }),
  };
};

/** The answers by the names of their kinds; throws a UsageError for a kind or an answer there is not. */
export const answersOf = (
  answers: readonly { readonly name: string; readonly value: unknown }[],
): Answers => {
  for (const { name, value } of answers) {
    if (!Object.hasOwn(treatments, name)) throw new UsageError(`There is no question "${name}".`);
    const allowed: readonly unknown[] = treatments[name as ImportProblemCode];
    if (!allowed.includes(value))
      throw new UsageError(`${name} is answered by ${allowed.join(", ")}, not "${String(value)}".`);
  }
  return Object.fromEntries(answers.map(({ name, value }) => [name, value])) as Answers;
};

const filterOf = (where: string): NamedFilter => {
  const { name, value } = nameAndValue(where, "--where");
  return { heading: name, text: value };
};

/** What --map names: the columns of the monitoring table, and columns with a unit for each row. */
const mapKeys: readonly string[] = [...columnKeys, ...measureKeys.map((key) => `${key}-unit`)];

/** "year=COL,emission=COL": a heading may itself have commas and equals signs; several columns of emissions are added. */
const namedColumns = (text: string): NamedColumns => {
  const starts = new RegExp(`,(?=(?:${mapKeys.join("|")})=)`);
  const names = new Map<string, string>();
  const emissions: string[] = [];
  for (const part of text.split(starts)) {
    const { name: key, value } = nameAndValue(part, "--map");
    if (!mapKeys.includes(key))
      throw new UsageError(`--map knows ${mapKeys.join(", ")}, not "${key}".`);
    if (names.has(key) && key !== "emission") throw new UsageError(`--map names ${key} twice.`);
    if (emissions.includes(value) || measureKeys.some((its) => names.get(its) === value))
      throw new UsageError(`--map names the column "${value}" twice.`);
    if (key === "emission") emissions.push(value);
    if (!names.has(key)) names.set(key, value);
  }
  if (!names.has("emission") && !names.has("output"))
    throw new UsageError("--map needs emission or output.");
  return {
    columns: named(columnKeys, (key) => names.get(key)),
    emissions,
    unitColumns: named(measureKeys, (key) => names.get(`${key}-unit`)),
  };
};

const named = <Key extends string>(
  keys: readonly Key[],
  nameOf: (key: Key) => string | undefined,
): Readonly<Partial<Record<Key, string>>> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const name = nameOf(key);
      return name === undefined ? [] : [[key, name]];
    }),
  ) as Partial<Record<Key, string>>;

const nameAndValue = (text: string, option: string) => {
  const at = text.indexOf("=");
  if (at < 1) throw new UsageError(`${option} needs NAME=VALUE, not "${text}".`);
  return { name: text.slice(0, at), value: text.slice(at + 1) };
};
