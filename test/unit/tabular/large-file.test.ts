import { readFileSync } from "node:fs";
import { openSource } from "../../../src/tabular/open-source";
import { parts, sheetRows, zipped } from "./xlsx-file";

const bytes = readFileSync("test/data/eutl-verified-emissions.csv");

/** How often others got the thread while the work was going on. */
const turnsDuring = async (work: () => Promise<unknown>): Promise<number> => {
  let [turns, isDone] = [0, false];
  const count = (): void => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await work();
  isDone = true;
  return turns;
};

describe("the verified emissions of the EU Transaction Log", () => {
  it("are read to the last of their 167,701 rows", async () => {
    const source = await openSource({ name: "eutl-verified-emissions.csv", bytes });
    expect(source).toMatchObject({ encoding: "utf-8", delimiter: "," });
    const { rows } = await source.sheet(0);
    expect(rows).toHaveLength(167_701);
    expect(rows[0]).toEqual(["account_id", "year", "tonnes_co2"]);
    expect(rows[1]).toEqual(["100000", "2005", "87923"]);
    expect(rows.filter((row) => row[2] === "Excluded")).toHaveLength(3486);
    expect(rows.every((row) => row.length === 3)).toBe(true);
  });
});

/** With every look at the clock a second later, each piece of work ends a turn. */
const turnsOfPieces = async (work: () => Promise<unknown>): Promise<number> => {
  let now = 0;
  const clock = jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  try {
    return await turnsDuring(work);
  } finally {
    clock.mockRestore();
  }
};

describe("others get the thread", () => {
  it("after each 64 KB that are decoded and each that are parsed", async () => {
    const read = async () => (await openSource({ name: "data.csv", bytes })).sheet(0);
    expect(await turnsOfPieces(read)).toBeGreaterThanOrEqual(2 * Math.ceil(bytes.length / 65536));
  });

  it("after each 64 KB of a workbook's sheet", async () => {
    const row = '<row><c t="inlineStr"><is><t>text</t></is></c></row>';
    const rows = row.repeat(40_000);
    const turns = await turnsOfPieces(() => sheetRows(zipped(parts(rows))));
    expect(turns).toBeGreaterThanOrEqual(Math.floor(rows.length / 65536));
  });
});
