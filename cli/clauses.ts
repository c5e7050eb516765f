import { makeClausesSheet } from "../src/workflows/make-clauses-sheet";
import { changeFile } from "./change-file";
import { printLine } from "./print";
import { forceOption, sourceAndTarget } from "./target";
import { parseWords } from "./usage";

/** One line of output: whether the sheet was made, or is in the workbook already. */
interface ClausesLine {
  readonly file: string;
  readonly status: "created" | "left" | "refused";
  readonly code?: string;
  readonly message?: string;
  readonly lost?: readonly string[];
}

/** `tanping clauses BOOK.xlsx --out OUT.xlsx [--force]`: adds the sheet of the standard's requirements to a copy. */
export const clauses = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, { out: { type: "string" }, ...forceOption });
  const { file, target } = sourceAndTarget("clauses", positionals, values);
  const line: ClausesLine = await changeFile(file, target, async () => {
    const made = await makeClausesSheet();
    return made.kind === "refused" ? made : { ...made, answer: { status: made.answer } };
  });
  await printLine(line);
  return line.status === "refused" ? 3 : 0;
};
