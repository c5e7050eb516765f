import Papa from "papaparse";
import { openSource } from "../src/tabular/open-source";
import { builtImport } from "./built-import";
import { compare, type Comparison } from "./compare";
import { firstRecords } from "./eutl";
import { closeExcel, withExcelApart } from "./excel-apart";
import type { importFile } from "./import-file";
import { longestHold } from "./longest-hold";
import { bytesKept, peakBytes } from "./memory";
import { textTable } from "./text-table";

type Import = typeof importFile;

/** The whole file has 167,700 records. */
const sizes = [1_000, 10_000, 100_000, 167_700] as const;

const say = (text: string) => process.stdout.write(`${text}\n`);
const whole = (value: number) => Math.round(value).toLocaleString("en-US");
const ratio = (value: number) => `×${value.toFixed(value < 10 ? 2 : 0)}`;
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

const sayCosts = (comparisons: readonly Comparison[]): void => {
  say(
    "\nThe pane's CPU in milliseconds, and Excel's where it is not the pane's; medians of so many times, after others to warm up",
  );
  say(
    textTable([
      [
        "records",
        "warm-ups",
        "times",
        "PapaParse",
        "one Excel.run",
        "import",
        "from–to",
        "Excel: one run",
        "import",
      ],
      ...comparisons.map(({ records, warmUps, times, papaParse, plain, whole: its, spread }) => [
        whole(records),
        whole(warmUps),
        whole(times),
        papaParse.toFixed(1),
        whole(plain.pane),
        whole(its.pane),
        spread.map(whole).join("–"),
        whole(plain.excel),
        whole(its.excel),
      ]),
    ]),
  );
};

const sayRatios = (comparisons: readonly Comparison[]): void => {
  say(
    "\nRatios: the import's CPU to that of the others, bytes of requests to the JSON of the values",
  );
  say(
    textTable([
      ["records", "to PapaParse", "to one Excel.run", "bytes: import", "one Excel.run"],
      ...comparisons.map(({ records, papaParse, plain, whole: its, json }) => [
        whole(records),
        ratio(its.pane / papaParse),
        ratio(its.pane / plain.pane),
        ratio(its.bytes / json),
        ratio(plain.bytes / json),
      ]),
    ]),
  );
};

/** The least that an import can cost: its text is read, and its rows are written. */
const least = ({ papaParse, plain }: Pick<Comparison, "papaParse" | "plain">): number =>
  papaParse + plain.pane;

const sayAgainstLeast = (comparisons: readonly Comparison[]): void => {
  say("\nThe import's CPU to that of PapaParse alone and one plain Excel.run together");
  say(
    textTable([
      ["records", "both together", "import", "times"],
      ...comparisons.map((its) => [
        whole(its.records),
        least(its).toFixed(1),
        whole(its.whole.pane),
        ratio(its.whole.pane / least(its)),
      ]),
    ]),
  );
};

/** What a person's first import of the day costs: the engine has to compile what it runs. */
const sayFirst = ({ records, first }: Comparison): void => {
  say(
    `The very first time, all code cold: with ${whole(records)} records ${first.whole.pane.toFixed(1)} to ${least(first).toFixed(1)}, ${ratio(first.whole.pane / least(first))}`,
  );
};

const sayGrowth = (comparisons: readonly Comparison[]): void => {
  say("\nGrowth of the pane's CPU and of the import's bytes: how many times as much");
  say(
    textTable([
      ["from", "to", "records", "PapaParse", "one Excel.run", "import", "its bytes"],
      ...comparisons.slice(1).map((to, index) => {
        const from = comparisons[index] ?? to;
        return [
          whole(from.records),
          whole(to.records),
          ratio(to.records / from.records),
          ratio(to.papaParse / from.papaParse),
          ratio(to.plain.pane / from.plain.pane),
          ratio(to.whole.pane / from.whole.pane),
          ratio(to.whole.bytes / from.whole.bytes),
        ];
      }),
    ]),
  );
};

const sayHold = async (importFile: Import, bytes: Uint8Array): Promise<void> => {
  const { cpu, clock } = await withExcelApart(() => longestHold(() => importFile(bytes)));
  say(
    `\nThe whole file's import held the pane's thread at longest for ${whole(cpu)} ms of CPU, ${whole(clock)} ms by the clock of this machine, others running.`,
  );
};

const sayMemory = async (importFile: Import, text: string, bytes: Uint8Array): Promise<void> => {
  const papaParse = await bytesKept(() => Papa.parse(text).data);
  const rows = await bytesKept(async () => (await openSource({ name: "", bytes })).sheet(0));
  say(
    `\nMemory of the whole file's import, above what the pane had before (Excel is another process)`,
  );
  say(`rows as PapaParse gives them ${megabytes(papaParse)}, as they are kept ${megabytes(rows)}`);
  for (const count of ["live", "with-garbage"] as const) {
    const peak = await withExcelApart((excel) =>
      peakBytes(count, (look) => {
        excel.onRequest = look;
        return importFile(bytes);
      }),
    );
    say(
      `peak ${count}: ${megabytes(peak)}, ${ratio(peak / rows)} the rows kept, ${ratio(peak / papaParse)} PapaParse's`,
    );
  }
};

/**
 * Compares an import with PapaParse alone and with one plain Excel.run, and prints what came of it. The import is built as
 * the add-in is: what is measured is what the pane runs.
 */
const main = async (): Promise<void> => {
  const { importFile } = await builtImport();
  const comparisons: Comparison[] = [];
  for (const records of sizes) comparisons.push(await compare(importFile, records));
  sayCosts(comparisons);
  sayRatios(comparisons);
  sayAgainstLeast(comparisons);
  comparisons.slice(0, 1).forEach(sayFirst);
  sayGrowth(comparisons);
  const text = await firstRecords(Infinity);
  const bytes = new TextEncoder().encode(text);
  say(
    "\nEvery import also reads the workbook, lists itself and sets rules for the table's columns; with few records that is most of its cost.",
  );
  await sayHold(importFile, bytes);
  await sayMemory(importFile, text, bytes);
  closeExcel();
};

void main();
