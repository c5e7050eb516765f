import { serialOfDay } from "../../assessment/check-date";
import { sheetLanguage } from "../../sheets/sheet-language";
import {
  columnsOfList,
  type RecordColumn,
  type RecordColumnKind,
} from "../../standard/record-lists";
import { recordChoices, type RecordChoiceKey } from "../../standard/records";
import { clauseLabel } from "../../strings/clause-label";
import type { Language } from "../../strings/language";
import type { RecordEntry, RecordValue } from "../enter-record";
import { showClauses } from "./show-clauses";
import type { ShownItem } from "./show-items";
import { pieceColumns } from "./show-piece";

/** What of the lists of records is filled in beside an item; what comes later is written on the sheet. */
const forms = {
  evidence: pieceColumns,
  nonconformities: [
    "number",
    "clause",
    "department",
    "fact",
    "why",
    "kind",
    "raised_by",
    "raised_on",
  ],
  item_records: ["look_at", "document_finding", "site_record", "difference_reason", "assessor"],
} as const satisfies { readonly [List in RecordForm]: readonly RecordColumn<List>[] };

export type RecordForm = "evidence" | "nonconformities" | "item_records";

/** Texts of whole sentences. */
const long: readonly string[] = [
  "text",
  "fact",
  "why",
  "look_at",
  "document_finding",
  "site_record",
  "difference_reason",
];

/** A field of a form, in the pane's language. */
export interface ShownField {
  readonly key: string;
  readonly label: string;
  readonly kind: "line" | "text" | "date";
  /** Where one is chosen: what it is called, by its code. */
  readonly choices: readonly (readonly [code: string, name: string])[];
  readonly initial: string;
}

/** The fields of a form, with what is known already. */
export const showRecordForm = (
  form: RecordForm,
  item: ShownItem,
  language: Language,
): readonly ShownField[] => {
  const { lists, choices } = sheetLanguage(language);
  const headings: Readonly<Record<string, string>> = lists.lists[form].headings;
  return forms[form].map((key) => {
    const choice = choiceOf(form, key);
    const words: Readonly<Record<string, string>> = choice ? choices[choice] : {};
    return {
      key,
      label: headings[key] ?? key,
      kind: isDateIn(form, key) ? "date" : long.includes(key) ? "text" : "line",
      choices: choice ? recordChoices[choice].map((code) => [code, words[code] ?? code]) : [],
      initial: initialOf(form, key, item),
    };
  });
};

const kindOf = (form: RecordForm, key: string): RecordColumnKind | undefined =>
  columnsOfList(form).find(([column]) => column === key)?.[1];

const isDateIn = (form: RecordForm, key: string): boolean => kindOf(form, key) === "date";

const choiceOf = (form: RecordForm, key: string): RecordChoiceKey | null => {
  const kind = kindOf(form, key);
  return typeof kind === "object" ? kind.choice : null;
};

const initialOf = (form: RecordForm, key: string, { records, clauses }: ShownItem): string => {
  if (form === "item_records") return records[key as keyof typeof records];
  const [clause] = showClauses(clauses);
  if (key === "clause" && clause) return clauseLabel(clause.id, clause.places, "zh-CN");
  return "";
};

/** What a form cannot be entered with: each field whose text is no date, with the rule in the pane's language. */
export const wrongInForm = (
  form: RecordForm,
  filled: ReadonlyMap<string, string>,
  language: Language,
): ReadonlyMap<string, string> =>
  new Map(
    [...filled]
      .filter(([key, text]) => isDateIn(form, key) && text.trim() && serialOfDay(text) === null)
      .map(([key]) => [key, sheetLanguage(language).words.info.dateError]),
  );

/** The record that a filled form makes in a workbook of that language: a new one, or the one of the item; its dates are dates. */
export const recordOfForm = (
  form: RecordForm,
  filled: ReadonlyMap<string, string>,
  { item, language }: { readonly item: ShownItem; readonly language: Language },
): RecordEntry => {
  const { choices } = sheetLanguage(language);
  const values = new Map<string, RecordValue>([["item", item.id]]);
  for (const [key, text] of filled) {
    const choice = choiceOf(form, key);
    const words: Readonly<Record<string, string>> = choice ? choices[choice] : {};
    const serial = isDateIn(form, key) ? serialOfDay(text) : null;
    values.set(key, serial ?? words[text] ?? text);
  }
  const entry = { list: form, values };
  return form === "item_records" ? { ...entry, of: { column: "item", text: item.id } } : entry;
};
