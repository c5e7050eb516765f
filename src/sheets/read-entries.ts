import type { Entries } from "../assessment/entries";
import { columnEntries, entryAt, type Entry } from "../cells/grid";
import { blank } from "../cells/cell-value";
import { confirmedKeys } from "../standard/confirmed-keys";
import { parameterKeys, type ParameterKey } from "../standard/parameters";
import { columnNames, infoName, monitoringTable, names, parameterName } from "./defined-names";
import { hasPart } from "./file-format";
import { listRows } from "./list-rows";
import { namesAstray } from "./names-astray";
import { formatIn, lackingNames, resultNames, type Reading } from "./reading";

/** Finds every entry of the assessment in what was read from the workbook, by name and item id alone. */
export const readEntries = ({ named, monitoring, lists }: Reading): Entries => {
  const first = (name: string): Entry | null => {
    const grid = named.get(name);
    return grid ? entryAt(grid, 0, 0) : null;
  };
  const column = (name: string): readonly Entry[] => {
    const grid = named.get(name);
    return grid ? columnEntries(grid) : [];
  };
  const parameters: Partial<Record<ParameterKey, Entry>> = {};
  for (const key of parameterKeys) {
    const entry = first(parameterName(key));
    if (entry) parameters[key] = entry;
  }
  const needed = [
    columnNames.id,
    columnNames.score,
    columnNames.notApplicable,
    ...parameterKeys.map(parameterName),
    names.confirmedFigure,
    names.confirmedReason,
    ...resultNames,
  ];
  const format = formatIn({ named });
  const lacking = lackingNames(format);
  const missing = needed.filter((name) => !named.has(name) && !lacking.has(name));
  return {
    items: rowsOf(column),
    parameters,
    limitsBelowZero: hasPart(format, "limits-below-zero") ? "taken" : "refused",
    excludedYears: pairs(column(names.excludedYear), column(names.excludedReason)),
    confirmed: confirmedIn(column(names.confirmedFigure), column(names.confirmedReason)),
    monitoring: monitoring && monitoring.series,
    date: first(infoName("date")),
    info: { kind: first(infoName("kind")), reportDate: first(infoName("report_date")) },
    records: hasPart(format, "lists")
      ? [...lists].map(([list, read]) => ({ list, rows: listRows(list, read) }))
      : [],
    missing: monitoring ? missing : [...missing, monitoringTable],
    astray: namesAstray({ named }),
  };
};

const rowsOf = (column: (name: string) => readonly Entry[]): Entries["items"] => {
  const scores = byRow(column(columnNames.score));
  const reasons = byRow(column(columnNames.notApplicable));
  const selfScores = column(columnNames.selfScore);
  const selfScore = byRow(selfScores);
  return column(columnNames.id).map((id) => ({
    id,
    score: scores(id),
    notApplicable: reasons(id),
    selfScore: selfScores.length > 0 ? selfScore(id) : null,
  }));
};

/** Finds a column's entry in the row of another's; the names may have come to cover different rows. */
const byRow = (entries: readonly Entry[]) => {
  const rows = new Map(entries.map((entry) => [entry.where.row, entry]));
  const column = entries[0]?.where.column ?? 0;
  return ({ where }: Entry): Entry =>
    rows.get(where.row) ?? { value: blank, where: { ...where, column } };
};

const pairs = (years: readonly Entry[], reasons: readonly Entry[]): Entries["excludedYears"] =>
  years.flatMap((year, index) => {
    const reason = reasons[index];
    return reason ? [{ year, reason }] : [];
  });

/** The confirmed figures by what they are of; null where the list is gone or the file's format has none. */
const confirmedIn = (
  figures: readonly Entry[],
  reasons: readonly Entry[],
): Entries["confirmed"] => {
  const rows = confirmedKeys.flatMap((key, index) => {
    const [figure, reason] = [figures[index], reasons[index]];
    return figure && reason ? [[key, { figure, reason }] as const] : [];
  });
  return rows.length < confirmedKeys.length
    ? null
    : (Object.fromEntries(rows) as NonNullable<Entries["confirmed"]>);
};
