import type { Choice, ChoiceKey } from "../standard/choices";
import type { ParameterKey } from "../standard/parameters";
import type { RecordColumn, RecordListKey } from "../standard/record-lists";
import type { InfoKey, RecordChoice } from "../standard/records";
import type { ItemId } from "../standard/table-a1";
import type { Language } from "../strings/language";

/** Points in the order of Table A.1, a line for each category; null where an item is open or not applicable. */
type Points = readonly (readonly (number | null)[])[];

type ByItem<Entry> = { readonly [Id in ItemId]?: Entry };

/** Rows of the lists of records: some of their columns. */
export type SampleRecords = {
  readonly [List in RecordListKey]?: readonly {
    readonly [Column in RecordColumn<List>]?: string;
  }[];
};

/** A row of measured data; source and note are places in the lists of words. */
interface SampleRow {
  readonly year: number;
  readonly month?: number;
  readonly source?: number;
  readonly emission: number;
  readonly output: number;
  readonly note: number;
}

/** What a sample has in both languages alike: figures, dates, codes, ids. */
export interface SampleFigures {
  readonly info: { readonly [Key in InfoKey]?: string };
  readonly scores: Points;
  readonly selfScores?: Points;
  readonly siteConfirmed?: ByItem<RecordChoice<"yes_no">>;
  readonly choices: { readonly [Key in ChoiceKey]?: Choice<Key> };
  readonly parameters: { readonly [Key in Exclude<ParameterKey, ChoiceKey>]?: string };
  readonly rows: readonly SampleRow[];
  /** Ids, dates, codes and scores, row by row beside what the words say. */
  readonly records?: SampleRecords;
}

/** What a sample says in one language. */
export interface SampleWords {
  readonly info: { readonly [Key in InfoKey]?: string };
  readonly parameters: { readonly [Key in ParameterKey]?: string };
  readonly sources: readonly string[];
  readonly rowNotes: readonly string[];
  /** Evidence and record of evaluation, by item. */
  readonly notes: ByItem<string>;
  /** 不适用 with its reason (4.3). */
  readonly notApplicable?: ByItem<string>;
  /** What the document review marked for the site (12.4.3). */
  readonly sitePoints?: ByItem<string>;
  readonly records?: SampleRecords;
}

/** A made-up organisation that the workbench offers, filled in as an assessor would. */
export interface Sample {
  /** Its file is called so, before the language. */
  readonly file: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly figures: SampleFigures;
  readonly words: Readonly<Record<Language, SampleWords>>;
}
