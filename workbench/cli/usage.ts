import { parseArgs, type ParseArgsConfig } from "node:util";

export const usage = `usage:
  tanping create OUT.xlsx [--lang zh-CN|en-US]
      creates an assessment workbook
  tanping score BOOK.xlsx… [--out DIR]
      scores each workbook, prints one JSON line a file, and writes the scored copies to DIR
      exit code: 0 all scored, 1 some withheld, 2 usage, 3 some unreadable`;

/** The command's words are wrong; its message says how. */
export class UsageError extends Error {}

/** The words of a command by its options; anything it does not know is a usage error. */
export const parseWords = <Options extends NonNullable<ParseArgsConfig["options"]>>(
  words: readonly string[],
  options: Options,
) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};
