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

/** What the three ways cost in one new workbook. */
interface Round {
  readonly papaParse: number;
  readonly plain: Cost;
  readonly whole: Cost;
}

/** The three ways with the same records: medians, and between what each import's CPU lay. */
export interface Comparison extends Round {
  readonly records: number;
  /** How often each way was gone and measured, after so many times that were not. */
  readonly times: number;
  readonly warmUps: number;
  /** The first time of all, when the engine has seen none of their code, or only what smaller sizes made it see. */
  readonly first: Round;
  readonly spread: readonly [least: number, most: number];
  /** Bytes of the block of values as JSON. */
  readonly json: number;
}

/** Records that all rounds of a size handle together, and how few and how many rounds there are. */
const recordsOfAll = 100_000;
const fewest = 5;
const most = 41;

/**
 * Goes the three ways with so many records of the file, in turn and each time in a new workbook. A few milliseconds tell
 * little, so few records are handled more often; as many rounds go before, by which all three ways are warm.
 */
export const compare = async (
  importFile: (bytes: Uint8Array) => Promise<void>,
  records: number,
): Promise<Comparison> => {
  const text = await firstRecords(records);
  const times = Math.min(most, Math.max(fewest, Math.ceil(recordsOfAll / records)));
  const warmUps = times;
  const first = await goThreeWays(importFile, text);
  for (let round = 1; round < warmUps; round += 1) await goThreeWays(importFile, text);
  const rounds: Round[] = [];
  for (let time = 0; time < times; time += 1) rounds.push(await goThreeWays(importFile, text));
  const imports = rounds.map(({ whole }) => whole.pane);
  return {
    records,
    times,
    warmUps,
    first,
    papaParse: median(rounds.map(({ papaParse }) => papaParse)),
    plain: medianCost(rounds.map(({ plain }) => plain)),
    whole: medianCost(rounds.map(({ whole }) => whole)),
    spread: [Math.min(...imports), Math.max(...imports)],
    json: Buffer.byteLength(JSON.stringify(blockOf(text))),
  };
};

const goThreeWays = async (
  importFile: (bytes: Uint8Array) => Promise<void>,
  text: string,
): Promise<Round> => {
  const papaParse = await cpuOf(() => Papa.parse(text));
  return withExcelApart(async (excel) => ({
    papaParse,
    plain: await costOfPlain(excel, text),
    whole: await costOf(excel, importFile, new TextEncoder().encode(text)),
  }));
};

/** The block is let go afterwards: no pane has it beside its import, and to look through it for garbage costs. */
const costOfPlain = (excel: ExcelApart, text: string): Promise<Cost> =>
  costOf(excel, writePlainly, blockOf(text));

const costOf = async <Given>(
  excel: ExcelApart,
  work: (given: Given) => Promise<void>,
  given: Given,
): Promise<Cost> => {
  const { cpu, bytes } = excel;
  const pane = await cpuOf(() => work(given));
  return { pane, excel: excel.cpu - cpu, bytes: excel.bytes - bytes };
};

const medianCost = (costs: readonly Cost[]): Cost => ({
  pane: median(costs.map(({ pane }) => pane)),
  excel: median(costs.map(({ excel }) => excel)),
  bytes: median(costs.map(({ bytes }) => bytes)),
});
