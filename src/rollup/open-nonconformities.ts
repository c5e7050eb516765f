import { asShown, blank, isBlank } from "../cells/cell-value";
import { columnEntries } from "../cells/grid";
import { nonconformityName } from "../sheets/defined-names";
import { listRows, type RecordRow } from "../sheets/list-rows";
import type { Reading } from "../sheets/reading";
import { recordChoiceFromText } from "../strings/record-choice-from-text";

/** How many nonconformities of a workbook nobody has closed (11.2, 12.4.3); an observation is none. */
export const openNonconformities = (reading: Reading): number => {
  const { lists } = reading;
  const [raised, closures] = [lists.get("nonconformities"), lists.get("closures")];
  const closed = new Set(
    (closures ? listRows("closures", closures) : [])
      .filter((row) => recordChoiceFromText("yes_no", shownIn(row, "closed")) === "yes")
      .map((row) => shownIn(row, "number")),
  );
  const open = (raised ? listRows("nonconformities", raised) : []).filter(
    (row) => !isObservation(shownIn(row, "kind")) && !closed.has(shownIn(row, "number")),
  );
  return open.length + openByNames(reading);
};

const shownIn = (row: RecordRow, column: string): string =>
  asShown(row.get(column)?.value ?? blank).trim();

const isObservation = (kind: string): boolean =>
  recordChoiceFromText("nc_kind", kind) === "observation";

/** In files of earlier formats a row is closed where its verification is written down. */
const openByNames = ({ named }: Reading): number => {
  const column = (key: Parameters<typeof nonconformityName>[0]) => {
    const grid = named.get(nonconformityName(key));
    return grid ? columnEntries(grid).map(({ value }) => value) : [];
  };
  const [kinds, verified] = [column("kind"), column("verified")];
  return column("finding").filter(
    (value, row) =>
      !isBlank(value) &&
      !isObservation(asShown(kinds[row] ?? blank).trim()) &&
      isBlank(verified[row] ?? blank),
  ).length;
};
