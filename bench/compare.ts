import Papa from "papaparse";
import { cpuOf, median } from "./cpu";
import { blockOf, firstRecords } from "./eutl";
import { type ExcelApart, withExcelApart } from "./excel-apart";
import { writePlainly } from "./write-plainly";

/** What one way cost: CPU of the pane and of Excel in milliseconds, and the requests between them. */
interface Cost {
  readonly pane: number;
  readonly excel: number;
  readonly bytes: number;
}

/** The three ways with the same records: medians, and between what each import's CPU lay. */
export interface Comparison {
  readonly records: number;
  /** Milliseconds PapaParse alone takes for the text. */
  readonly papaParse: number;
  readonly plain: Cost;
  readonly whole: Cost;
  readonly spread: readonly [least: number, most: number];
  /** Bytes of the block of values as JSON. */
  readonly json: number;
}

/** Goes the three ways with so many records of the file, a few times, each time in a new workbook. */
export const compare = async (
  importFile: (bytes: Uint8Array) => Promise<void>,
  records: number,
  times: number,
): Promise<Comparison> => {
  const text = await firstRecords(records);
  const bytes = new TextEncoder().encode(text);
  const block = blockOf(text);
  const runs: { papaParse: number; plain: Cost; whole: Cost }[] = [];
  for (let time = 0; time < times; time += 1) {
    const papaParse = await cpuOf(() => Papa.parse(text));
    const written = await withExcelApart(async (excel) => ({
      plain: await costOf(excel, () => writePlainly(block)),
      whole: await costOf(excel, () => importFile(bytes)),
    }));
    runs.push({ papaParse, ...written });
  }
  const imports = runs.map(({ whole }) => whole.pane);
  return {
    records,
    papaParse: median(runs.map((run) => run.papaParse)),
    plain: medianCost(runs.map(({ plain }) => plain)),
    whole: medianCost(runs.map(({ whole }) => whole)),
    spread: [Math.min(...imports), Math.max(...imports)],
    json: Buffer.byteLength(JSON.stringify(block)),
  };
};

const costOf = async (excel: ExcelApart, work: () => Promise<void>): Promise<Cost> => {
  const { cpu, bytes } = excel;
  const pane = await cpuOf(work);
  return { pane, excel: excel.cpu - cpu, bytes: excel.bytes - bytes };
};

const medianCost = (costs: readonly Cost[]): Cost => ({
  pane: median(costs.map(({ pane }) => pane)),
  excel: median(costs.map(({ excel }) => excel)),
  bytes: median(costs.map(({ bytes }) => bytes)),
});
