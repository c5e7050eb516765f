import type { CellAddress } from "../cells/address";
import type { Entry } from "../cells/grid";
import type { ConfirmedKey } from "../standard/confirmed-keys";
import type { RecordListKey } from "../standard/record-lists";
import type { ParameterKey } from "../standard/parameters";
import type { MonitoringSeries } from "../monitoring/series";

/** What stands in one row of Table A.1 where the evaluator writes. */
export interface ItemEntries {
  readonly id: Entry;
  readonly score: Entry;
  readonly notApplicable: Entry;
  /** The organisation's own score, which decides nothing; null where the workbook has lost the column. */
  readonly selfScore: Entry | null;
}

/** A year the evaluator leaves out of the history, with the reason (R7). */
export interface ExcludedYearEntries {
  readonly year: Entry;
  readonly reason: Entry;
}

/** A figure that was found out of the ordinary and confirmed, with the reason. */
export interface ConfirmedEntries {
  readonly figure: Entry;
  readonly reason: Entry;
}

/** The rows of a list of records that say something, each by the columns that are there. */
export interface RecordEntries {
  readonly list: RecordListKey;
  readonly rows: readonly ReadonlyMap<string, Entry>[];
}

/** Everything a workbook's entry cells say, unchecked; a part the workbook has lost is absent and named. */
export interface Entries {
  readonly items: readonly ItemEntries[];
  readonly parameters: Readonly<Partial<Record<ParameterKey, Entry>>>;
  /** Whether the formulas of the file's format take a limit of the historical tiers that allows a rise. */
  readonly limitsBelowZero: "taken" | "refused";
  readonly excludedYears: readonly ExcludedYearEntries[];
  /** Null where the file's format has no place for them. */
  readonly confirmed: Readonly<Record<ConfirmedKey, ConfirmedEntries>> | null;
  readonly monitoring: MonitoringSeries | null;
  /** When the assessment was made (12.4.1 counts the three years from it). */
  readonly date: Entry | null;
  /** Whether it is a self-assessment, and when the report was made; null where the file has no place for them. */
  readonly info: { readonly kind: Entry | null; readonly reportDate: Entry | null };
  readonly records: readonly RecordEntries[];
  /** Defined names and tables that are gone. */
  readonly missing: readonly string[];
  /** Defined names of entries that point at the cells of another one, or at cells that no name has. */
  readonly astray: readonly {
    readonly name: string;
    readonly other: string | null;
    readonly where: CellAddress;
  }[];
}
