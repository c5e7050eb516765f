import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import { Refused } from "../faults/refusal";
import { isSealed } from "../seal/seal-state";
import { columnNames, formatVersion, names } from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import { sheetLanguage } from "../sheets/sheet-language";
import { languages, type Language } from "../strings/language";

/** What kind of workbook a reading is of. */
export interface Identity {
  readonly language: Language;
  /** Whether people may write in the entry cells, or a seal has locked them. */
  readonly state: "open" | "sealed";
}

const textOf = ({ named }: Reading, name: string): string => {
  const grid = named.get(name);
  return grid ? asShown(entryAt(grid, 0, 0).value).trim() : "";
};

/** Refuses a workbook that is not ours or of another format; one that only lost its marks is known by the rest of its names. */
export const identify = (reading: Reading): Identity => {
  const format = textOf(reading, names.format);
  const isOurs = reading.named.has(columnNames.id) && reading.named.has(columnNames.score);
  if (format === "" && !isOurs)
    throw new Refused({ code: "not-a-tanping-workbook", subject: "", cause: "" });
  if (format !== "" && format.split(" ")[0] !== formatVersion)
    throw new Refused({ code: "newer-format", subject: format, cause: "" });
  return { language: languageOf(reading), state: isSealed(reading) ? "sealed" : "open" };
};

const languageOf = (reading: Reading): Language => {
  const mark = textOf(reading, names.language);
  const titles = new Set([...reading.named.values()].map(({ sheet }) => sheet));
  const byTitle = (language: Language) =>
    Object.values(sheetLanguage(language).words.titles).some((title) => titles.has(title));
  return languages.find((known) => known === mark) ?? languages.find(byTitle) ?? "zh-CN";
};
