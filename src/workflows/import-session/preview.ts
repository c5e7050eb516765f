import type { ImportProblem } from "../../faults/import-problem";
import { analyse, type Analysis } from "../../importing/analysis/analyse";
import { factorsTo, type ImportSource, type Units } from "../../importing/analysis/import-source";
import { createPause } from "../../importing/rows/pause";
import { headingShown } from "../../importing/shape/layout";
import { unitSaid } from "../../importing/shape/settings";
import { measureKeys } from "../../standard/column-keys";
import type { ImportRequest } from "../import-data";
import { treat, understoodSources, wantedUnits, type ImportSession } from "./import-session";
import { headingRow } from "./unit-problems";
import { openQuestions, questionsOf, type Question } from "./questions";

/** What an import would do, before it is done. */
export interface Preview {
  readonly analysis: Analysis;
  /** The units of its totals. */
  readonly wanted: Units;
  /** What only a person can settle, answered and open. */
  readonly questions: readonly Question[];
}

/** Works out what an import would do, once the session is ready; throws the signal's reason once that is aborted. */
export const previewImport = async (
  session: ImportSession,
  signal?: AbortSignal,
): Promise<Preview> => {
  const wanted = wantedUnits(session);
  const pause = createPause(signal);
  const analysis = await analyse(understoodSources(session), { wanted, pause });
  return { analysis, wanted, questions: await questionsOf(session, analysis, pause) };
};

/** The session with every open question answered as proposed. */
export const acceptProposals = (session: ImportSession, { questions }: Preview): ImportSession =>
  openQuestions(questions).reduce(
    (its, { code, proposed }) => ({
      ...treat(its, code, proposed),
      accepted: [...its.accepted, code],
    }),
    session,
  );

/** Whether the session's totals would be in the preview's units still. */
export const isPreviewIn = ({ wanted }: Preview, session: ImportSession): boolean => {
  const now = wantedUnits(session);
  return measureKeys.every((key) => now[key] === wanted[key]);
};

/** The import that was decided, as its preview showed it; `from` is what the data comes from in a person's words. */
export const importRequest = (
  session: ImportSession,
  { analysis, wanted }: Preview,
  its: { readonly from: string; readonly now: Date },
): ImportRequest => ({
  sources: understoodSources(session),
  mode: session.mode,
  wholeYears: session.wholeYears,
  analysis,
  answers: session.answers,
  accepted: session.accepted,
  shown: wanted,
  ...its,
});

/** The columns whose own unit, as their heading or a title says it, is converted to another. */
export const convertedColumns = (session: ImportSession): readonly ImportProblem[] => {
  const wanted = wantedUnits(session);
  return understoodSources(session).flatMap((source) => convertedIn(source, wanted));
};

const convertedIn = (source: ImportSource, wanted: Units): readonly ImportProblem[] => {
  const { table, settings } = source;
  const { factors } = factorsTo(source, wanted);
  return measureKeys.flatMap((key) => {
    const index = settings.columns[key];
    const column = table.columns[index ?? -1];
    const isSaid = column && unitSaid(table, key, { index: column.index, unitColumn: undefined });
    if (!column || !isSaid || (factors[key]?.eq(1) ?? true)) return [];
    return [
      {
        code: "unit-differs" as const,
        row: headingRow(table),
        column: headingShown(column),
        text: settings.units[key] ?? "",
        treatment: "convert" as const,
        fact: wanted[key] ?? "",
      },
    ];
  });
};
