import { maximumRows } from "../cells/address";
import { createSheets, removeSheets } from "../excel/create-sheets";
import { commitStage } from "../excel/import-commit";
import { dropStage, openStage, writeStage, type Stage } from "../excel/import-stage";
import { orUndo } from "../excel/or-undo";
import { inRealTime, whileBusy, type Wait } from "../excel/retry";
import { readWithInventory } from "../excel/read-with-inventory";
import type { Inventory } from "../excel/take-inventory";
import { importQuestions, type Answers, type ImportProblemCode } from "../faults/import-problem";
import { refuse } from "../faults/refusal";
import { analyse, type Analysis, type ImportRecords } from "../importing/analysis/analyse";
import { ByteChunks, rowsBytes } from "../importing/write/byte-chunks";
import { answersToKeep } from "../importing/write/workbook-answers";
import { importLog } from "../importing/write/import-log";
import type { ImportSource, Units } from "../importing/analysis/import-source";
import { layOutImports } from "../importing/write/lay-out-imports";
import { createPause, type Pause } from "../importing/rows/pause";
import {
  cellsOf,
  eachRow,
  filledPart,
  tableShape,
  yearsAsOne,
} from "../importing/write/table-rows";
import { tableRules } from "../importing/write/table-rules";
import {
  declaredAfter,
  declaredUnits,
  requireConversion,
  workbookUnits,
} from "../importing/write/workbook-units";
import { isSealed } from "../seal/seal-state";
import { importNames, names, parameterName, sealNames } from "../sheets/defined-names";
import { planOfSheet } from "../sheets/lay-out-workbook";
import { pageTexts, type PageTexts } from "../sheets/page-texts";
import { sheetLanguage } from "../sheets/sheet-language";
import { measureKeys, unitParameter } from "../standard/column-keys";
import { importWords } from "../strings/import-words";
import type { Language } from "../strings/language";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { MeasureKey } from "../standard/monitoring-columns";
import { requireOurs } from "./check-workbook";
import { enterParameters, type ParameterEntries } from "./enter-parameters";
import { shownTime } from "./shown-time";
import { outcomeOf, type Outcome } from "./outcome";
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

/** What of the workbook decides how, and whether, an import is written. */
const deciding: readonly string[] = [
  names.format,
  names.language,
  sealNames.state,
  ...measureKeys.map((key) => parameterName(unitParameter(key))),
  parameterName("repeated_output"),
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
    const { reading, inventory: found } = await readWithInventory(deciding);
    const language = requireOurs(reading);
    if (isSealed(reading)) refuse("sealed");
    requireAnswers(request, language);
    if (request.analysis.imported === 0) refuse("nothing-to-import");
    const before = declaredUnits(reading);
    const declared = declaredAfter(before, request.sources, request.mode);
    const units = workbookUnits(declared, request.sources, request.shown);
    requireConversion(request.sources, units.wanted, language);
    const { backupTitle } = importWords(language).sheet;
    const stage = await openStage(backupTitle, found, pace.wait);
    const staging = { stage, found, language, wanted: units.wanted, pace };
    const ready = await makeReady(request, staging);
    if (ready === null) return { kind: "cancelled" };
    const unit = declared === before ? null : (units.wanted.output ?? null);
    const page = pageTexts(reading, sheetLanguage(language));
    await finish(request, staging, { ...ready, unit, page });
    const kept = answersToKeep(reading, request.analysis, request.answers);
    await outcomeOf(() => writeParameters({ ...units.undeclared, ...kept }, language));
    return { kind: "imported", rows: ready.rows };
  });

/** Refuses an import whose data ask something that nobody has answered. */
const requireAnswers = ({ analysis, answers }: ImportRequest, language: Language): void => {
  const { problems } = importWords(language);
  const open = importQuestions.filter(
    (code) => answers[code] === undefined && analysis.problems.some((its) => its.code === code),
  );
  if (open.length > 0)
    refuse("questions-open", open.map((code) => problems[code].title).join("; "));
};

