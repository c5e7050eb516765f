import type { SheetPlan } from "../sheets/sheet-plan";
import { covers } from "./covers";
import { rememberingPlans } from "./remembering-plans";
import type { NamedArea, SheetSurvey } from "./survey";

/** Where each planned row and column of a sheet stands now; null where it is gone. */
export interface Placement {
  readonly title: string;
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

/**
 * Text found is the better witness: a name can be pointed elsewhere, a row keeps its words. A name over many rows knows
 * least of each, as the rows may have been sorted within it; the words in its cells belong to their row and move with it.
 */
const votes = { ownText: 5, text: 2, name: 1, column: 0.01 } as const;

type Ballot = Map<number, Map<number, number>>;

const vote = (ballot: Ballot, planned: number, actual: number, weight: number) => {
  const counts = ballot.get(planned) ?? new Map<number, number>();
  counts.set(actual, (counts.get(actual) ?? 0) + weight);
  ballot.set(planned, counts);
};

type Names = ReadonlyMap<string, NamedArea | null>;

/** The last placement on a sheet, and what it was made of. */
interface Placed {
  readonly plan: SheetPlan;
  readonly names: Names;
  readonly placement: Placement;
}

const lastPlaced = new WeakMap<SheetSurvey, Placed>();

/**
 * Finds the planned rows and columns in the sheet as it is, by the words that stand in them and by the defined names,
 * whatever was inserted, moved, sorted or deleted. A row without words takes its place after the one before it. Whoever
 * looks through a workbook asks several times.
 */
export const placeSheet = (plan: SheetPlan, survey: SheetSurvey, names: Names): Placement => {
  const last = lastPlaced.get(survey);
  if (last?.plan === plan && last.names === names) return last.placement;
  const placement = placed(plan, survey, names);
  lastPlaced.set(survey, { plan, names, placement });
  return placement;
};

const placed = (plan: SheetPlan, survey: SheetSurvey, names: Names): Placement => {
  const rows: Ballot = new Map();
  const columns: Ballot = new Map();
  const actualPlaces = placesOf(survey.contents);
  for (const { text, planned, weight } of wordsOf(plan)) {
    const found = actualPlaces.get(text) ?? [];
    for (const actual of found) {
      vote(rows, planned.row, actual.row, weight / found.length);
      vote(columns, planned.column, actual.column, weight / found.length);
    }
  }
  for (const [name, area] of plan.names) {
    const found = names.get(name);
    if (found?.title !== survey.title) continue;
    vote(columns, area.column, found.area.column, votes.name);
    if (found.area.rows !== area.rows) continue;
    for (let row = 0; row < area.rows; row += 1)
      vote(rows, area.row + row, found.area.row + row, area.rows > 1 ? votes.column : votes.name);
  }
  const width = Math.max(plan.columnWidths.length, ...plan.contents.map((cells) => cells.length));
  return {
    title: survey.title,
    rows: settle(rows, plan.contents.length),
    columns: settle(columns, width),
  };
};

/** Whether every row and column stands where it was laid out. */
export const isWhereLaidOut = ({ rows, columns }: Placement): boolean =>
  [rows, columns].every((lines) => lines.every((line, at) => line === at));

/** The planned cell of each cell; a row or column that nobody planned is undefined. */
export const plannedPlace = ({ rows, columns }: Pick<Placement, "rows" | "columns">) => {
  const [plannedRow, plannedColumn] = [plannedBy(rows), plannedBy(columns)];
  return (row: number, column: number) => ({
    row: plannedRow(row),
    column: plannedColumn(column),
  });
};

/** The planned line of each line that one was placed on. */
export const plannedBy = (lines: readonly (number | null)[]) => {
  const planned = new Map(
    lines.flatMap((line, at) => (line === null ? [] : [[line, at] as const])),
  );
  return (line: number): number | undefined => planned.get(line);
};

/** Whether the rows no longer stand in the planned order. */
export const isReordered = ({ rows }: Placement): boolean => {
  const placed = rows.filter((row) => row !== null);
  return placed.some((row, index) => row < (placed[index - 1] ?? -1));
};

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Whether one of the sheet's names covers a planned cell. */
export const namedPlaces = ({ names }: SheetPlan): ((place: Place) => boolean) => {
  const areas = [...names.values()];
  return ({ row, column }) =>
    areas.some((area) => covers(area, { row, column, rows: 1, columns: 1 }));
};

/** Texts that stand once in the plan, and what they are worth as witnesses: people and results use the same words. */
const wordsOf = rememberingPlans((plan) => {
  const isNamed = namedPlaces(plan);
  return [...placesOf(plan.contents)].flatMap(([text, [planned, ...others]]) =>
    planned && others.length === 0
      ? [{ text, planned, weight: isNamed(planned) ? votes.ownText : votes.text }]
      : [],
  );
});

const placesOf = (contents: readonly (readonly unknown[])[]): Map<string, Place[]> => {
  const places = new Map<string, Place[]>();
  contents.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (typeof content !== "string" || content === "" || content.startsWith("=")) return;
      const known = places.get(content);
      if (known) known.push({ row, column });
      else places.set(content, [{ row, column }]);
    }),
  );
  return places;
};

const distance = ({ planned, actual }: { planned: number; actual: number }) =>
  Math.abs(actual - planned);

/** One line each, those with the most votes and the shortest way first; then those without any behind their neighbour, if the place is free. */
const settle = (ballot: Ballot, count: number): readonly (number | null)[] => {
  const settled: (number | null)[] = Array<null>(count).fill(null);
  const taken = new Set<number>();
  const candidates = [...ballot]
    .flatMap(([planned, counts]) =>
      [...counts].map(([actual, weight]) => ({ planned, actual, weight })),
    )
    .sort((a, b) => b.weight - a.weight || distance(a) - distance(b));
  for (const { planned, actual } of candidates) {
    if (planned >= count || settled[planned] !== null || taken.has(actual)) continue;
    settled[planned] = actual;
    taken.add(actual);
  }
  for (let line = 0; line < count; line += 1) {
    if (ballot.has(line)) continue;
    const before = line === 0 ? -1 : settled[line - 1];
    if (before === null || before === undefined || taken.has(before + 1)) continue;
    settled[line] = before + 1;
    taken.add(before + 1);
  }
  return settled;
};
