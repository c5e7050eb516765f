import { firstRecords } from "./eutl";
import { closeExcel, withExcelApart } from "./excel-apart";
import { cpuOf, median } from "./cpu";
import { createRequire } from "node:module";
const load = createRequire("/work/main/package.json");
// node _small a.cjs b.cjs: alternates builds, prints medians and quartiles
const main = async () => {
  const mods = process.argv.slice(2).map((p) => load(p));
  for (const m of mods) await m.loadAllWords();
  const bytes = new TextEncoder().encode(await firstRecords(Number(process.env.N ?? 1000)));
  const rounds = Number(process.env.R ?? 150);
  const all: number[][] = mods.map(() => []);
  for (let r = 0; r < rounds; r++) for (const [i, m] of mods.entries()) { const c = await withExcelApart(() => cpuOf(() => m.importFile(bytes))); if (r >= rounds / 3) all[i]!.push(c); }
  for (const [i, a] of all.entries()) { const s = [...a].sort((x, y) => x - y); console.log(process.argv[2 + i], "median", median(a).toFixed(2), "q1", s[Math.floor(s.length / 4)]!.toFixed(2), "min", s[0]!.toFixed(2)); }
  closeExcel();
};
void main();
