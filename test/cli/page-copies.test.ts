import { glassWorks } from "../../scripts/samples/samples";
import { powerPlant } from "../../src/samples/power-plant";
import { allThroughOpenpyxl } from "../host/openpyxl";
import { editParts } from "../host/support/edit-file";
import { likeWps } from "../host/support/like-wps";
import {
  atOneTime,
  expectSameCopies,
  repairedBothWays,
  sampleOf,
  scoredBothWays,
} from "./support/copies-both-ways";

atOneTime();

it("writes the very bytes of `score --out` where there is no result", async () => {
  const { exitCode } = await scoredBothWays("unfinished", await sampleOf(glassWorks, "zh-CN"));
  expect(exitCode).toBe(1);
});

it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  ["as our own program saves it", (bytes) => bytes],
  ["as a program like WPS saves it", likeWps],
])("writes the very bytes of `score --out` and `seal --slip`: a file %s", async (name, saved) =>
  expectSameCopies(name, saved(await sampleOf(powerPlant, "zh-CN"))),
);

it("writes the very bytes of `score --out` and `seal --slip`: a file as openpyxl saves it", async () => {
  const [saved] = await allThroughOpenpyxl([await sampleOf(powerPlant, "zh-CN")]);
  await expectSameCopies("openpyxl", saved ?? new Uint8Array());
});

it("writes the very bytes of `repair`: a file whose names another program dropped", async () => {
  const bytes = editParts(await sampleOf(powerPlant, "zh-CN"), (path, xml) =>
    path === "xl/workbook.xml" ? xml.replace(/<definedNames>.*<\/definedNames>/s, "") : xml,
  );
  const { exitCode, line, copy } = await repairedBothWays("nameless", bytes);
  expect([exitCode, line?.status]).toEqual([0, "repaired"]);
  expect(copy.restored?.length).toBeGreaterThan(10);
  expect(copy.answer).toMatchObject({ kind: "checked", verified: { findings: [] } });
});
