import type { CellAddress } from "../cells/address";
import { asShown } from "../cells/cell-value";
import { entryAt, type Grid } from "../cells/grid";
import type { MonitoringSeries } from "../monitoring/series";
import { parameterKeys } from "../standard/parameters";
import { recordListKeys, type RecordListKey } from "../standard/record-lists";
import { infoKeys, nonconformityKeys, reportKeys } from "../standard/records";
import {
  columnNames,
  fullTextsName,
  infoName,
  lastNames,
  names,
  nonconformityName,
  parameterName,
  recordsName,
  requestedNames,
  sealNames,
  supplementNames,
} from "./defined-names";
import { formatOf, formats, hasPart, newFormat, type FileFormat } from "./file-format";
import { yearNames } from "./year-names";

/** What was read of the monitoring table: not its rows, which may be very many, but what they say. */
export interface MonitoringReading {
  readonly headers: Grid;
  /** The first cell of the data body, and its rows. */
  readonly body: CellAddress & { readonly rows: number };
  readonly series: MonitoringSeries;
  /** A digest of the headings, the body, and the cells below the table: another one when any of them changed. */
  readonly fingerprint: string;
}

/** What was read of one list of records. */
export interface ListReading {
  readonly headers: Grid;
  /** The rows of its table, and those that stand below it: people's entries count there as well. */
  readonly rows: Grid;
}

/** What was read from a workbook in one go: the cells behind each defined name that is still there, and the data. */
export interface Reading {
  readonly named: ReadonlyMap<string, Grid>;
  readonly monitoring: MonitoringReading | null;
  /** The lists of records whose tables are there. */
  readonly lists: ReadonlyMap<RecordListKey, ListReading>;
  /** Titles of the sheets that are protected. */
  readonly protectedSheets: ReadonlySet<string>;
}

/** The names whose cells people or programs write in. */
export const entryNames: readonly string[] = [
  columnNames.id,
  columnNames.score,
  columnNames.notApplicable,
  names.excludedYear,
  names.excludedReason,
  names.confirmedFigure,
  names.confirmedReason,
  ...parameterKeys.map(parameterName),
  ...infoKeys.map(infoName),
];

/** The file's own ids: of the assessment, and of the file it was made in. */
export const markNames = [names.workbookId, names.copyId] as const;

/** Names of entries and marks that files of the format do not have. */
export const lackingNames = (format: FileFormat): ReadonlySet<string> =>
  new Set([
    ...parameterKeys.filter((key) => !hasPart(format, key)).map(parameterName),
    ...(hasPart(format, "confirmations") ? [] : [names.confirmedFigure, names.confirmedReason]),
    ...(hasPart(format, "report") ? [] : reportKeys.map(infoName)),
    ...(hasPart(format, "identity") ? [] : markNames),
    ...(hasPart(format, "lists") ? [] : recordListKeys.map(recordsName)),
    ...(hasPart(format, "nonconformity-names") ? [] : nonconformityKeys.map(nonconformityName)),
    ...(hasPart(format, "result-lines") ? [] : resultLines),
    ...(hasPart(format, "self-reason") ? [] : [infoName("self_reason")]),
  ]);

/** The format a file says it has; where it says none that is worked on, the oldest that lacks no name it has. */
export const formatIn = ({ named }: Pick<Reading, "named">): FileFormat => {
  const mark = named.get(names.format);
  const said = mark && formatOf(asShown(entryAt(mark, 0, 0).value).trim());
  if (said) return said;
  if (!named.has(columnNames.id)) return newFormat;
  const fits = (format: FileFormat) => [...lackingNames(format)].every((name) => !named.has(name));
  return formats.find(fits) ?? newFormat;
};

/** What stands beside the scores and decides none: the standard's own cells of each row, and what people record. */
export const recordNames: readonly string[] = [
  columnNames.text,
  columnNames.maximum,
  columnNames.selfScore,
  columnNames.evidence,
  columnNames.site,
  columnNames.siteConfirmed,
  ...nonconformityKeys.map(nonconformityName),
];

/** Lines of the result in words: what does not apply, and why there is no result, of what entries. */
const resultLines = [names.resultNotApplicable, names.resultWithheld, names.resultState] as const;

/** The names whose cells the add-in writes its result into. */
export const writtenNames = [
  names.resultQualitative,
  names.resultQuantitative,
  names.resultWeight,
  names.resultComposite,
  names.resultGrade,
  names.resultTime,
  names.resultTier,
  ...resultLines,
] as const;

/** The names whose cells show a result, by formula or written by the add-in. */
export const resultNames: readonly string[] = [
  names.total,
  names.quantitative,
  names.composite,
  names.grade,
  ...writtenNames,
  names.resultCheck,
];

/** Everything a reading holds: the file's marks, the entries, the results, the yearly totals, and where sheets stand that were made later. */
export const readNames: readonly string[] = [
  names.format,
  names.language,
  ...markNames,
  ...entryNames,
  ...resultNames,
  ...recordNames,
  ...recordListKeys.map(recordsName),
  ...Object.values(sealNames),
  fullTextsName,
  ...Object.values(supplementNames),
  ...requestedNames,
  ...[lastNames.item, lastNames.score, lastNames.note],
  yearNames.history,
  yearNames.evaluationEmission,
  yearNames.evaluationOutput,
  names.withheld,
  names.entryState,
];

const guarded: readonly string[] = [
  ...entryNames,
  yearNames.history,
  yearNames.evaluationEmission,
  yearNames.evaluationOutput,
];

/** Whether what decides a score is the same in both readings: entries, data, and the yearly totals of all data. */
export const sameEntries = (before: Reading, after: Reading): boolean => {
  const mark = (reading: Reading) =>
    JSON.stringify([
      guarded.map((name) => reading.named.get(name)?.cells),
      reading.monitoring?.fingerprint,
    ]);
  return mark(before) === mark(after);
};
