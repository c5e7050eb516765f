import type { CellValue } from "../cells/cell-value";
import { readWorkbook } from "../excel/read-workbook";
import { writeMigration } from "../excel/write-migration";
import { refuse } from "../faults/refusal";
import { columnNames, names } from "../sheets/defined-names";
import { formatStanding } from "../sheets/file-format";
import { layOutWorkbook } from "../sheets/lay-out-workbook";
import { movedRows, planMigration, type Migration } from "../sheets/plan-migration";
import type { SheetPlan } from "../sheets/sheet-plan";
import { scoredItems } from "../standard/table-a1";
import { sheetLanguage } from "../sheets/sheet-language";
import type { Language } from "../strings/language";
import { languageOf, textOf } from "./identify-workbook";
import { outcomeOf, type Outcome } from "./outcome";

/** What an older file carries over into a new one of its language. */
interface OldWorkbook {
  readonly language: Language;
  readonly format: string;
  readonly migration: Migration;
}

/** Reads the open workbook of an older format or edition and plans its move; nothing is written. */
export const readOldWorkbook = (): Promise<Outcome<OldWorkbook>> =>
  outcomeOf(async () => {
    const rows: (readonly CellValue[])[] = [];
    const reading = await readWorkbook((block, headers) => {
      rows.push(...movedRows(block, headers));
    });
    const format = textOf(reading, names.format);
    if (format === "" || !reading.named.has(columnNames.id)) refuse("not-a-tanping-workbook");
    if (formatStanding(format) === "unknown") refuse("newer-format", format);
    if (formatStanding(format) === "current") refuse("current-format", format);
    const language = languageOf(reading);
    const { migrationNote } = sheetLanguage(language).words;
    const migration = planMigration({ reading, rows }, itemTexts(language), migrationNote);
    return { language, format, migration };
  });

/** Writes the entries of an older file into the open new workbook. */
export const writeNewWorkbook = ({ migration }: OldWorkbook): Promise<Outcome<void>> =>
  outcomeOf(() => writeMigration(migration));

/** Every item's wording as a workbook of the language shows it. */
const itemTexts = (language: Language): ReadonlyMap<string, string> => {
  const sheet = layOutWorkbook(language).sheets.find(({ key }) => key === "a1");
  const column = (plan: SheetPlan | undefined, name: string) => {
    const area = plan?.names.get(name);
    return scoredItems.map((_, index) =>
      String(plan?.contents[(area?.row ?? 0) + index]?.[area?.column ?? 0] ?? ""),
    );
  };
  const texts = column(sheet, columnNames.text);
  return new Map(scoredItems.map(({ id }, index) => [id, texts[index] ?? ""]));
};
