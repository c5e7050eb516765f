import type { Whole } from "../reading/whole";
import { refuse } from "../faults/refusal";
import { formatInCells, standsByIds } from "../integrity/stands-by-ids";
import { isSealed } from "../seal/seal-state";
import { columnNames, names } from "../sheets/defined-names";
import { layOutWorkbook } from "../sheets/lay-out-workbook";
import { formatOf, type FileFormat } from "../sheets/file-format";
import { formatIn } from "../sheets/reading";
import type { Language } from "../strings/language";
import { languageOf, requireCurrent, textOf } from "./workbook-marks";

/** What kind of workbook a reading is of. */
interface Identity {
  readonly language: Language;
  /** As it says itself, in the cell of the name or in the one laid out for it; else by the names it has. */
  readonly format: FileFormat;
  /** Whether people may write in the entry cells, or a seal has locked them. */
  readonly state: "open" | "sealed";
}

/**
 * Refuses a workbook that is not ours or of another format; one that only lost its marks is known by the rest of its
 * names, and one that lost its names by the items' ids.
 */
export const identify = ({ reading, survey }: Whole): Identity => {
  const language = languageOf(reading, survey.titles);
  const isOurs = reading.named.has(columnNames.id) && reading.named.has(columnNames.score);
  const mark = textOf(reading, names.format);
  if (mark === "" && !isOurs && !standsByIds(layOutWorkbook(language), survey))
    refuse("not-a-tanping-workbook");
  const said = mark !== "" ? mark : formatInCells(survey);
  if (said !== "" && (mark !== "" || !isOurs)) requireCurrent(said);
  return {
    language,
    format: formatOf(said) ?? formatIn(reading),
    state: isSealed(reading) ? "sealed" : "open",
  };
};
