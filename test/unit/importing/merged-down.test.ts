import { isMergedDown } from "../../../src/importing/shape/merged-down";
import { drawn } from "./tables";

const columns = { source: 0, year: 1, emission: 2 };

const isMerged = (text: string, beside: readonly number[] = []) =>
  isMergedDown({ rows: drawn(text), first: 1 }, columns, { column: 0, beside });

describe("blanks below a plant", () => {
  it.each([
    ["each plant has the same years", "|厂|年|t|\n|A|2022|1|\n||2023|2|\n|B|2022|3|\n||2023|4|"],
    [
      "a total stands below",
      "|厂|年|t|\n|A|2022|1|\n||2023|2|\n|B|2022|3|\n||2023|4|\n|合计|2023|6|",
    ],
  ])("go on with it where %s", (_, text) => {
    expect(isMerged(text)).toBe(true);
  });

  it.each([
    ["no year stands twice", "|厂|年|t|\n|A|2022|1|\n||2023|2|\n|B|2024|3|\n||2025|4|"],
    ["they would be the same once more", "|厂|年|t|\n|A|2022|1|\n||2022|2|\n|B|2022|3|\n||2022|4|"],
    ["nothing stands above them", "|厂|年|t|\n||2022|1|\n||2022|2|"],
  ])("say nothing of it where %s", (_, text) => {
    expect(isMerged(text)).toBe(false);
  });

  it("are told apart by the columns beside", () => {
    const text = "|厂|年|t|范围|\n|A|2022|1|一|\n||2022|2|二|\n|B|2022|3|一|\n||2022|4|二|";
    expect([isMerged(text, [3]), isMerged(text)]).toEqual([true, false]);
  });
});
