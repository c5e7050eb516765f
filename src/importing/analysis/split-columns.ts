import { one } from "../../exact/decimal";
import { isMeasure, measureKeys, textKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { conversion } from "../../units/amount-unit";
import type { SourceCell } from "../../tabular/source";
import { cellShown, isBlankCell } from "../cells/cell-text";
import { holdsAmounts } from "../shape/emission-columns";
import { headingShown, type SourceColumn, type SourceTable } from "../shape/layout";
import { plainHeading } from "../shape/roles";
import { unitSaid, type SourceSettings } from "../shape/settings";
import type { ImportSource } from "./import-source";

/** Where a row of the split table stands in the one it was made from, and the column of its part. */
interface Origin {
  readonly row: number;
  readonly part: SourceColumn | null;
}

interface Split {
  readonly rows: readonly (readonly SourceCell[])[];
  readonly origins: readonly Origin[];
}

/**
 * The source with every part of a measure in a row of its own, which names the part beside the source; the first part has
 * what is measured once.
 */
export const splitColumns = (
  source: ImportSource,
  key: MeasureKey,
  parts: readonly SourceColumn[],
): ImportSource => {
  const { table, settings } = source;
  const width = table.columns.length;
  const unitOf = partUnit(source, key);
  const made = (index: number): SourceColumn => ({ index, heading: key, role: key, unit: null });
  const unit = settings.units[key] || unitOf(parts[0] ?? made(0));
  const [said = null] = parts.map(({ index }) =>
    unitSaid(table, key, { index, unitColumn: undefined }),
  );
  const isAlike = parts.every((part) => conversion(unitOf(part), unit)?.eq(one));
  const { rows, origins } = splitRows(source, { key, parts, unitOf });
  const among = (its: ReadonlySet<number>) =>
    new Set(origins.flatMap(({ row }, at) => (its.has(row) ? [at] : [])));
  const { [key]: rowUnits, ...unitColumns } = settings.unitColumns;
  const unitColumn = isAlike ? rowUnits : width + 2;
  return {
    table: {
      ...table,
      rows,
      first: 0,
      hidden: among(table.hidden),
      struck: among(table.struck),
      columns: [
        ...table.columns,
        { ...made(width), heading: "source", role: "source" },
        { ...made(width + 1), unit: isAlike ? said : null },
        { ...made(width + 2), heading: `${key} unit`, role: null },
      ],
      place: (row, column) => {
        const { row: from = 0, part = null } = origins[row] ?? {};
        return table.place(from, column < width ? column : (part?.index ?? 0));
      },
    },
    settings: {
      ...settings,
      columns: { ...settings.columns, source: width, [key]: width + 1 },
      units: { ...settings.units, [key]: unit },
      unitColumns: unitColumn === undefined ? unitColumns : { ...unitColumns, [key]: unitColumn },
    },
  };
};

/** What makes a part of a column beside it; as a source it is one like others. */
const ofWhich = /^(?:其中|of which)[:：\s]*/i;

/** The unit of a column of the measure: what the source says of it, or else that of the measure. */
export const partUnit =
  ({ table, settings }: ImportSource, key: MeasureKey) =>
  ({ index }: SourceColumn): string =>
    unitSaid(table, key, { index, unitColumn: undefined }) ?? settings.units[key] ?? "";

/** The columns that count once for all parts of a row: what else it measures, by whatever column, and its texts. */
const measuredOnce = (
  table: SourceTable,
  { columns }: SourceSettings,
  key: MeasureKey,
): readonly number[] => {
  const mapped = [...measureKeys, ...textKeys].flatMap((its) =>
    its === key ? [] : (columns[its] ?? []),
  );
  const others = table.columns.filter(
    (its) =>
      its.role !== key && (its.role === null || isMeasure(its.role)) && holdsAmounts(table, its),
  );
  return [...mapped, ...others.map(({ index }) => index)];
};

const splitRows = (
  { table, settings }: ImportSource,
  {
    key,
    parts,
    unitOf,
  }: {
    readonly key: MeasureKey;
    readonly parts: readonly SourceColumn[];
    readonly unitOf: (part: SourceColumn) => string;
  },
): Split => {
  const rows: (readonly SourceCell[])[] = [];
  const origins: Origin[] = [];
  const { columns } = settings;
  const once = measuredOnce(table, settings, key);
  const repeatsHeading = (cells: readonly SourceCell[]) =>
    parts.every(
      ({ heading, index }) => plainHeading(cellShown(cells[index])) === plainHeading(heading),
    );
  for (let row = table.first; row < table.rows.length; row += 1) {
    const cells = table.columns.map(({ index }) => table.rows[row]?.[index] ?? null);
    const add = (more: readonly SourceCell[], part: SourceColumn | null) => {
      rows.push([...cells, ...more]);
      origins.push({ row, part });
    };
    const own = columns.source === undefined ? "" : cellShown(cells[columns.source]).trim();
    const nameOf = (part: SourceColumn) => {
      const names = [own, headingShown(part)].map((name) => name.replace(ofWhich, ""));
      return [...new Set(names)].filter(Boolean).join(" ");
    };
    const filled = parts.filter(({ index }) => !isBlankCell(cells[index]));
    const [first = null] = filled.length > 0 ? filled : parts;
    if (repeatsHeading(cells)) add(["source", key, null], null);
    else if (cells.every(isBlankCell)) add([], null);
    else if (filled.length === 0) add([first && nameOf(first), null, null], null);
    else
      for (const part of filled) {
        if (part === filled[1]) for (const index of once) cells[index] = null;
        add([nameOf(part), cells[part.index] ?? null, unitOf(part)], part);
      }
  }
  return { rows, origins };
};
