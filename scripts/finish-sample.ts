import { decideImport } from "../cli/decide-import";
import { newAssessment } from "../cli/create";
import { withExcel } from "../cli/with-excel";
import { columnKeys } from "../src/standard/column-keys";
import { sheetLanguage } from "../src/sheets/sheet-language";
import type { Language } from "../src/strings/language";
import { checkWorkbook } from "../src/workflows/check-workbook";
import { drawChart } from "../src/workflows/draw-chart";
import { importData } from "../src/workflows/import-data";
import { chooseSource } from "../src/workflows/import-session/chosen-source";
import { importOf } from "../src/workflows/import-session/import-session";
import { importRequest } from "../src/workflows/import-session/preview";
import { openFile } from "../src/workflows/import-session/source-cells";
import { makeClausesSheet } from "../src/workflows/make-clauses-sheet";
import type { Outcome } from "../src/workflows/outcome";
import { scoreWorkbook } from "../src/workflows/score-workbook";
import { sealWorkbook } from "../src/workflows/seal-workbook";
import { supplementSeal } from "../src/workflows/supplement-seal";
import type { Book } from "@tanping/workbench/book/book";
import { enterSample } from "./enter-sample";
import { monitoringRows } from "../src/samples/sample-texts";
import type { Sample } from "../src/samples/sample";
import { cementWorks, glassWorks } from "./samples/samples";
import { powerPlant } from "../src/samples/power-plant";

/** When the sample organisations are scored and sealed. */
const now = new Date("2026-11-23T04:00:00Z");

/** Ids that are the same each time, since a seal covers them. */
const marks = {
  workbookId: "5a3c0f6e-0000-4000-8000-000000000001",
  copyId: "5a3c0f6e-0000-4000-8000-000000000002",
} as const;

/**
 * The workbook of a sample organisation at the end of its way, with every kind of sheet there is in one of the three: the
 * requirements with the power plant; imported data, records after the seal and a supplementary seal with the cement works.
 */
export const finishedSample = async (sample: Sample, language: Language): Promise<Book> => {
  const book = await newAssessment(language, marks);
  await enterSample(book, language, sample);
  await withExcel(book, async () => {
    if (sample === cementWorks) await importRows(sample, language);
    if (sample === powerPlant) done(await makeClausesSheet());
    done(await drawChart());
    done(await scoreWorkbook(now));
    if (sample === glassWorks) return;
    const signer = { by: sample.words[language].info.leader ?? "", now, key: null };
    done(await sealWorkbook({ ...signer, despite: "open-points" }));
    if (sample === cementWorks) done(await supplementSeal(signer));
  });
  return book;
};

/** Units that the headings of the cement works' file name. */
const unitsInFile: Readonly<Record<string, string>> = { emission: " (tCO2e)", output: " (t)" };

/** Imports the rows of the sample from a file, in the place of those that were pasted. */
const importRows = async (sample: Sample, language: Language): Promise<void> => {
  const { columns } = sheetLanguage(language);
  const headings = columnKeys
    .filter((key) => key !== "energy")
    .map((key) => columns[key].heading + (unitsInFile[key] ?? ""));
  const lines = [headings, ...monitoringRows(sample, language)].map((cells) => cells.join(","));
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const file = `${sample.file}.csv`;
  const opened = await openFile({ name: file, bytes });
  if (opened.kind === "unreadable") throw new Error(`${file}: ${opened.fault.code}`);
  const chosen = chooseSource(opened.answer, () => null);
  const { reading } = done(await checkWorkbook());
  const deciding = { mode: "replace", answers: {}, acceptsDefaults: true } as const;
  const decision = await decideImport(importOf(reading), chosen, deciding, language);
  if (decision.kind !== "ready") throw new Error(`${file}: ${decision.kind}`);
  const { session, preview } = decision;
  done(await importData(importRequest(session, preview, { from: file, now })));
};

const done = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  return outcome.answer;
};
