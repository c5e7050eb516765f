import type { Book } from "@tanping/workbench/book/book";
import { withExcel } from "../../../cli/with-excel";
import { asShown } from "../../../src/cells/cell-value";
import { columnEntries } from "../../../src/cells/grid";
import { readWorkbook } from "../../../src/excel/read-workbook";
import { columnNames } from "../../../src/sheets/defined-names";
import { entryNames, recordNames, type Reading } from "../../../src/sheets/reading";
import { migrateHere } from "../../../src/workflows/migrate-here";
import { readOldWorkbook, type OldWorkbook } from "../../../src/workflows/migrate-workbook";
import type { Step } from "../../unit/tampering/step";
import { tamper } from "./tamper-book";

const itemColumns = ["score", "notApplicable", "selfScore", "site", "siteConfirmed"] as const;

/** What was entered for each item, by its id; where a column is gone, nothing. */
const itemsIn = ({ named }: Reading): ReadonlyMap<string, readonly string[]> => {
  const shown = (name: string) => {
    const grid = named.get(name);
    return new Map(
      grid && columnEntries(grid).map(({ value, where }) => [where.row, asShown(value)]),
    );
  };
  const columns = itemColumns.map((key) => shown(columnNames[key]));
  return new Map(
    [...shown(columnNames.id)].map(([row, id]) => [
      id,
      columns.map((column) => column.get(row) ?? ""),
    ]),
  );
};

/** What was entered in the cells of every other name. */
const otherEntries = ({ named }: Reading): readonly (readonly [string, string])[] => {
  const ofItems = new Set<string>(Object.values(columnNames));
  return [...entryNames, ...recordNames]
    .filter((name) => !ofItems.has(name))
    .flatMap((name) => {
      const grid = named.get(name);
      const texts = grid ? columnEntries(grid).map(({ value }) => asShown(value)) : [];
      return texts.some((text) => text !== "") ? [[name, texts.join(" | ")] as const] : [];
    });
};

/** The rows of the monitoring table that say something. */
const dataIn = (book: Book): readonly string[] => {
  const found = book.table("TanpingMonitoring");
  if (!found) return [];
  const { area } = found.table;
  return Array.from({ length: area.rows - 1 }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      String(found.sheet.cell(area.row + 1 + row, area.column + column)?.value ?? ""),
    ).join(" | "),
  ).filter((text) => /[^ |]/.test(text));
};

const readIn = (book: Book): Promise<Reading> => withExcel(book, () => readWorkbook());

/**
 * Damages a workbook, where it has what is damaged, and migrates it where it is, as the pane does. Answers whether it was migrated; expects that it was
 * with every entry, item by item, or was refused in words and left as it stood.
 */
export const expectMigration = async (
  book: Book,
  steps: readonly Step[],
): Promise<"migrated" | "refused"> => {
  tamper(
    book,
    steps.filter(
      (step) => step.do !== "copy" || !("name" in step.from) || book.resolve(step.from.name),
    ),
  );
  const before = book.snapshot();
  const was = { reading: await readIn(book), data: dataIn(book) };
  const outcome = await withExcel(book, readOldWorkbook);
  if (outcome.kind === "refused") {
    expect(outcome.refusal.cause).toMatch(/。$/);
    expect(book.snapshot()).toEqual(before);
    return "refused";
  }
  expect(await withExcel(book, () => migrateHere(outcome.answer))).toMatchObject({ kind: "done" });
  const reading = await readIn(book);
  expect(dataIn(book)).toEqual(was.data);
  expect(otherEntries(reading)).toEqual(expect.arrayContaining([...otherEntries(was.reading)]));
  expectItems(outcome.answer, itemsIn(was.reading), itemsIn(reading));
  return "migrated";
};

/** An item whose wording stood otherwise is judged anew: all but its score is taken over. */
const expectItems = (
  { migration }: OldWorkbook,
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): void => {
  const wanted = migration.items
    .filter(({ fate }) => fate !== "gone")
    .map(({ item, fate }): [string, readonly string[]] => {
      const [score = "", ...others] = before.get(item) ?? itemColumns.map(() => "");
      return [item, [fate === "reworded" ? "" : score, ...others]];
    });
  expect([...after]).toEqual(wanted);
};
