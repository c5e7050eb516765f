import {
  importProblemCodes,
  treatments,
  treatmentsBy,
  type Answers,
  type ImportProblemCode,
} from "../../faults/import-problem";
import type { Units } from "../../importing/analysis/import-source";
import type { SourceTable } from "../../importing/shape/layout";
import { plainHeading } from "../../importing/shape/roles";
import { unitSaid, type SourceSettings } from "../../importing/shape/settings";
import { measureKeys, columnKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";

/** The text that was kept under a key; null where none was. */
export type Recall = (key: string) => string | null;

/** A text to be kept, and the key it is found by. */
export interface Memory {
  readonly key: string;
  readonly text: string;
}

/** Settings are known by the headings they belong to: a convenience that may be lost. */
const keyOf = ({ columns }: SourceTable): string =>
  `tanping-import ${columns.map(({ heading }) => plainHeading(heading)).join("|")}`;

interface Kept extends Pick<SourceSettings, "columns" | "units" | "unitColumns"> {
  readonly answers: Answers;
}
type Mapped = Pick<SourceSettings, "columns" | "unitColumns">;

/** What the source itself says of the unit of the measure in its column. */
const saidIn = (table: SourceTable, { columns, unitColumns }: Mapped, key: MeasureKey) => {
  const index = columns[key];
  return index === undefined ? null : unitSaid(table, key, { index, unitColumn: unitColumns[key] });
};

/** What is kept of the settings for the next source with the same headings; a unit that this one says itself is not the next one's. */
export const memoryOf = (
  table: SourceTable,
  settings: SourceSettings,
  answers: Answers,
): Memory => {
  const { columns, unitColumns } = settings;
  const entered = measureKeys.filter((key) => saidIn(table, settings, key) === null);
  const units = Object.fromEntries(entered.map((key) => [key, settings.units[key]])) as Units;
  return { key: keyOf(table), text: JSON.stringify({ columns, units, unitColumns, answers }) };
};

/** Those of the keys whose column the table has. */
const mappedIn = <Key extends string>(
  table: SourceTable,
  keys: readonly Key[],
  last: Readonly<Partial<Record<Key, number>>> | undefined,
): Readonly<Partial<Record<Key, number>>> => {
  const known = keys.flatMap((key) => {
    const index: unknown = last?.[key];
    return typeof index === "number" && table.columns[index] ? [[key, index]] : [];
  });
  return Object.fromEntries(known) as Partial<Record<Key, number>>;
};

/** What was decided about the last source with these headings. */
interface Recalled {
  readonly settings: SourceSettings;
  readonly answers: Answers;
}

/** The settings and answers of the last source with these headings, as far as they still make sense; null where there are none. */
export const recalledSettings = (table: SourceTable, recall: Recall): Recalled | null => {
  const last = parsed(recall(keyOf(table)));
  if (!last) return null;
  const columns = mappedIn(table, columnKeys, last.columns);
  const unitColumns = mappedIn(table, measureKeys, last.unitColumns);
  const units = measureKeys.flatMap((key) => {
    // What the source itself says of its unit is never overruled by what another one said.
    const unit = saidIn(table, { columns, unitColumns }, key) ?? last.units?.[key];
    return typeof unit === "string" ? [[key, unit]] : [];
  });
  const answers = knownAnswers(last.answers ?? {});
  return {
    settings: {
      columns,
      units: Object.fromEntries(units) as SourceSettings["units"],
      unitColumns,
      where: null,
      treatments: treatmentsBy(answers),
    },
    answers,
  };
};

/** Another workbook's unit is another question, though the headings are the same. */
const ofWorkbook: ReadonlySet<ImportProblemCode> = new Set<ImportProblemCode>(["workbook-unit"]);

const knownAnswers = (answers: Answers): Answers =>
  Object.fromEntries(
    importProblemCodes
      .filter(
        (code) =>
          !ofWorkbook.has(code) && (treatments[code] as readonly unknown[]).includes(answers[code]),
      )
      .map((code) => [code, answers[code]]),
  ) as Answers;

const parsed = (text: string | null): Partial<Kept> | null => {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
};
