import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import { refuse } from "../faults/refusal";
import { names } from "../sheets/defined-names";
import { formatStatus } from "../sheets/file-format";
import type { Reading } from "../sheets/reading";
import { languages, type Language } from "../strings/language";
import { sheetTitles } from "../strings/sheet-titles";

/** What the first cell of a name says, "" where there is none. */
export const textOf = ({ named }: Pick<Reading, "named">, name: string): string => {
  const grid = named.get(name);
  return grid ? asShown(entryAt(grid, 0, 0).value).trim() : "";
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
    Object.values(sheetTitles[language]).some((title) => titles.has(title));
  return languages.find((known) => known === mark) ?? languages.find(byTitle) ?? "zh-CN";
};

/** The workbook's own language; refuses a workbook that is not ours or of another format. */
export const requireOurs = (reading: Pick<Reading, "named">): Language => {
  const format = textOf(reading, names.format);
  if (format === "") refuse("not-a-tanping-workbook");
  requireCurrent(format);
  const mark = textOf(reading, names.language);
  return languages.find((known) => known === mark) ?? refuse("language-unknown", mark);
};
