import { createWorkbook } from "../../../src/workflows/create-workbook";
import { scoreWorkbook, type Scored } from "../../../src/workflows/score-workbook";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { enterAssessment } from "./fill";
import { openBook, type OpenBook } from "./open-book";

let finished: BookSnapshot | undefined;

/** The Chinese workbook with a whole assessment entered and no result written. */
const finishedSnapshot = async (): Promise<BookSnapshot> => {
  if (finished) return finished;
  const open = await openBook();
  await createWorkbook("zh-CN");
  enterAssessment(open.book);
  open.close();
  return (finished = open.book.snapshot());
};

/** A finished assessment behind office.js; each call opens a workbook of its own. */
export const openAssessment = async (): Promise<OpenBook> =>
  openBook(Book.load(createCalculator(), await finishedSnapshot()));

let scored: BookSnapshot | undefined;

/** A scored assessment behind office.js; each call opens a workbook of its own. */
export const openScored = async (): Promise<OpenBook> => {
  if (!scored) {
    const { book, close } = await openAssessment();
    await scoreNow();
    scored = book.snapshot();
    close();
  }
  return openBook(Book.load(createCalculator(), scored));
};

export const scoredAt = new Date("2026-11-23T04:00:00Z");

/** Scores the open workbook, which must not be refused. */
export const scoreNow = async (): Promise<Scored> => {
  const outcome = await scoreWorkbook(scoredAt);
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  return outcome.answer;
};

/** Which of the workbook's sheets are protected. */
export const protectedSheets = ({ book }: OpenBook): readonly string[] =>
  book.sheets.filter(({ protection }) => protection !== null).map(({ name }) => name);

/** Lets a person act right before the add-in's n-th batch from now is executed, for every n that `act` takes. */
export const beforeBatch = ({ host }: OpenBook, act: (batch: number) => void): void => {
  const execute = host.execute.bind(host);
  let batch = 0;
  host.execute = (text, flags) => {
    if (!text.includes("_RemoveReference")) act((batch += 1));
    return execute(text, flags);
  };
};
