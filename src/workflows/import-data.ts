import { maximumRows } from "../cells/address";
import { removeSheets } from "../excel/create-sheets";
import { commitStage } from "../excel/import-commit";
import {
  dropStage,
  finishStage,
  freeTitle,
  writeStage,
  type Stage,
  type StageRows,
} from "../excel/import-stage";
import { orUndo } from "../excel/or-undo";
import { readBeforeImport, type BeforeImport } from "../excel/read-before-import";
import { rowBelow, type Earlier } from "../excel/read-earlier";
import { inRealTime, isPassing, isTooLarge, whileBusy, type Wait } from "../excel/retry";
import { importQuestions, type Answers, type ImportProblemCode } from "../faults/import-problem";
import { refuse } from "../faults/refusal";
import { analyse, type Analysis, type ImportRecords } from "../importing/analysis/analyse";
import { ByteChunks, rowsBytes } from "../importing/write/byte-chunks";
import { answersToKeep } from "../importing/write/workbook-answers";
import { importLog } from "../importing/write/import-log";
import type { ImportSource, Units } from "../importing/analysis/import-source";
import { importLineHeights, layOutImports } from "../importing/write/lay-out-imports";
import { createPause, type Pause } from "../importing/rows/pause";
import {
  cellsOf,
  eachRow,
  filledPart,
  ourPlaces,
  tableShape,
  yearsAsOne,
  type TableCells,
} from "../importing/write/table-rows";
import {
  declaredAfter,
  declaredUnits,
  requireConversion,
  workbookUnits,
} from "../importing/write/workbook-units";
import { isSealed } from "../seal/seal-state";
import { infoName, names, parameterName, sealNames } from "../sheets/defined-names";
import { planOfSheet } from "../sheets/lay-out-workbook";
import { pageTexts, type PageTexts } from "../sheets/page-texts";
import { sheetLanguage } from "../sheets/sheet-language";
import { measureKeys, unitParameter } from "../standard/column-keys";
import { requiredKeys } from "../standard/records";
import { importWords } from "../strings/import-words";
import type { Language } from "../strings/language";
import type { Reading } from "../sheets/reading";
import type { MeasureKey } from "../standard/monitoring-columns";
import { requireOurs } from "./workbook-marks";
import { parameterCells, type ParameterEntries } from "./enter-parameters";
import { shownTime } from "./shown-time";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";

