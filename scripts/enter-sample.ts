import type { ChoiceKey } from "../src/standard/choices";
import { scoredItems } from "../src/standard/table-a1";
import type { Language } from "../src/strings/language";
import { choices as english } from "../src/strings/en-US/choices";
import { records as englishRecords } from "../src/strings/en-US/records";
import { choices as chinese } from "../src/strings/zh-CN/choices";
import { records as chineseRecords } from "../src/strings/zh-CN/records";
import type { Book } from "@tanping/workbench/book/book";
import type { Sample } from "./samples/sample";

const choiceWords = { "zh-CN": chinese, "en-US": english };
const yesNo = {
  "zh-CN": chineseRecords.choices.yes_no,
  "en-US": englishRecords.choices.yes_no,
};

/** Enters a sample organisation into a new assessment, as a person's pastes would. */
export const enterSample = (book: Book, language: Language, sample: Sample): void => {
  for (const [name, text] of entriesOf(sample, language)) paste(book, name, text);
  pasteRows(book, rowsOf(sample, language).map(asLine));
};

/** Where each block of text goes: below each other from the first cell of a name. */
const entriesOf = (
  { figures, words }: Sample,
  language: Language,
): readonly (readonly [name: string, text: string])[] => {
  const its = words[language];
  const { siteConfirmed = {}, selfScores } = figures;
  const columns = {
    a1_score: figures.scores.flat(),
    a1_self: selfScores?.flat() ?? [],
    a1_na: byItem(its.notApplicable ?? {}),
    a1_evidence: byItem(its.notes),
    a1_site: byItem(its.sitePoints ?? {}),
    a1_site_confirmed: byItem(siteConfirmed).map((answer) => answer && yesNo[language][answer]),
  };
  const cells = {
    ...its.info,
    report_no: figures.reportNo,
    date: figures.date,
    ...figures.parameters,
    ...its.parameters,
    ...chosenWords(figures.choices, language),
  };
  return [
    ...Object.entries(columns).map(
      ([name, below]) => [`tanping_${name}`, below.map(asCell).join("\n")] as const,
    ),
    ...Object.entries(cells).flatMap(([name, text]) =>
      text === undefined ? [] : [[`tanping_${name}`, asCell(text)] as const],
    ),
  ];
};

const byItem = <Entry>(entries: { readonly [id: string]: Entry }): readonly (Entry | undefined)[] =>
  scoredItems.map(({ id }) => entries[id]);

/** What a list shows for the codes that were chosen. */
const chosenWords = (
  chosen: Sample["figures"]["choices"],
  language: Language,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(chosen).map(([key, code]) => {
      const words: Readonly<Record<string, string>> = choiceWords[language][key as ChoiceKey];
      return [key, words[code] ?? code];
    }),
  );

const rowsOf = ({ figures, words }: Sample, language: Language) => {
  const { sources, rowNotes } = words[language];
  return figures.rows.map(({ year, month, source, emission, output, note }) => [
    year,
    month,
    source === undefined ? undefined : sources[source],
    emission,
    output,
    rowNotes[note],
  ]);
};

type Cell = string | number | null | undefined;

const asLine = (cells: readonly Cell[]): string => cells.map(asCell).join("\t");

/** As Excel puts a cell on the clipboard: one of several lines stands in quotes. */
const asCell = (value: Cell): string => {
  const text = String(value ?? "");
  return text.includes("\n") ? `"${text.replaceAll('"', '""')}"` : text;
};

const paste = (book: Book, name: string, text: string): void => {
  const place = book.resolve(name);
  if (!place) throw new Error(`The assessment has no ${name}.`);
  const { row, column } = place.area;
  const entered = book.pasteText({ sheetId: place.sheet.id, row, column }, text);
  if (entered.kind !== "entered") throw new Error(`${name} does not take ${text}.`);
};

/** Puts rows into the monitoring table; where they need more room, its corner is dragged down before. */
const pasteRows = (book: Book, lines: readonly string[]): void => {
  const found = book.table("TanpingMonitoring");
  if (!found) throw new Error("The assessment has no monitoring table.");
  const { id, area } = found.table;
  const rows = Math.max(area.rows, lines.length + 1);
  book.changeTable(id, { area: { ...area, rows } }, "user");
  const first = { sheetId: found.sheet.id, row: area.row + 1, column: area.column };
  book.pasteText(first, lines.join("\n"));
};
