import {
  treatmentsBy,
  type Answers,
  type ImportProblemCode,
  type Treatment,
} from "../../faults/import-problem";
import type { ImportSource, Units } from "../../importing/analysis/import-source";
import { answeredIn } from "../../importing/write/workbook-answers";
import {
  declaredAfter,
  declaredUnits,
  outputClashes,
  workbookUnits,
} from "../../importing/write/workbook-units";
import type { Reading } from "../../sheets/reading";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { ChosenSource } from "./chosen-source";
import { conversion } from "../../units/amount-unit";
import { settledUnit } from "../../units/settle-unit";
import {
  energyProblems,
  unreadProblems,
  settleColumn,
  sheetProblems,
  titleProblems,
  unitQuestion,
  type SettledColumn,
} from "./unit-problems";
import { judgeHiddenColumns } from "./judge-hidden-columns";
import { memoryOf, type Memory } from "./remembered-settings";
import { sourceName } from "./source-cells";

/** An import while it is decided: plain values, replaced as a whole by every step. */
export interface ImportSession {
  readonly sources: readonly ChosenSource[];
  /** What a person chose to do about kinds of problems, in all sources alike. */
  readonly answers: Answers;
  /** Questions answered as proposed, all at once. */
  readonly accepted: readonly ImportProblemCode[];
  readonly mode: "replace" | "append";
  /** Years that stand for the whole year although months are missing. */
  readonly wholeYears: ReadonlySet<number>;
  /** What the workbook itself has answered; a person may answer otherwise. */
  readonly answered: Answers;
  /** The units the workbook declares; "" where it declares none. */
  readonly declared: Units;
  /** Units given beside the sources: those of columns that name none, and of a workbook that declares none. */
  readonly given: Units;
}

/** An import of nothing yet, into a workbook that declares the units. */
export const newImport = (declared: Units, given: Units = {}): ImportSession => ({
  sources: [],
  answers: {},
  accepted: [],
  mode: "replace",
  wholeYears: new Set(),
  answered: {},
  declared,
  given,
});

/** An import of nothing yet, into the workbook as it was read. */
export const importOf = (reading: Reading, given: Units = {}): ImportSession => ({
  ...newImport(declaredUnits(reading), given),
  answered: answeredIn(reading),
});

/** The same import into the workbook as it is now: other units make other totals. */
export const intoWorkbook = (session: ImportSession, reading: Reading): ImportSession => ({
  ...session,
  answered: answeredIn(reading),
  declared: declaredUnits(reading),
});

/** Another source after those there are; the first one brings the answers that are remembered for it, after those of the workbook. */
export const addSource = (session: ImportSession, chosen: ChosenSource): ImportSession => ({
  ...withSources(session, [...session.sources, chosen]),
  answers:
    session.sources.length === 0 ? { ...chosen.answers, ...session.answered } : session.answers,
});

/** Another source in the place of the one with the index. */
export const replaceSource = (
  session: ImportSession,
  index: number,
  chosen: ChosenSource,
): ImportSession =>
  withSources(
    session,
    session.sources.map((its, at) => (at === index ? chosen : its)),
  );

export const removeSource = (session: ImportSession, index: number): ImportSession =>
  withSources(
    session,
    session.sources.filter((_, at) => at !== index),
  );

/** Other data may lack other months: what was confirmed of a year no longer holds. */
const withSources = (session: ImportSession, sources: ImportSession["sources"]): ImportSession => ({
  ...session,
  sources,
  wholeYears: new Set(),
});

/** What is done about problems of the kind from now on. */
export const treat = (
  session: ImportSession,
  code: ImportProblemCode,
  treatment: Treatment,
): ImportSession => ({ ...session, answers: { ...session.answers, [code]: treatment } });

/** The year stands for the whole year, or no longer does, although months are missing. */
export const letStand = (
  session: ImportSession,
  year: number,
  as: "whole" | "incomplete",
): ImportSession => {
  const wholeYears = new Set(session.wholeYears);
  if (as === "whole") wholeYears.add(year);
  else wholeYears.delete(year);
  return { ...session, wholeYears };
};

/** What the measure's column is in: what the source says or a person entered, else the unit given; "" where nobody says. */
export const columnUnit = (
  session: Pick<ImportSession, "given" | "declared" | "answers">,
  chosen: Pick<ChosenSource, "settings" | "table">,
  key: MeasureKey,
): string => settledColumn(session, chosen, key).unit;

