import { makeBlindCopy, readBlindCopy } from "./blind-copy";
import { mergeSecond, readSecond, type MergedSecond } from "./merge-second";
import type { Outcome } from "./outcome";
import type { UserFile } from "./read-user-file";
import { readUserWorkbook } from "./read-user-workbook";

/** Makes in the open workbook, if that is empty, a second assessor's of the first one's saved file. */
export const makeBlindHere = async (file: UserFile): Promise<Outcome<"made" | "no-room">> => {
  const read = await readUserWorkbook(file, readBlindCopy);
  return read.kind === "refused" ? read : makeBlindCopy(read.answer);
};

/** Brings the judgements of a second assessor's saved file into the open workbook. */
export const mergeSecondHere = async (
  file: UserFile,
  by: string,
): Promise<Outcome<MergedSecond>> => {
  const read = await readUserWorkbook(file, (source) => readSecond(source, file.name));
  return read.kind === "refused" ? read : mergeSecond(read.answer, by);
};
