import { asShown, isBlank } from "../cells/cell-value";
import { columnEntries, entryAt, type Grid } from "../cells/grid";
import type { Area } from "../cells/address";
import type { LeftBehind } from "../faults/left-behind";
import { compareNames } from "../integrity/compare-names";
import { findSheet } from "../integrity/compare-sheets";
import { covers } from "../integrity/covers";
import { isNameAgain } from "../integrity/fit-merges";
import { plannedPlace, placeSheet, type Placement } from "../integrity/place-sheet";
import type { SheetSurvey } from "../integrity/survey";
import type { OldSurvey } from "../excel/survey-old-workbook";
import type { Finding } from "../faults/finding";
import { columnNames, fullTextsName, isCalledAsOurs } from "../sheets/defined-names";
import { ownListColumns } from "../sheets/list-rows";
import type { Reading } from "../sheets/reading";
import type { SheetPlan, WorkbookPlan } from "../sheets/sheet-plan";
import { itemById } from "../standard/table-a1";

/** The worksheets of an old file: what was read of them, and where the lines of the new ones stand in them. */
export interface OldSheets {
  readonly reading: Reading;
  readonly survey: OldSurvey;
  readonly placed: readonly PlacedSheet[];
}

interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly sheet: SheetSurvey;
  readonly placement: Placement;
}

/** Finds the sheets of the plan in an old file. */
export const placeSheets = (
  { sheets }: WorkbookPlan,
  survey: OldSurvey,
  reading: Reading,
): OldSheets => {
  const placed = sheets.flatMap((plan): PlacedSheet[] => {
    const sheet = findSheet(plan, survey);
    return sheet ? [{ plan, sheet, placement: placeSheet(plan, sheet, survey.names) }] : [];
  });
  return { reading, survey, placed };
};

/** Names that refer to other cells than those laid out for them. */
export const movedNames = ({ placed, survey }: OldSheets): readonly Finding[] =>
  placed
    .flatMap(({ plan, placement }) => compareNames(plan, survey, placement))
    .map((difference) => difference.finding)
    .filter(({ code }) => code !== "name-missing");

/** Everything a person put into an old file that a new one has no place for, and what is ours of it and made anew. */
export const leftBehind = (old: OldSheets): readonly LeftBehind[] => {
  const { filled, charts } = old.survey;
  const titles = new Set(old.placed.map(({ sheet }) => sheet.title));
  // What stands there is made anew from the entries.
  const fullTexts = old.survey.names.get(fullTextsName)?.title;
  return [
    ...[...filled]
      .filter((title) => !titles.has(title) && title !== fullTexts)
      .map((sheet) => ({ kind: "sheet" as const, sheet })),
    ...charts
      .filter(({ sheet }) => titles.has(sheet))
      .map((chart) => ({ kind: "chart" as const, ...chart })),
    ...ownColumns(old.reading),
    ...[...old.reading.lists].flatMap(([list, read]) =>
      ownListColumns(list, read).map(({ where, value }) => ({
        kind: "list-column" as const,
        where,
        text: asShown(value),
      })),
    ),
    ...old.placed.flatMap((its) => strayCells(its, old)),
  ];
};

const ownColumns = ({ monitoring }: Reading): readonly LeftBehind[] => {
  if (!monitoring) return [];
  const { headers, series } = monitoring;
  const known = Object.values(series.columns).map(({ index }) => index);
  return (headers.cells[0] ?? []).flatMap((value, index) => {
    if (known.includes(index)) return [];
    const { where } = entryAt(headers, 0, index);
    return [{ kind: "column" as const, where, text: asShown(value) }];
  });
};

/** Cells with contents that neither the plan nor a name nor the monitoring table accounts for. */
const strayCells = (
  { plan, sheet, placement }: PlacedSheet,
  { reading, survey }: OldSheets,
): readonly LeftBehind[] => {
  const { title, contents } = sheet;
  const planned = plannedCells(plan, placement);
  const areas = [
    ...[...survey.names].flatMap(([name, found]) =>
      isCalledAsOurs(name) && found?.title === title ? [found.area] : [],
    ),
    ...tableAreas(reading, title),
  ];
  const at = plannedPlace(placement);
  const homeless = rowsWithoutItem(reading, title);
  const isKnown = (row: number, column: number, text: string) =>
    planned.has(`${row} ${column}`) ||
    isNameAgain(plan, at(row, column), text) ||
    (!homeless.has(row) &&
      areas.some((area) => covers(area, { row, column, rows: 1, columns: 1 })));
  return contents.flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      const text = String(content);
      if (text.trim() === "" || isKnown(row, column, text)) return [];
      return [{ kind: "cell" as const, where: { sheet: title, row, column }, text }];
    }),
  );
};

const plannedCells = ({ contents }: SheetPlan, { rows, columns }: Placement): ReadonlySet<string> =>
  new Set(
    contents.flatMap((cells, row) =>
      cells.flatMap((content, column) =>
        content === null ? [] : [`${rows[row] ?? ""} ${columns[column] ?? ""}`],
      ),
    ),
  );

const tableAreas = ({ monitoring, lists }: Reading, title: string): readonly Area[] =>
  [
    ...(monitoring ? [areaBelow(monitoring.headers, monitoring.body.rows)] : []),
    ...[...lists.values()].map(({ headers, rows }) => areaBelow(headers, rows.cells.length)),
  ].flatMap(({ sheet, ...area }) => (sheet === title ? [area] : []));

/** Headings and so many rows below them. */
const areaBelow = ({ sheet, row, column, cells }: Grid, rows: number) => ({
  sheet,
  row,
  column,
  rows: rows + 1,
  columns: cells[0]?.length ?? 0,
});

/** Rows of Table A.1 whose id is none of the new edition's: what was recorded in them has no place. */
const rowsWithoutItem = ({ named }: Reading, title: string): ReadonlySet<number> => {
  const ids = named.get(columnNames.id);
  if (ids?.sheet !== title) return new Set();
  const homeless = columnEntries(ids).filter(
    ({ value }) => isBlank(value) || !itemById(asShown(value).trim()),
  );
  return new Set(homeless.map(({ where }) => where.row));
};
