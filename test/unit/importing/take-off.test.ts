import { analysisOf, drawn, rowsOf, rowText, sourceOf } from "./tables";

const subtract = { treatments: { "offset-row": "subtract" } } as const;
const of = async (rows: string, decided = {}) => {
  const source = sourceOf(drawn(`|期间|排放源|排放量(t)|产量(MWh)|\n${rows}`), decided);
  const { years, setAside, problems } = await analysisOf(source);
  return {
    years: years.map(({ year, emission, output }) => [year, emission, output ?? "–"].join(" ")),
    setAside: Object.fromEntries(setAside),
    said: problems.flatMap(({ listed }) => listed.map((its) => `${its.code} ${its.treatment}`)),
  };
};
const boilers = "|2023|锅炉|600|10|\n|2023|外购电力|60||\n";

it("an emission below zero among sources is left out unless it is taken off", async () => {
  expect(await of(`${boilers}|2023|外售热力|-100||`)).toEqual({
    years: ["2023 660 10"],
    setAside: { "offset-row": 1 },
    said: ["offset-row set-aside"],
  });
  expect(await of(`${boilers}|2023|外售热力|-100||`, subtract)).toEqual({
    years: ["2023 560 10"],
    setAside: { "offset-row": 1 },
    said: ["offset-row subtract"],
  });
});

it("it is taken off by counting it as it is as well", async () => {
  const kept = { treatments: { "offset-row": "keep" } };
  expect((await of(`${boilers}|2023|外售热力|-100||`, kept)).years).toEqual(["2023 560 10"]);
  expect((await of(`${boilers}|2023|减：外售热力|100||`, kept)).years).toEqual(["2023 760 10"]);
});

it("it is taken off the rows above as far as they have, then off those below, of its period alone", async () => {
  const rows = `|2022|锅炉|900||\n|2023|外购电力|60||\n|2023|减：外售热力|100||\n|2023|锅炉|600|10|`;
  const source = sourceOf(drawn(`|期间|排放源|排放量(t)|产量(MWh)|\n${rows}`), subtract);
  expect((await rowsOf([source])).map(rowText).map((text) => text.trim())).toEqual([
    "2022- 锅炉 900",
    "2023- 外购电力 0",
    "2023- 锅炉 560 10",
  ]);
});

it("two of them are taken off one after the other", async () => {
  const { years } = await of(`${boilers}|2023|减：外售|50||\n|2023|减：外售热力|100||`, subtract);
  expect(years).toEqual(["2023 510 10"]);
});

it.each([
  ["there is less than that", "|2023|锅炉|60|10|\n|2023|减：外售热力|100||", ["2023 60 10"]],
  ["nothing is of its month", "|2023-01|锅炉|60|10|\n|2023-02|减：外售热力|10||", ["2023 60 10"]],
])("it is left out, and said so, where %s", async (_, rows, years) => {
  const found = await of(rows, subtract);
  expect(found.years).toEqual(years);
  expect(found.said).toEqual(["offset-row set-aside"]);
});

it("nothing is taken off a row that is a sum of the others", async () => {
  const rows = `${boilers}|2023|合计|660|10|\n|2023|减：外售热力|100||`;
  expect((await of(rows, subtract)).years).toEqual(["2023 560 10"]);
});

it("it is converted by the unit of its own row", async () => {
  const rows = "|年份|排放源|排放量|单位|\n|2023|锅炉|600|t|\n|2023|外售|-100000|kg|";
  const { years } = await analysisOf(sourceOf(drawn(rows), subtract));
  expect(years.map(({ emission }) => emission?.toFixed())).toEqual(["500"]);
});

it("an amount below zero in a table without sources is no more than negative", async () => {
  const source = sourceOf(drawn("|年份|排放量(t)|\n|2022|-1|\n|2023|2|"), subtract);
  const { problems } = await analysisOf(source);
  expect(problems.map(({ code }) => code)).toEqual(["negative"]);
});
