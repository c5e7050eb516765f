import { asShown, isBlank } from "../cells/cell-value";
import type { Entry } from "../cells/grid";
import { decimalFromDouble } from "../exact/decimal";
import { notice, type Notice } from "../faults/notice";
import { mostListed } from "../monitoring/row-problems";
import {
  columnsOfList,
  nothingSaid,
  type RecordColumnKind,
  type RecordListKey,
} from "../standard/record-lists";
import type { RecordChoiceKey } from "../standard/records";
import { itemById } from "../standard/table-a1";
import { recordChoiceFromText } from "../strings/record-choice-from-text";
import { dayOf, isDate } from "./check-date";
import type { Entries, RecordEntries } from "./entries";
import { validityFrom, type Validity } from "./validity";

/** What is wrong with the records beside the scores: worth a word, since none of them decides a score. */
export const checkRecords = (
  { records, info }: Entries,
  assessed: string | null,
): readonly Notice[] =>
  [
    ...checkInfo(info),
    ...records.flatMap(checkList),
    ...unknownNumbers(records),
    ...(assessed === null ? [] : surveillanceOutside(records, validityFrom(assessed))),
  ].slice(0, mostListed);

const checkInfo = ({ kind, reportDate }: Entries["info"]): readonly Notice[] => [
  ...(kind && !isBlank(kind.value) && !recordChoiceFromText("kind", textOf(kind))
    ? [notice("info-choice-unknown", kind.where, { key: "kind", text: textOf(kind) })]
    : []),
  ...(reportDate && !isBlank(reportDate.value) && !isDate(reportDate.value)
    ? [notice("info-date-invalid", reportDate.where, { text: textOf(reportDate) })]
    : []),
];

const textOf = ({ value }: Entry): string => asShown(value).trim();

const checkList = ({ list, rows }: RecordEntries): readonly Notice[] => {
  const columns = columnsOfList(list);
  return rows.flatMap((row, index) => [
    ...columns.flatMap(([column, kind]) => {
      const entry = row.get(column);
      if (!entry || isBlank(entry.value)) return [];
      if (list === "evidence" && textOf(entry) === nothingSaid) return [];
      const facts = { list, column, text: textOf(entry) };
      if (typeof kind === "object") return unknownChoice(kind.choice, entry, facts);
      const code = wrongIn(kind, entry);
      return code ? [notice(code, entry.where, facts)] : [];
    }),
    ...withoutItem({ list, rows }, index),
    ...aboveMaximum(row),
  ]);
};

type EntryCode =
  "record-item-unknown" | "record-clause-unclear" | "record-date-invalid" | "record-score-invalid";

const unknownChoice = (
  choice: RecordChoiceKey,
  { where }: Entry,
  facts: { list: RecordListKey; column: string; text: string },
): readonly Notice[] =>
  recordChoiceFromText(choice, facts.text)
    ? []
    : [notice("record-choice-unknown", where, { ...facts, choice })];

/** What is wrong with an entry of the kind by itself; null where nothing is. */
const wrongIn = (kind: Extract<RecordColumnKind, string>, entry: Entry): EntryCode | null => {
  const text = textOf(entry);
  switch (kind) {
    case "item":
      return itemById(text) ? null : "record-item-unknown";
    case "clause":
      return text.split(between).every(isClause) ? null : "record-clause-unclear";
    case "date":
      return isDate(entry.value) ? null : "record-date-invalid";
    case "score":
      return isScore(entry) ? null : "record-score-invalid";
    case "code":
    case "text":
      return null;
  }
};

const between = /[、，,;；\n]+/;

/** A clause of chapters 4 to 12, to the letter where there is one: 7.1, 6.1 b). */
const isClause = (text: string): boolean => {
  const [, chapter] = /^(\d{1,2})(?:\.\d{1,2}){0,3}(?:\s*[a-z][)）])?$/.exec(text.trim()) ?? [];
  return chapter !== undefined && Number(chapter) >= 4 && Number(chapter) <= 12;
};

const isScore = ({ value }: Entry): boolean => value.kind === "number" && value.double >= 0;

/** A row that is of no item: of evidence the first alone, since others take that of the piece before. */
const withoutItem = ({ list, rows }: RecordEntries, index: number): readonly Notice[] => {
  const [[first, kind] = ["", "text"]] = columnsOfList(list);
  const entry = rows[index]?.get(first);
  if (kind !== "item" || !entry || !isBlank(entry.value)) return [];
  if (list === "evidence" && index > 0) return [];
  return [notice("record-without-item", entry.where, { list })];
};

const aboveMaximum = (row: RecordEntries["rows"][number]): readonly Notice[] => {
  const [id, score] = [row.get("item"), row.get("score")];
  const item = id && itemById(textOf(id));
  if (!item || score?.value.kind !== "number") return [];
  const given = decimalFromDouble(score.value.double);
  if (!given.gt(item.maximum)) return [];
  const facts = { item: item.id, score: given.toFixed(), maximum: item.maximum };
  return [notice("record-score-above-maximum", score.where, facts)];
};

/** Surveillance (12.4.1) at a time at which no result holds. */
const surveillanceOutside = (
  records: Entries["records"],
  { from, until }: Validity,
): readonly Notice[] =>
  records
    .filter(({ list }) => list === "surveillance")
    .flatMap(({ rows }) => rows.flatMap((row) => row.get("date") ?? []))
    .flatMap(({ value, where }) => {
      const date = isDate(value) ? dayOf(value.double) : from;
      if (date >= from && date <= until) return [];
      return [notice("surveillance-outside", where, { date, from, until })];
    });

/** Closures of numbers that no nonconformity has. */
const unknownNumbers = (records: Entries["records"]): readonly Notice[] => {
  const numbersIn = (wanted: RecordEntries["list"]): readonly Entry[] =>
    records
      .filter(({ list }) => list === wanted)
      .flatMap(({ rows }) => rows.flatMap((row) => row.get("number") ?? []))
      .filter(({ value }) => !isBlank(value));
  const known = new Set(numbersIn("nonconformities").map(textOf));
  return numbersIn("closures")
    .filter((entry) => !known.has(textOf(entry)))
    .map((entry) => notice("record-number-unknown", entry.where, { text: textOf(entry) }));
};
