import { defaultTreatments, importProblemCodes, treatments } from "../../faults/import-problem";
import type { SourceTable } from "../../importing/layout";
import { importColumns, plainHeading } from "../../importing/roles";
import { measureKeys, type SourceSettings } from "../../importing/settings";

/** Settings are kept in this browser, by the headings they belong to: a convenience that may be lost. */
const keyOf = ({ columns }: SourceTable): string =>
  `tanping-import ${columns.map(({ heading }) => plainHeading(heading)).join("|")}`;

type Kept = Pick<SourceSettings, "columns" | "units" | "treatments">;

/** Keeps the settings for the next source with the same headings. */
export const remember = (
  table: SourceTable,
  { columns, units, treatments }: SourceSettings,
): void => {
  try {
    localStorage.setItem(keyOf(table), JSON.stringify({ columns, units, treatments }));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
};

/** The settings of the last source with these headings, as far as they still make sense; null where there are none. */
export const recall = (table: SourceTable): SourceSettings | null => {
  const kept = read(keyOf(table));
  if (!kept) return null;
  const columns = importColumns.flatMap((key) => {
    const index = kept.columns?.[key];
    return typeof index === "number" && table.columns[index] ? [[key, index]] : [];
  });
  const units = measureKeys.flatMap((key) => {
    const unit = kept.units?.[key];
    return typeof unit === "string" ? [[key, unit]] : [];
  });
  const known = importProblemCodes.map((code) => {
    const chosen = kept.treatments?.[code];
    const isKnown = (treatments[code] as readonly unknown[]).includes(chosen);
    return [code, isKnown ? chosen : defaultTreatments[code]];
  });
  return {
    columns: Object.fromEntries(columns) as SourceSettings["columns"],
    units: Object.fromEntries(units) as SourceSettings["units"],
    where: null,
    treatments: Object.fromEntries(known) as SourceSettings["treatments"],
  };
};

const read = (key: string): Partial<Kept> | null => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof kept === "object" ? kept : null;
  } catch {
    return null;
  }
};