/** An import as the user decided it after its preview. */
export interface ImportRequest {
  readonly sources: readonly ImportSource[];
  /** What the data comes from, in a person's words. */
  readonly from: string;
  readonly mode: "replace" | "append";
  readonly wholeYears: ReadonlySet<number>;
  readonly now: Date;
  /** What the preview showed, and the units of its totals. */
  readonly analysis: Analysis;
  readonly shown: Units;
  /** What a person chose to do about kinds of problems, and which of it by accepting what was proposed. */
  readonly answers: Answers;
  readonly accepted: readonly ImportProblemCode[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (rows: number) => void;
}

/** How an import goes about its requests. */
export interface Pace {
  /** Bytes of JSON that one request carries. */
  readonly chunkBytes: number;
  readonly wait: Wait;
}
const usualPace: Pace = { chunkBytes: rowsBytes, wait: inRealTime };

type ImportEnd =
  { readonly kind: "imported"; readonly rows: number } | { readonly kind: "cancelled" };

/** What of the workbook decides how, and whether, an import is written, and what its record prints above and below. */
const deciding: readonly string[] = [
  names.format,
  names.language,
  sealNames.state,
  ...measureKeys.map((key) => parameterName(unitParameter(key))),
  parameterName("repeated_output"),
  ...[...requiredKeys, "kind" as const].map(infoName),
];

/**
 * Imports the sources into the monitoring table: rows are made ready beside it chunk by chunk, then put in at once.
 * Whatever stands in the way, or a cancel, leaves the workbook as it was.
 */
export const importData = (
  request: ImportRequest,
  pace: Pace = usualPace,
): Promise<Outcome<ImportEnd>> =>
  outcomeOfOurs(async () => {
    const before = await readBeforeImport(deciding, (its) => decide(request, its), pace.wait);
    requireTitleOfLog(before);
    const { decided, target, sheets, traces } = before;
    const { language } = decided;
    const title = freeTitle(importWords(language).sheet.backupTitle, sheets);
    // The sheet that lists imports stands in the workbook from the first one on.
    const log = traces.logRow === null ? planOfSheet(language, layOutImports(language)) : null;
    const stage = { ...target, title, log };
    const staging = { stage, before, pace };
    const ready = await makeReady(request, staging);
    if (ready === null) return { kind: "cancelled" };
    await finish(request, staging, ready);
    return { kind: "imported", rows: ready.rows };
  });

/** What of an import the workbook decides. */
interface Decision {
  readonly language: Language;
  readonly wanted: Units;
  /** The output unit that it declares from now on; null where it stays. */
  readonly unit: string | null;
  /** The units of its first data, and how outputs count. */
  readonly parameters: ParameterEntries;
  readonly page: PageTexts;
}

/** Decides by the workbook how an import is written; refuses what it does not take. */
const decide = (request: ImportRequest, reading: Pick<Reading, "named">): Decision => {
  const { sources, mode, analysis, answers, shown } = request;
  const language = requireOurs(reading);
  if (isSealed(reading)) refuse("sealed");
  requireAnswers(request, language);
  if (analysis.imported === 0) refuse("nothing-to-import");
  const before = declaredUnits(reading);
  const declared = declaredAfter(before, sources, mode);
  const { wanted, undeclared } = workbookUnits(declared, sources, shown);
  requireConversion(sources, wanted, language);
  return {
    language,
    wanted,
    unit: declared === before ? null : (wanted.output ?? null),
    parameters: { ...undeclared, ...answersToKeep(reading, analysis, answers) },
    page: pageTexts(reading, sheetLanguage(language)),
  };
};

/** Refuses an import whose data ask something that nobody has answered. */
const requireAnswers = ({ analysis, answers }: ImportRequest, language: Language): void => {
  const { problems } = importWords(language);
  const open = importQuestions.filter(
    (code) => answers[code] === undefined && analysis.problems.some((its) => its.code === code),
  );
  if (open.length > 0)
    refuse("questions-open", open.map((code) => problems[code].title).join("; "));
};

/** Refuses where another sheet has the title of the one that lists imports. */
const requireTitleOfLog = ({ decided, sheets, traces }: BeforeImport<Decision>): void => {
  const { title } = importWords(decided.language).sheet;
  const isTaken = sheets.some((its) => its.toLowerCase() === title.toLowerCase());
  if (traces.logRow === null && isTaken) refuse("sheet-exists", title);
};

interface Staging {
  readonly stage: Stage;
  readonly before: BeforeImport<Decision>;
  readonly pace: Pace;
}

/** What is ready for the table, which of its columns it fills and which are ours, and what stood in the workbook at the last look. */
interface Ready {
  readonly rows: number;
  /** All of the rows where one request takes them; null where they are on the stage. */
  readonly unstaged: readonly TableCells[] | null;
  readonly places: readonly number[];
  readonly ours: readonly number[];
  readonly earlier: Earlier;
}

/** Makes everything ready that the table waits for; where that fails or the user cancels (null), nothing of it stays. */
const makeReady = async (request: ImportRequest, staging: Staging): Promise<Ready | null> => {
  const { signal } = request;
  try {
    return await orUndo(
      async () => {
        const ready = await fillStage(request, staging);
        signal?.throwIfAborted();
        return ready;
      },
      () => dropStage(staging.stage, staging.pace.wait),
    );
  } catch (error) {
    if (signal?.aborted && error === signal.reason) return null;
    throw error;
  }
};

/** Puts all rows on the stage, but for those that one request takes. */
const fillStage = async (
  request: ImportRequest,
  { stage, before, pace }: Staging,
): Promise<Ready> => {
  const { language, wanted } = before.decided;
  const { signal, onProgress } = request;
  const kept = request.mode === "append" ? stage.filledRows : 0;
  let after = 0;
  const requireRoom = (rows: readonly TableCells[]) => {
    if (stage.body.row + kept + after + rows.length > maximumRows)
      refuse("too-many-rows", String(maximumRows));
  };
  const send = async <Answer>(
    rows: readonly TableCells[],
    write: (stage: Stage, its: StageRows, wait: Wait) => Promise<Answer>,
  ): Promise<Answer> => {
    signal?.throwIfAborted();
    requireRoom(rows);
    const answer = await write(stage, { rows, after }, pace.wait);
    after += rows.length;
    onProgress?.(after);
    return answer;
  };
  const chunks = new ByteChunks((rows) => send(rows, writeStage), pace.chunkBytes);
  const pause = createPause(signal);
  const { gathers } = request.analysis;
  const options = { pause, gathers, wholeYears: yearsAsOne(request) };
  const records = await recordsIn(wanted, request, pause);
  const table = tableShape(stage.headings, language, request);
  const { shape, places } = filledPart(table, records, options);
  await eachRow(records, options, (row) => chunks.add(cellsOf(row, shape)));
  const ours = ourPlaces(table);
  const rest = chunks.rest();
  if (after > 0) {
    const earlier = await send(rest, finishStage);
    return { rows: after, unstaged: null, places, ours, earlier };
  }
  requireRoom(rest);
  onProgress?.(rest.length);
  const { logRow, backup } = before.traces;
  const earlier = { logRow: logRow ?? rowBelow(stage.log), backup };
  return { rows: rest.length, unstaged: rest, places, ours, earlier };
};

/** The records as the preview read them; read once more where the workbook has other units by now. */
const recordsIn = async (
  wanted: Units,
  { sources, analysis: { records } }: ImportRequest,
  pause: Pause,
): Promise<ImportRecords> => {
  const isMeasured = (key: MeasureKey) =>
    sources.some(({ settings }) => settings.columns[key] !== undefined);
  const isSame = measureKeys.every((key) => !isMeasured(key) || wanted[key] === records.units[key]);
  return isSame ? records : (await analyse(sources, { wanted, pause })).records;
};

/** Puts what is ready into the table. Rows that one request does not take go to the stage first, and so do those that had to wait: the table is looked at again. */
const finish = async (request: ImportRequest, staging: Staging, ready: Ready): Promise<void> => {
  const { unstaged } = ready;
  if (!unstaged) return putIn(request, staging, ready);
  const { stage, pace } = staging;
  try {
    await putIn(request, staging, ready);
  } catch (error) {
    if (!isTooLarge(error) && !isPassing(error)) throw error;
    const earlier = await orUndo(
      () => finishStage(stage, { rows: unstaged, after: 0 }, pace.wait),
      () => dropStage(stage, pace.wait),
    );
    await putIn(request, staging, { ...ready, unstaged: null, earlier });
  }
};

/** Lists the import, puts its rows into the table and enters what the workbook has to remember; where that fails, nothing of it has happened. */
const putIn = async (request: ImportRequest, staging: Staging, ready: Ready): Promise<void> => {
  const { stage, before, pace } = staging;
  const { language, unit, page, parameters } = before.decided;
  const { now, mode, shown: wanted } = request;
  const record = { ...request, time: shownTime(now), wanted, written: ready.rows };
  const pause = createPause();
  const log = importLog(record, language);
  await pause();
  const heights = importLineHeights(log);
  // The request that follows is long enough by itself.
  await pause();
  const entries = parameterCells(parameters, language);
  const commit = { ...ready, mode, unit, entries, log, heights, page };
  await orUndo(
    () => commitStage(stage, commit, pace.wait),
    async () => {
      const { log } = stage;
      if (log) await whileBusy(() => removeSheets(log), pace.wait);
    },
  );
};
