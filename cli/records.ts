import { recordListKeys } from "../src/standard/record-lists";
import { openRecords } from "../src/workflows/open-records";
import { changeFile, exitCodeOf } from "./change-file";
import { printLine } from "./print";
import { forceOption, sourceAndTarget } from "./target";
import { parseWords, UsageError } from "./usage";

interface RecordsLine {
  readonly file: string;
  readonly status: "made" | "shown" | "refused";
  readonly code?: string;
  readonly message?: string;
  readonly lost?: readonly string[];
}

/** `tanping records BOOK.xlsx LIST --out OUT.xlsx [--force]`: makes the sheet of a list of records in a copy, and shows it there. */
export const records = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, { out: { type: "string" }, ...forceOption });
  const [book, named, ...others] = positionals;
  const list = recordListKeys.find((key) => key === named);
  if (!list)
    throw new UsageError(`records takes a workbook and one of ${recordListKeys.join(", ")}.`);
  const files = [...(book === undefined ? [] : [book]), ...others];
  const { file, target } = sourceAndTarget("records", files, values);
  const line: RecordsLine = await changeFile(file, target, async () => {
    const opened = await openRecords(list);
    return opened.kind === "refused" ? opened : { ...opened, answer: { status: opened.answer } };
  });
  await printLine(line);
  return exitCodeOf(line);
};
