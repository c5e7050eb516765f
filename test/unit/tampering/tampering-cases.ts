import { fileDisguises } from "../attachment/file-disguises";
import { pageDisguises } from "../attachment/page-disguises";
import { disguises } from "./disguises";
import { recordTamperings } from "./record-tamperings";
import { sealDisguises } from "./seal-disguises";
import { sealTamperings } from "./seal-tamperings";
import { tamperings } from "./tamperings";

const numbered = <Case>(cases: readonly Case[], first: number) =>
  cases.map((its, index) => ({ ...its, number: first + index }));

/** Everything tried against the structure of a workbook, with its number on the page. */
export const structureCases = numbered([...tamperings, ...disguises], 1);

/** Everything tried on a sealed workbook alone, with its number on the page. */
export const sealCases = numbered([...sealTamperings, ...sealDisguises], structureCases.length + 1);

/** Everything tried on the records after the seal, with its number on the page. */
export const recordCases = numbered(recordTamperings, structureCases.length + sealCases.length + 1);

/** Everything tried on the looks of a sealed file, with its number on the page. */
export const fileCases = numbered(
  [...fileDisguises, ...pageDisguises].map(([says, change, found]) => ({ says, change, found })),
  structureCases.length + sealCases.length + recordCases.length + 1,
);

const english = (says: string): string => says.slice(says.lastIndexOf(" · ") + 3);

/** The cases that are called so in English, each of which must be there. */
export const casesCalled = <Case extends { readonly says: string }>(
  cases: readonly Case[],
  called: readonly string[],
): readonly Case[] =>
  called.map((wanted) => {
    const found = cases.find(({ says }) => english(says) === wanted);
    if (!found) throw new Error(`Nothing tried is called: ${wanted}`);
    return found;
  });
