import { readFileSync } from "node:fs";
import { readZipDirectory } from "@tanping/ooxml/zip/zip-directory";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { openSavedBytes } from "../../../cli/bytes/open-saved-bytes";
import { withExcel } from "../../../cli/with-excel";
import { lookAtFile } from "../../../src/workflows/look-at-file";
import { scoreWorkbook } from "../../../src/workflows/score-workbook";
import { sealWorkbook } from "../../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../../src/workflows/verify-workbook";
import { allThroughLibreOffice } from "../libreoffice";
import { allThroughOpenpyxl } from "../openpyxl";
import { eachFilled, filledBooks } from "./filled-books";
import { likeWps } from "./like-wps";

const now = new Date("2026-11-23T04:00:00Z");

/** Sealed by earlier versions. */
const earlier = [
  "crafted/genuine-sealed",
  "format-1/sealed.zh-CN",
  "format-1/sealed.en-US",
  "format-2-draft/sealed.zh-CN",
  "format-2-draft/sealed.en-US",
  "format-2-draft-2/sealed.zh-CN",
  "format-2-draft-2/sealed.en-US",
];

interface Sealed {
  readonly says: string;
  readonly bytes: Uint8Array;
}

interface Answer {
  readonly status: string;
  readonly changes: readonly string[];
  readonly shown: readonly string[];
  readonly parts: number;
}

/** A sealed workbook as it was, and as each program saved it again. */
export interface ResavedSeal {
  readonly says: string;
  readonly before: Answer;
  readonly after: Readonly<Record<Program, Answer>>;
}

export const programs = ["LibreOffice", "openpyxl", "likeWps"] as const;
export type Program = (typeof programs)[number];

const sealedNow = async (wanted: number): Promise<readonly Sealed[]> => {
  const made: Sealed[] = [];
  for await (const { filling, book } of eachFilled(filledBooks)) {
    if (made.length === wanted) break;
    await withExcel(book, () => scoreWorkbook(now));
    const outcome = await withExcel(book, () => sealWorkbook({ by: "张工", now, key: null }));
    if (outcome.kind === "done")
      made.push({ says: `${filling.says}, ${filling.language}`, bytes: await writeXlsx(book) });
  }
  return made;
};

/** What verifying says of a file, what it names as shown otherwise, and of how many parts the file is. */
const said = async (bytes: Uint8Array): Promise<Answer> => {
  const { saved, source } = openSavedBytes(bytes);
  const outcome = await verifyWorkbook(null, source);
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  const { report, changes, findings } = outcome.answer;
  const { since } = await lookAtFile(saved, outcome.answer, { source });
  return {
    status: report.status,
    changes: [...changes, ...findings].map(({ code }) => code),
    shown: since.map(({ code }) => code),
    parts: readZipDirectory(bytes).length,
  };
};

/** Seven workbooks that earlier versions sealed and seven that are sealed now, saved again by each program, and what verifying says of all. */
export const resavedSeals = async (): Promise<readonly ResavedSeal[]> => {
  const files = [
    ...earlier.map((name) => ({
      says: name,
      bytes: new Uint8Array(readFileSync(`test/data/${name}.xlsx`)),
    })),
    ...(await sealedNow(7)),
  ];
  const before = files.map(({ bytes }) => bytes);
  const saved = {
    LibreOffice: await allThroughLibreOffice(before),
    openpyxl: await allThroughOpenpyxl(before),
    likeWps: before.map(likeWps),
  };
  const answers: ResavedSeal[] = [];
  for (const [index, { says, bytes }] of files.entries()) {
    const saidBy = (program: Program) => said(saved[program][index] ?? new Uint8Array());
    answers.push({
      says,
      before: await said(bytes),
      after: {
        LibreOffice: await saidBy("LibreOffice"),
        openpyxl: await saidBy("openpyxl"),
        likeWps: await saidBy("likeWps"),
      },
    });
  }
  return answers;
};

/** What a file that was saved again shows otherwise, and the sealed one did not. */
export const shownAnew = ({ before, after }: ResavedSeal, program: Program): readonly string[] =>
  after[program].shown.filter((code) => !before.shown.includes(code));
