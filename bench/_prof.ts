import { builtImport } from "./built-import";
import { firstRecords, blockOf } from "./eutl";
import { closeExcel, withExcelApart } from "./excel-apart";
import { cpuOf, median } from "./cpu";
import { writePlainly } from "./write-plainly";
import Papa from "papaparse";
import { Session } from "node:inspector/promises";
import { writeFileSync } from "node:fs";
const main = async () => {
  const n = Number(process.argv[2]); const times = Number(process.argv[3]);
  const { importFile } = await builtImport();
  const text = await firstRecords(n);
  const bytes = new TextEncoder().encode(text);
  const one = () => withExcelApart(() => cpuOf(() => importFile(bytes)));
  const two = () => withExcelApart(() => { const block = blockOf(text); return cpuOf(() => writePlainly(block)); });
  for (let i = 0; i < times; i++) { Papa.parse(text); await two(); await one(); }
  const a: number[] = [], b: number[] = [], c: number[] = [];
  const session = new Session(); session.connect();
  if (process.argv[4]) { await session.post("Profiler.enable"); await session.post("Profiler.setSamplingInterval", { interval: 100 }); await session.post("Profiler.start"); }
  for (let i = 0; i < times; i++) { if (!process.argv[4]) { b.push(await two()); c.push(await cpuOf(() => Papa.parse(text))); } a.push(await one()); }
  if (process.argv[4]) { const { profile } = await session.post("Profiler.stop"); writeFileSync(process.argv[4], JSON.stringify(profile)); }
  console.log("import", median(a).toFixed(2), "plain", median(b)?.toFixed(2), "papa", median(c)?.toFixed(2), "ratio", (median(a) / (median(b) + median(c))).toFixed(2));
  closeExcel();
};
void main();
