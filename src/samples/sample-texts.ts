import { columnsOfList, recordListKeys, type RecordListKey } from "../standard/record-lists";
import { scoredItems } from "../standard/table-a1";
import { choices as englishChoices } from "../strings/en-US/choices";
import { records as englishRecords } from "../strings/en-US/records";
import type { Language } from "../strings/language";
import { choices as chineseChoices } from "../strings/zh-CN/choices";
import { records as chineseRecords } from "../strings/zh-CN/records";
import type { Sample } from "./sample";

/** What a person types into a cell; nothing where they leave it alone. */
export type Cell = string | number | null | undefined;

type Texts = Readonly<Record<string, string>>;

/** What the lists show for their codes, by list. */
const choiceWords: Readonly<Record<Language, Readonly<Record<string, Texts>>>> = {
  "zh-CN": { ...chineseChoices, ...chineseRecords.choices },
  "en-US": { ...englishChoices, ...englishRecords.choices },
};

const wordFor = (language: Language, list: string, code: string | undefined): Cell =>
  code === undefined ? undefined : (choiceWords[language][list]?.[code] ?? code);

/** The cells of a sample by the name that they start at, below each other. */
export const namedCells = (
  { figures, words }: Sample,
  language: Language,
): readonly (readonly [name: string, cells: readonly Cell[]])[] => {
  const its = words[language];
  const chosen = Object.entries<string>(figures.choices);
  const confirmed = byItem(figures.siteConfirmed ?? {});
  const columns: Readonly<Record<string, readonly Cell[]>> = {
    a1_score: figures.scores.flat(),
    a1_self: figures.selfScores?.flat() ?? [],
    a1_na: byItem(its.notApplicable ?? {}),
    a1_evidence: byItem(its.notes),
    a1_site: byItem(its.sitePoints ?? {}),
    a1_site_confirmed: confirmed.map((answer) => wordFor(language, "yes_no", answer)),
  };
  const single: Readonly<Record<string, Cell>> = {
    ...its.info,
    ...figures.info,
    kind: wordFor(language, "kind", figures.info.kind),
    ...figures.parameters,
    ...its.parameters,
    ...Object.fromEntries(chosen.map(([key, code]) => [key, wordFor(language, key, code)])),
  };
  return [
    ...Object.entries(columns),
    ...Object.entries(single).map(([key, cell]) => [key, [cell]] as const),
  ].map(([key, cells]) => [`tanping_${key}`, cells]);
};

const byItem = <Entry extends string>(entries: {
  readonly [id: string]: Entry;
}): readonly (Entry | undefined)[] => scoredItems.map(({ id }) => entries[id]);

/** The rows of the monitoring table. */
export const monitoringRows = (
  { figures, words }: Sample,
  language: Language,
): readonly (readonly Cell[])[] => {
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

/** The lists of records that a sample has, with their rows. */
export const recordRows = (
  { figures, words }: Sample,
  language: Language,
): readonly (readonly [list: RecordListKey, rows: readonly (readonly Cell[])[]])[] =>
  recordListKeys.flatMap((list) => {
    const said: readonly Texts[] = words[language].records?.[list] ?? [];
    const given: readonly Texts[] = figures.records?.[list] ?? [];
    const rows = given.map((figuresOfRow, index) => {
      const row: Texts = { ...figuresOfRow, ...said[index] };
      return columnsOfList(list).map(([column, kind]) =>
        typeof kind === "object" ? wordFor(language, kind.choice, row[column]) : row[column],
      );
    });
    return rows.length > 0 ? [[list, rows] as const] : [];
  });
