import type { CellValue } from "../cells/cell-value";
import { refuse } from "../faults/refusal";
import type { WorkbookSource } from "../reading/workbook-source";
import { names } from "../sheets/defined-names";
import { hasPart } from "../sheets/file-format";
import { movedRows, planMigration } from "../sheets/plan-migration";
import { blindCopy, type LeftOut } from "../sheets/process/blind-copy";
import { formatIn } from "../sheets/reading";
import type { Migration } from "../sheets/plan-migration";
import type { Language } from "../strings/language";
import { requireOurs } from "./workbook-marks";
import { fillEmptyWorkbook } from "./fill-empty-workbook";
import { listPlans } from "./list-plans";
import { newWorkbook } from "./new-workbook";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";
import { possiblePlans } from "./plan-of";
import { textOf } from "./workbook-marks";

/** What a second assessor's workbook is to hold: it belongs to the same assessment, and is another file. */
export interface BlindCopy {
  readonly language: Language;
  readonly workbookId: string;
  readonly carried: Migration;
  readonly leftOut: LeftOut;
}

/** Reads of a first assessor's workbook what a second one may see; nothing is written. */
export const readBlindCopy = (source: WorkbookSource): Promise<Outcome<BlindCopy>> =>
  outcomeOfOurs(async () => {
    const rows: (readonly CellValue[])[] = [];
    const { reading } = await source.readWhole(await possiblePlans(), (block, headers) => {
      rows.push(...movedRows(block, headers));
    });
    const language = requireOurs(reading);
    if (!hasPart(formatIn(reading), "lists")) refuse("no-records");
    const workbookId = textOf(reading, names.workbookId);
    if (workbookId === "") refuse("gone", names.workbookId, names.workbookId);
    const whole = planMigration({ reading, rows }, new Map(), () => "");
    return { language, workbookId, ...blindCopy(whole) };
  }, source);

/**
 * Makes the second assessor's workbook in the open one if that is empty. It is written from nothing, so that no part of
 * the first file can come along: no comment, no property, no text that its cells no longer use. Eight syncs.
 */
export const makeBlindCopy = ({
  language,
  workbookId,
  carried,
}: BlindCopy): Promise<Outcome<"made" | "no-room">> =>
  fillEmptyWorkbook(() => ({
    plan: newWorkbook(language, { workbookId, copyId: crypto.randomUUID() }),
    carried,
    added: listPlans([...carried.lists.keys()], language),
  }));
