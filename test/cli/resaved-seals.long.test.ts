import { readFileSync } from "node:fs";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { openSavedBytes } from "../../cli/bytes/open-saved-bytes";
import { withExcel } from "../../cli/with-excel";
import { lookAtFile } from "../../src/workflows/look-at-file";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../src/workflows/verify-workbook";
import { allThroughLibreOffice } from "../host/libreoffice";
import { allThroughOpenpyxl } from "../host/openpyxl";
import { eachFilled, filledBooks } from "../host/support/filled-books";
import { likeWps } from "../host/support/like-wps";

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

/** What verifying says of a file, and what it names as shown otherwise. */
const said = async (bytes: Uint8Array) => {
  const { saved, source } = openSavedBytes(bytes);
  const outcome = await verifyWorkbook(null, source);
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  const { report, changes, findings } = outcome.answer;
  const { since } = await lookAtFile(saved, outcome.answer, { source });
  return {
    status: report.status,
    changes: [...changes, ...findings].map(({ code }) => code),
    shown: since.map(({ code }) => code),
  };
};

it("42 sealed workbooks that other programs saved again are intact, and nothing more is shown otherwise", async () => {
  const files = [
    ...earlier.map((name) => ({
      says: name,
      bytes: new Uint8Array(readFileSync(`test/data/${name}.xlsx`)),
    })),
    ...(await sealedNow(7)),
  ];
  expect(files).toHaveLength(14);
  const before = files.map(({ bytes }) => bytes);
  const saved = {
    LibreOffice: await allThroughLibreOffice(before),
    openpyxl: await allThroughOpenpyxl(before),
    "a program like WPS": before.map(likeWps),
  };
  const accused: unknown[] = [];
  for (const [index, { says, bytes }] of files.entries()) {
    const original = await said(bytes);
    expect([says, original.status, original.changes]).toEqual([says, "intact", []]);
    for (const [program, all] of Object.entries(saved)) {
      const again = await said(all[index] ?? new Uint8Array());
      const shown = again.shown.filter((code) => !original.shown.includes(code));
      if (again.status !== "intact" || again.changes.length > 0 || shown.length > 0)
        accused.push({ says, program, ...again, shown });
    }
  }
  expect(accused).toEqual([]);
}, 1_800_000);
