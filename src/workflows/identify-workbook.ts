import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import type { Whole } from "../excel/read-whole";
import { refuse } from "../faults/refusal";
import { formatInCells, standsByIds } from "../integrity/stands-by-ids";
import { isSealed } from "../seal/seal-state";
import { columnNames, names } from "../sheets/defined-names";
import { layOutWorkbook } from "../sheets/lay-out-workbook";
import { formatOf, formatStatus, type FileFormat } from "../sheets/file-format";
import { formatIn, type Reading } from "../sheets/reading";
import { sheetLanguage } from "../sheets/sheet-language";
import { languages, type Language } from "../strings/language";

/** What kind of workbook a reading is of. */
interface Identity {
  readonly language: Language;
  /** As it says itself, in the cell of the name or in the one laid out for it; else by the names it has. */
  readonly format: FileFormat;
  /** Whether people may write in the entry cells, or a seal has locked them. */
  readonly state: "open" | "sealed";
}

/** What the first cell of a name says, "" where there is none. */
export const textOf = ({ named }: Reading, name: string): string => {
  const grid = named.get(name);
  return grid ? asShown(entryAt(grid, 0, 0).value).trim() : "";
};

/**
 * Refuses a workbook that is not ours or of another format; one that only lost its marks is known by the rest of its
 * names, and one that lost its names by the items' ids.
 */
export const identify = ({ reading, survey }: Whole): Identity => {
  const language = languageOf(reading, survey.titles);
  const isOurs = reading.named.has(columnNames.id) && reading.named.has(columnNames.score);
  const plan = layOutWorkbook(language);
  const mark = textOf(reading, names.format);
  if (mark === "" && !isOurs && !standsByIds(plan, survey)) refuse("not-a-tanping-workbook");
  const said = mark !== "" ? mark : formatInCells(survey);
  if (said !== "" && (mark !== "" || !isOurs)) requireCurrent(said);
  return {
    language,
    format: formatOf(said) ?? formatIn(reading),
    state: isSealed(reading) ? "sealed" : "open",
  };
};

/** Refuses a format that is not this version's: a file of an older one is to be migrated, a newer one needs a newer add-in. */
export const requireCurrent = (format: string): void => {
  const status = formatStatus(format);
  if (status === "older") refuse("older-format", format);
  if (status === "unknown") refuse("newer-format", format);
};

/** The workbook's language by its mark, else by the titles of its sheets. */
export const languageOf = (reading: Reading, others: readonly string[] = []): Language => {
  const mark = textOf(reading, names.language);
  const titles = new Set([...[...reading.named.values()].map(({ sheet }) => sheet), ...others]);
  const byTitle = (language: Language) =>
    Object.values(sheetLanguage(language).words.titles).some((title) => titles.has(title));
  return languages.find((known) => known === mark) ?? languages.find(byTitle) ?? "zh-CN";
};
