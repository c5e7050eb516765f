import { one } from "../../exact/decimal";
import { measureKeys, textKeys } from "../../standard/column-keys";
import { conversion } from "../../units/amount-unit";
import type { SourceCell } from "../../tabular/source";
import { cellShown, isBlankCell } from "../cells/cell-text";
import { headingShown, type SourceColumn } from "../shape/layout";
import { plainHeading } from "../shape/roles";
import { unitSaid } from "../shape/settings";
import type { ImportSource } from "./import-source";

/** Where a row of the split table stands in the one it was made from, and the column of its emission. */
interface Origin {
  readonly row: number;
  readonly part: SourceColumn | null;
}

interface Split {
  readonly rows: readonly (readonly SourceCell[])[];
  readonly origins: readonly Origin[];
}

/**
 * The source with every part of its emissions in a row of its own, which names the part beside the source; the first part
 * has what is measured once.
 */
export const splitEmissions = (
  source: ImportSource,
  parts: readonly SourceColumn[],
): ImportSource => {
  const { table, settings } = source;
  const width = table.columns.length;
  const unitOf = ({ index }: SourceColumn) =>
    unitSaid(table, "emission", { index, unitColumn: undefined }) ?? settings.units.emission ?? "";
  const unit = settings.units.emission || unitOf(parts[0] ?? emission(0));
  const [said = null] = parts.map(({ index }) =>
    unitSaid(table, "emission", { index, unitColumn: undefined }),
  );
  const isAlike = parts.every((part) => conversion(unitOf(part), unit)?.eq(one));
  const { rows, origins } = splitRows(source, parts, unitOf);
  const among = (its: ReadonlySet<number>) =>
    new Set(origins.flatMap(({ row }, at) => (its.has(row) ? [at] : [])));
  const { emission: rowUnits, ...unitColumns } = settings.unitColumns;
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
        { ...emission(width), heading: "source", role: "source" },
        { ...emission(width + 1), unit: isAlike ? said : null },
        { ...emission(width + 2), heading: "emission unit", role: null },
      ],
      place: (row, column) => {
        const { row: from = 0, part = null } = origins[row] ?? {};
        return table.place(from, column < width ? column : (part?.index ?? 0));
      },
    },
    settings: {
      ...settings,
      columns: { ...settings.columns, source: width, emission: width + 1 },
      units: { ...settings.units, emission: unit },
      unitColumns:
        unitColumn === undefined ? unitColumns : { ...unitColumns, emission: unitColumn },
    },
  };
};

/** What makes a part of a column beside it; as a source it is one like others. */
const ofWhich = /^(?:其中|of which)[:：\s]*/i;

const emission = (index: number): SourceColumn => ({
  index,
  heading: "emission",
  role: "emission",
  unit: null,
});

const splitRows = (
  { table, settings: { columns } }: ImportSource,
  parts: readonly SourceColumn[],
  unitOf: (part: SourceColumn) => string,
): Split => {
  const rows: (readonly SourceCell[])[] = [];
  const origins: Origin[] = [];
  const once = [...measureKeys, ...textKeys].flatMap((key) =>
    key === "emission" ? [] : (columns[key] ?? []),
  );
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
    if (repeatsHeading(cells)) add(["source", "emission", null], null);
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
