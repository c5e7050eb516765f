import { readFile } from "node:fs/promises";
import type { Answers } from "../src/faults/import-problem";
import { fileFault } from "./file-fault";
import { UnusableData } from "./import-source";
import { answersOf, type ImportWords } from "./import-words";
import { UsageError } from "./usage";

/** The answers that a file has, as `{"decimal-comma": "comma"}`, and those of the words, which come first. */
export const importAnswers = async ({ answers, answersFile }: ImportWords): Promise<Answers> =>
  answersFile === undefined ? answers : { ...(await answersIn(answersFile)), ...answers };

const answersIn = async (file: string): Promise<Answers> => {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UnusableData(fileFault(error));
  });
  return answersOf(Object.entries(objectIn(file, text)).map(([name, value]) => ({ name, value })));
};

const objectIn = (file: string, text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below.
  }
  throw new UsageError(`${file} is no JSON object of answers such as {"decimal-comma": "comma"}.`);
};