const settledColumn = (
  { given, declared, answers }: Pick<ImportSession, "given" | "declared" | "answers">,
  { settings, table }: Pick<ChosenSource, "settings" | "table">,
  key: MeasureKey,
): SettledColumn => {
  const unit = settings.units[key] || given[key] || "";
  // The workbook's own words for its unit need no other meaning.
  if (!table || (unit === declared[key] && table.titleMultiple === ""))
    return { unit, rate: null, problem: null };
  const treatments = treatmentsBy(answers);
  return settleColumn({ table, columns: settings.columns }, key, { unit, treatments });
};

/** The units given, in no doubt. */
export const settledGiven = ({ given, answers }: ImportSession): Units => {
  const treatments = treatmentsBy(answers);
  return Object.fromEntries(
    measureKeys.flatMap((key) => {
      const unit = given[key];
      return unit === undefined ? [] : [[key, settledUnit(unit, treatments)]];
    }),
  ) as Units;
};

/** The sources that are understood, as an import takes them. */
export const understoodSources = (session: ImportSession): readonly ImportSource[] =>
  session.sources.flatMap((source) => {
    if (!source.table) return [];
    const treatments = treatmentsBy(session.answers);
    const hidden = judgeHiddenColumns(source.table, source.settings, treatments);
    const { table, settings } = hidden;
    const chosen = { ...source, table, settings };
    const settled = measureKeys
      .filter((key) => settings.columns[key] !== undefined)
      .map((key) => [key, settledColumn(session, chosen, key)] as const);
    const units = Object.fromEntries(settled.map(([key, { unit }]) => [key, unit]));
    const rates = Object.fromEntries(
      settled.flatMap(([key, { rate }]) => (rate ? [[key, rate]] : [])),
    );
    const { origin } = source;
    const delimiter = origin.kind === "file" ? origin.source.delimiter : null;
    const problems = [
      ...hidden.problems,
      ...energyProblems(table, settings),
      ...unreadProblems(table, settings),
      ...titleProblems(table, settings, treatments),
      ...sheetProblems(table, unreadSheets(session, source)),
      ...settled.flatMap(([, { problem }]) => problem ?? []),
    ];
    const its = { ...settings, units, rates, treatments };
    if (!asksForUnit(session, chosen)) return [{ table, settings: its, delimiter, problems }];
    const { output, ...others } = settings.columns;
    const columns = treatments["workbook-unit"] === "change" ? settings.columns : others;
    const asked = unitQuestion(table, output, {
      text: units.output ?? "",
      fact: session.declared.output ?? "",
      treatment: treatments["workbook-unit"],
    });
    return [{ table, settings: { ...its, columns }, delimiter, problems: [...problems, asked] }];
  });

/** The sheet that is read, and those like it that no source of the session is. */
const unreadSheets = ({ sources }: ImportSession, { origin }: ChosenSource) => {
  if (origin.kind !== "file") return { sheet: "", others: [] };
  const nameOf = ({ source, sheet }: typeof origin) => source.sheetNames[sheet] ?? "";
  const read = sources.flatMap((its) =>
    its.origin.kind === "file" && its.origin.name === origin.name ? [nameOf(its.origin)] : [],
  );
  return { sheet: nameOf(origin), others: origin.alike.filter((name) => !read.includes(name)) };
};

/** Whether the source's outputs are in a unit that the workbook could change to while its data are replaced. */
export const asksForUnit = (session: ImportSession, chosen: ChosenSource): boolean => {
  const { declared, mode } = session;
  const output = columnUnit(session, chosen, "output");
  const given = settledGiven(session).output;
  return (
    mode === "replace" &&
    outputClashes({ columns: chosen.settings.columns, units: { output } }, declared) &&
    // One given that is neither the source's nor the workbook's contradicts both.
    (!given || [output, declared.output ?? ""].some((unit) => conversion(unit, given) !== null))
  );
};

/** The units of the totals: those the workbook declares, and for those it leaves open the units given, or else those of the sources. */
export const wantedUnits = (session: ImportSession): Units => {
  const sources = understoodSources(session);
  const declared = declaredAfter(session.declared, sources, session.mode);
  return workbookUnits(declared, sources, settledGiven(session)).wanted;
};

/** What the sources are called in a person's words; `pasted` is what a pasted block is called. */
export const sessionName = ({ sources }: ImportSession, pasted: string): string =>
  sources.map((chosen) => sourceName(chosen, pasted)).join(" + ");

/** What is kept of the session for the next sources with the same headings. */
export const memoriesOf = ({ sources, answers }: ImportSession): readonly Memory[] =>
  sources.flatMap(({ table, rows, settings }) =>
    // What stands across the columns has no headings of its own to be known by.
    table?.rows === rows ? [memoryOf(table, settings, answers)] : [],
  );
