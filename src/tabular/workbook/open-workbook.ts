import { cellText } from "../../cells/address";
import { SourceFault } from "../../faults/source-fault";
import type { Source, SourceSheet } from "../source";
import type { CellContext } from "./cell-value";
import { Damage } from "./damage";
import { readDateStyles } from "./read-date-styles";
import { readSharedStrings } from "./read-shared-strings";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./read-workbook-part";
import { readXml } from "./read-xml";
import { listenToSheet, Uncalculated } from "./sheet-listener";
import { openPackage, type WorkbookPackage } from "./workbook-package";

/** The answer, with damage to what all sheets need told as a fault of the whole workbook. */
const orDamaged = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Damage) throw new SourceFault("workbook-damaged", {}, { cause: error });
    throw error;
  }
};

const readContext = async (file: WorkbookPackage, workbook: WorkbookPart): Promise<CellContext> => {
  const { sharedStrings, styles, countsFrom1904 } = workbook;
  return {
    strings: sharedStrings === null ? [] : await readSharedStrings(file.part(sharedStrings)),
    dates: styles === null ? new Set() : await readDateStyles(file.part(styles)),
    countsFrom1904,
  };
};

const readSheet = async (
  file: WorkbookPackage,
  { name, path }: SheetEntry,
  context: CellContext,
): Promise<SourceSheet> => {
  const listener = listenToSheet(context);
  try {
    await readXml(file.part(path), listener);
  } catch (error) {
    const { row, column } = listener.place();
    const facts = {
      sheet: name,
      cell: cellText({ row: Math.max(0, row), column: Math.max(0, column) }),
    };
    if (error instanceof Uncalculated) throw new SourceFault("formula-without-value", facts);
    if (error instanceof Damage) throw new SourceFault("sheet-unreadable", facts, { cause: error });
    throw error;
  }
  return { name, rows: listener.rows };
};

/** An .xlsx workbook as a source. Merged areas have their value in the first cell, as the file has it. */
export const openWorkbook = (bytes: Uint8Array): Promise<Source> =>
  orDamaged(async () => {
    const file = openPackage(bytes);
    const workbook = await readWorkbookPart(file);
    if (!workbook) throw new SourceFault("not-a-workbook", {});
    if (workbook.sheets.length === 0) throw new SourceFault("empty", {});
    let context: Promise<CellContext> | undefined;
    return {
      kind: "workbook",
      encoding: null,
      delimiter: null,
      sheetNames: workbook.sheets.map(({ name }) => name),
      sheet: async (index) => {
        const sheet = workbook.sheets[index];
        if (!sheet) throw new RangeError(`The workbook has no sheet ${index}.`);
        context ??= orDamaged(() => readContext(file, workbook));
        return readSheet(file, sheet, await context);
      },
    };
  });
