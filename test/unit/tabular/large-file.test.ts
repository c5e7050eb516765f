import { readFileSync } from "node:fs";
import { openSource } from "../../../src/tabular/open-source";

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

  it("are read in pieces of at most 64 KB, between which others get the thread", async () => {
    let now = 0;
    const clock = jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
    const turns = await turnsDuring(async () =>
      (await openSource({ name: "eutl-verified-emissions.csv", bytes })).sheet(0),
    );
    clock.mockRestore();
    const pieces = Math.ceil(bytes.length / 65536);
    expect(turns).toBeGreaterThanOrEqual(2 * pieces);
  });
});
