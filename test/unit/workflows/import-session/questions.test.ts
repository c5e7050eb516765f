import {
  addSource,
  memoriesOf,
  newImport,
  treat,
} from "../../../../src/workflows/import-session/import-session";
import { chooseSource } from "../../../../src/workflows/import-session/chosen-source";
import {
  acceptProposals,
  importRequest,
  previewImport,
} from "../../../../src/workflows/import-session/preview";
import { openQuestions } from "../../../../src/workflows/import-session/questions";
import { showPreview } from "../../../../src/workflows/import-session/show-preview";
import { drawn } from "../../importing/tables";
import { chosenFrom, pasted } from "./sources";

const inTonnes = { emission: "tCO2e", output: "MWh" };
const commas =
  "|年份|排放量(tCO2e)|产量(MWh)|\n|2022|1234,5|1000|\n|2023|2.345|1000|\n|2024|3000|1000|";
const session = addSource(newImport(inTonnes), chosenFrom(commas));

const shownOf = async (its: typeof session) => showPreview(its, await previewImport(its), []);

it("asks once what only a person can settle, and says what every answer makes of the years", async () => {
  const { questions, problems } = await shownOf(session);
  expect(problems).toEqual([]);
  expect(questions).toMatchObject([{ code: "decimal-comma", count: 2, answer: null }]);
  const years = questions[0]?.readings.map(
    ({ treatment, years: its }) =>
      `${treatment}: ${its.map(({ year, totals }) => `${year} ${totals.join(" ")}`).join(", ")}`,
  );
  expect(years).toEqual([
    "set-aside: 2024 3,000 1,000 3",
    "comma: 2024 3,000 1,000 3, 2023 2,345 1,000 2.345, 2022 1,234.5 1,000 1.2345",
    "point: 2024 3,000 1,000 3, 2023 2.345 1,000 0.002345",
  ]);
});

it("counts by the answer, and keeps the question and its readings in sight", async () => {
  const answered = treat(session, "decimal-comma", "comma");
  const preview = await previewImport(answered);
  expect(openQuestions(preview.questions)).toEqual([]);
  expect(preview.questions).toMatchObject([{ code: "decimal-comma", answer: "comma", count: 2 }]);
  expect(preview.analysis.years.map(({ emission }) => emission?.toFixed())).toEqual([
    "1234.5",
    "2345",
    "3000",
  ]);
});

it("shows an answer at once, before the preview has counted by it", async () => {
  const { questions } = showPreview(
    treat(session, "decimal-comma", "point"),
    await previewImport(session),
    [],
  );
  expect(questions).toMatchObject([{ code: "decimal-comma", answer: "point" }]);
});

it("answers all that is open as proposed, and says of which kinds nobody chose", async () => {
  const accepted = acceptProposals(session, await previewImport(session));
  const request = importRequest(accepted, await previewImport(accepted), {
    from: "",
    now: new Date(0),
  });
  expect(request).toMatchObject({
    answers: { "decimal-comma": "set-aside" },
    accepted: ["decimal-comma"],
  });
  const chosen = treat(session, "decimal-comma", "point");
  expect(acceptProposals(chosen, await previewImport(chosen))).toMatchObject({
    answers: { "decimal-comma": "point" },
    accepted: [],
  });
});

it("asks nothing of a table that leaves nothing open", async () => {
  const plain = chosenFrom("|年份|排放量(tCO2e)|产量(MWh)|\n|2022|1.5|1000|\n|2023|1,200|1000|");
  expect((await previewImport(addSource(newImport(inTonnes), plain))).questions).toEqual([]);
});

it("remembers an answer for the next table with the same headings, and no answer that there is not", async () => {
  const kept = new Map(
    memoriesOf(treat(session, "decimal-comma", "comma")).map(({ key, text }) => [key, text]),
  );
  const again = chooseSource(pasted(drawn(commas)), (key) => kept.get(key) ?? null);
  const { questions } = await previewImport(addSource(newImport(inTonnes), again));
  expect(questions).toMatchObject([{ answer: "comma" }]);
  const odd = chooseSource(pasted(drawn(commas)), (key) =>
    (kept.get(key) ?? "").replace('"comma"', '"semicolon"'),
  );
  expect((await previewImport(addSource(newImport(inTonnes), odd))).questions).toMatchObject([
    { answer: null },
  ]);
});

it("says the totals of each answer in the units that hold by it, where an answer changes the workbook's", async () => {
  const tonnes = chosenFrom("|年份|排放量(tCO2e)|产量(t)|\n|2023|50|1000|");
  const { questions } = await shownOf(addSource(newImport(inTonnes), tonnes));
  const [asked] = questions;
  expect(asked?.code).toBe("workbook-unit");
  expect(
    asked?.readings.map(({ treatment, unit, years }) => [treatment, unit, years[0]?.totals]),
  ).toEqual([
    ["leave", "tCO2e/MWh", ["50", "–", "–"]],
    ["change", "tCO2e/t", ["50", "1,000", "0.05"]],
  ]);
});
