import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { calculateSaved } from "../../../cli/bytes/calculate-saved";
import { withExcel } from "../../../cli/with-excel";
import { openWorkbook } from "../../../src/excel/open-workbook";
import type { WorkbookSource } from "../../../src/reading/workbook-source";
import { openSaved } from "../../../src/saved/open-saved";
import { savedWorkbook } from "../../../src/saved/saved-workbook";
import { inspectWorkbook } from "../../../src/workflows/inspect-workbook";
import { possiblePlans } from "../../../src/workflows/plan-of";
import { scoreSaved } from "../../../src/workflows/score-saved";
import { verifyWorkbook } from "../../../src/workflows/verify-workbook";

/** Everything that is read of a workbook, and what workflows make of it. */
const readAll = async (source: WorkbookSource) => {
  const plans = await possiblePlans();
  const { reading, survey } = await source.readWhole(plans, () => undefined, "values,formulas");
  const values = await source.readWhole(plans);
  return {
    reading: withoutFingerprint(reading),
    survey,
    values: withoutFingerprint(values.reading),
    verified: told(await verifyWorkbook(null, source)),
    inspected: await inspectWorkbook(source),
    scored: told(await scoreSaved(source)),
  };
};

/** It depends on how many rows were read at a time. */
const withoutFingerprint = <Of extends { readonly monitoring: object | null }>(reading: Of) => ({
  ...reading,
  monitoring: reading.monitoring && { ...reading.monitoring, fingerprint: "" },
});

/** What the outcome says besides the reading it was made from. */
const told = (outcome: object): unknown =>
  JSON.parse(
    JSON.stringify(outcome, (key, value: unknown) => (key === "reading" ? undefined : value)),
  );

/** A saved workbook as the add-in reads it in Excel's stand-in, and as it is read from its file. */
export const readBothWays = async (bytes: Uint8Array) => {
  const { book } = await readXlsx(bytes, createCalculator());
  const inExcel = await withExcel(book, () => readAll(openWorkbook));
  const saved = openSaved(bytes);
  const fromFile = await readAll(savedWorkbook(saved, calculateSaved(saved)));
  return { inExcel, fromFile };
};
