import { hear } from "./hear";

/** A line of output, as a program reads it. */
export type Line = Readonly<Record<string, unknown>>;

/** Runs a command here: its exit code, and the lines it prints. */
export const runCommand = async (
  command: (words: readonly string[]) => Promise<number>,
  ...words: string[]
): Promise<readonly [number, readonly Line[]]> => {
  const heard = hear("stdout");
  try {
    const exitCode = await command(words);
    return [
      exitCode,
      heard
        .text()
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Line),
    ];
  } finally {
    heard.stop();
  }
};
