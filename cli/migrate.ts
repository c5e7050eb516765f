import { leftBehindSentence, refusalSentence } from "../src/strings/sentences";
import type { ItemFate } from "../src/sheets/plan-migration";
import { readOldWorkbook, writeNewWorkbook } from "../src/workflows/migrate-workbook";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { tellLoss } from "@tanping/workbench/xlsx/loss";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { openFile, saveOutput } from "./book-file";
import { newAssessment } from "./create";
import { printLine } from "./print";
import { forceOption, sourceAndTarget, type Target } from "./target";
import { parseWords } from "./usage";
import { withExcel } from "./with-excel";

/** One line of output: what became of every item, and what else stays in the old file. */
interface MigrateLine {
  readonly file: string;
  readonly status: "migrated" | "preview" | "refused";
  readonly from?: string;
  readonly items?: readonly ItemFate[];
  readonly lost?: readonly string[];
  readonly message?: string;
}

/** `tanping migrate BOOK.xlsx --out OUT.xlsx [--force] [--preview]`: moves a file of an older format or edition into a new one. */
export const migrate = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    out: { type: "string" },
    ...forceOption,
    preview: { type: "boolean", default: false },
  });
  const { file, target } = sourceAndTarget(
    "migrate",
    positionals,
    { out: values.out, force: values.force || values.preview },
    "new",
  );
  const line = await migrateFile(file, values.preview ? null : target);
  await printLine(line);
  return line.status === "refused" ? 3 : 0;
};

const migrateFile = async (file: string, target: Target | null): Promise<MigrateLine> => {
  const refused = (message: string): MigrateLine => ({ file, status: "refused", message });
  try {
    const { book, unseen } = await openFile(file);
    const read = await withExcel(book, readOldWorkbook);
    if (read.kind === "refused") return refused(refusalSentence(read.refusal, "zh-CN"));
    const { language, format, migration, left } = read.answer;
    const all = [...unseen.map(tellLoss), ...left.map((its) => leftBehindSentence(its, language))];
    const report = {
      from: format,
      items: migration.items,
      ...(all.length > 0 ? { lost: all } : {}),
    };
    if (target === null) return { file, status: "preview", ...report };
    const fresh = await newAssessment(language);
    const written = await withExcel(fresh, () => writeNewWorkbook(read.answer));
    if (written.kind === "refused") return refused(refusalSentence(written.refusal, "zh-CN"));
    await saveOutput(target, await writeXlsx(fresh));
    return { file, status: "migrated", ...report };
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(error.message);
    throw error;
  }
};
