import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseLine } from "../../src/rollup/rollup-line";
import { throughLibreOffice } from "../host/libreoffice";
import { officeFaults } from "../host/support/office-faults";
import { expectFleet } from "./support/expect-fleet";
import { makeFleet } from "./support/fleet/make-fleet";
import { overviewRows } from "./support/overview-rows";
import { runTanping } from "./run-tanping";

const folder = mkdtempSync(join(tmpdir(), "rollup-long-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** LibreOffice writes 15 digits of a number, and rounds the last in its own way. */
const asSaved = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  rows.map((row) =>
    Object.entries(row).map(([heading, value]) => [
      heading,
      typeof value === "number" ? Number(value.toPrecision(12)) : value,
    ]),
  );

test("of 200 workbooks all good ones are right and all bad ones named; the overview is without fault in both languages and opens in LibreOffice", async () => {
  const fleet = await makeFleet(join(folder, "fleet"), { count: 200, bad: 54 });
  const lines = join(folder, "lines.jsonl");
  for (const language of ["zh-CN", "en-US"]) {
    const out = join(folder, `${language}.xlsx`);
    const words = [fleet.folder, "--out", out, "--lines", lines, "--lang", language];
    expect((await runTanping("rollup", ...words)).exitCode).toBe(1);
    expect(officeFaults([readFileSync(out)], "xlsx")).toEqual([[]]);
    const { ranking, uncounted } = await overviewRows(out);
    expect([ranking.length, uncounted.length]).toEqual([146, 54]);
    expect(uncounted.map((row) => Object.values(row)[0])).toEqual([...fleet.bad.keys()].sort());
    const saved = join(folder, `${language}-saved.xlsx`);
    writeFileSync(saved, await throughLibreOffice(readFileSync(out)));
    expect(asSaved((await overviewRows(saved)).ranking)).toEqual(asSaved(ranking));
  }
  const all = readFileSync(lines, "utf8")
    .split("\n")
    .flatMap((text) => parseLine(text) ?? []);
  expectFleet(all, fleet);
});