/** The sheet that lists imports stands in the workbook from the first one on. */
const makeLog = (
  plan: WorkbookPlan,
  { stage, found }: Pick<Staging, "stage" | "found">,
): Promise<"created" | "left"> =>
  createSheets(
    plan,
    ({ names, sheets }) => {
      const title = plan.sheets[0]?.title ?? "";
      if (names.has(importNames.log) && !stage.forgotten.has(importNames.log)) return "leave";
      if (sheets.some((its) => its.toLowerCase() === title.toLowerCase()))
        refuse("sheet-exists", title);
      return "create";
    },
    "behind",
    found,
  );

interface Staging {
  readonly stage: Stage;
  /** What the workbook held when the import began. */
  readonly found: Inventory;
  readonly language: Language;
  readonly wanted: Units;
  readonly pace: Pace;
}

/** Rows on the stage, and which columns of the table they fill. */
interface Staged {
  readonly rows: number;
  readonly places: readonly number[];
}

/** What is on the stage, and whether the sheet of imports was made for it. */
interface Ready extends Staged {
  readonly log: "created" | "left";
}

/** Makes everything ready that the table waits for; where that fails or the user cancels (null), nothing of it stays. */
const makeReady = async (request: ImportRequest, staging: Staging): Promise<Ready | null> => {
  const { stage, language, pace } = staging;
  const plan = logPlan(language);
  const { signal } = request;
  let log: Ready["log"] = "left";
  try {
    return await orUndo(
      async () => {
        const staged = await fillStage(request, staging);
        log = await whileBusy(() => makeLog(plan, staging), pace.wait);
        signal?.throwIfAborted();
        return { ...staged, log };
      },
      async () => {
        await dropStage(stage, pace.wait);
        await removeLog(plan, log, pace);
      },
    );
  } catch (error) {
    if (signal?.aborted && error === signal.reason) return null;
    throw error;
  }
};

const removeLog = async (plan: WorkbookPlan, log: Ready["log"], { wait }: Pace): Promise<void> => {
  if (log === "created") await whileBusy(() => removeSheets(plan), wait);
};

/** Puts all rows on the stage. */
const fillStage = async (request: ImportRequest, staging: Staging): Promise<Staged> => {
  const { stage, wanted, pace } = staging;
  const { signal, onProgress } = request;
  const kept = request.mode === "append" ? stage.filledRows : 0;
  let rows = 0;
  const chunks = new ByteChunks(async (part) => {
    signal?.throwIfAborted();
    if (stage.body.row + kept + rows + part.length > maximumRows)
      refuse("too-many-rows", String(maximumRows));
    await writeStage(stage, rows, part, pace.wait);
    rows += part.length;
    onProgress?.(rows);
  }, pace.chunkBytes);
  const pause = createPause(signal);
  const { gathers } = request.analysis;
  const options = { pause, gathers, wholeYears: yearsAsOne(request) };
  const records = await recordsIn(wanted, request, pause);
  const table = tableShape(stage.headings, staging.language, request);
  const { shape, places } = filledPart(table, records, options);
  await eachRow(records, options, (row) => chunks.add(cellsOf(row, shape)));
  await chunks.finish();
  return { rows, places };
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

/** Lists the import and puts its rows into the table; where that fails, neither has happened. */
const finish = async (
  request: ImportRequest,
  { stage, language, pace }: Staging,
  {
    rows,
    places,
    log,
    unit,
    page,
  }: Ready & { readonly unit: string | null; readonly page: PageTexts },
): Promise<void> => {
  const { now, shown: wanted } = request;
  const record = { ...request, time: shownTime(now), wanted, written: rows };
  const commit = {
    rows,
    places,
    mode: request.mode,
    unit,
    log: importLog(record, language),
    page,
    rules: tableRules(stage.headings, language),
  };
  await orUndo(
    () => commitStage(stage, commit, pace.wait),
    () => removeLog(logPlan(language), log, pace),
  );
};

const logPlan = (language: Language): WorkbookPlan =>
  planOfSheet(language, layOutImports(language));

/** The workbook declares the units of its first data, and how outputs count; where that fails, the check asks for them. */
const writeParameters = async (entries: ParameterEntries, language: Language): Promise<void> => {
  if (Object.keys(entries).length > 0) await enterParameters(entries, language);
};
