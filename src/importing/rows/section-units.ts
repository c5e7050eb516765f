import type { Treatments } from "../../faults/import-problem";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { SourceCell } from "../../tabular/source";
import { amountUnit } from "../../units/amount-unit";
import { settledUnit } from "../../units/settle-unit";
import { titleUnitFor } from "../../units/unit-fits";
import { bareUnit, headingUnit, isUnitWord } from "../../units/unit-in-text";
import { cellShown, isBlankCell } from "../cells/cell-text";
import type { SourceTable } from "../shape/layout";
import { roleOf } from "../shape/roles";
import type { ColumnMapping } from "../shape/settings";
import { unitsOfLines } from "../shape/title-lines";

/** A unit that a row between the records says of the rows below it, as it stands and in no doubt. */
export interface SectionUnit {
  readonly key: MeasureKey;
  readonly column: number;
  readonly said: string;
  readonly unit: string;
}

interface Said {
  readonly columns: ColumnMapping;
  readonly treatments: Treatments;
}

const sectionUnit = (
  key: MeasureKey,
  { columns, treatments }: Said,
  said: string | null,
): readonly SectionUnit[] => {
  const column = columns[key];
  if (column === undefined || said === null) return [];
  const isRate = amountUnit(said)?.doubt?.startsWith("per-") ?? false;
  return [{ key, column, said, unit: isRate ? said : settledUnit(said, treatments) }];
};

/** The units that the headings of a table name which begin once more. */
export const unitsOfHeading = (
  cells: readonly SourceCell[],
  settings: Said,
): readonly SectionUnit[] =>
  measureKeys.flatMap((key) =>
    sectionUnit(key, settings, headingUnit(cellShown(cells[settings.columns[key] ?? -1]))),
  );

/** The units that a row without a period names: under the columns, or in words for all of the table: 单位：kg. */
export const unitsBetween = (
  cells: readonly SourceCell[],
  table: Pick<SourceTable, "columns">,
  settings: Said,
): readonly SectionUnit[] => {
  const titles = unitsOfLines([cells]);
  return measureKeys.flatMap((key) => {
    const index = settings.columns[key] ?? -1;
    const below = bareUnit(cellShown(cells[index]));
    if (isUnitWord(below)) return sectionUnit(key, settings, below);
    const { heading = "", unit = null } = table.columns[index] ?? {};
    return unit === null ? sectionUnit(key, settings, titleUnitFor(titles, key, heading)) : [];
  });
};

/**
 * Whether a row without a period is the heading of another table: two of its words name columns that stand elsewhere, or
 * beside the word for a period stands one over amounts that is not of their measure.
 */
export const isOtherHeading = (cells: readonly SourceCell[], columns: ColumnMapping): boolean => {
  const roles = cells.flatMap((cell, index) => {
    const role = isBlankCell(cell) || typeof cell !== "string" ? null : roleOf(cell);
    return role ? [{ role, index }] : [];
  });
  const elsewhere = roles.filter(
    ({ role, index }) => columns[role] !== undefined && columns[role] !== index,
  );
  if (roles.length >= 2 && elsewhere.length >= 2) return true;
  const isOfPeriods = roles.some(
    ({ role, index }) => index === columns.year && (role === "year" || role === "month"),
  );
  return (
    isOfPeriods &&
    measureKeys.some((key) => {
      const cell = cells[columns[key] ?? -1];
      return typeof cell === "string" && isWords(cell) && roleOf(cell) !== key;
    })
  );
};

const isWords = (text: string): boolean => /\p{L}{2}/u.test(text) && !isUnitWord(bareUnit(text));
