import { writeFileSync } from "node:fs";
import { allKinds } from "../test/host/support/mutations/all-kinds";
import { answering, inWords } from "../test/host/support/mutations/answers";
import { Chance } from "../test/host/support/mutations/chance";
import { genuineBytes, genuineParts } from "../test/host/support/mutations/genuine";
import type { Others } from "../test/host/support/mutations/one-reading";
import { readingsPage } from "../test/host/support/mutations/readings-page";
import { readByLibreOffice, readByOpenpyxl } from "../test/host/support/mutations/readings";

/** Has LibreOffice and openpyxl read one file of each kind of ambiguity, and writes down what they read beside our answers. */
const main = async (): Promise<void> => {
  const parts = genuineParts();
  const planted = allKinds.map(({ plant }) => plant(parts, new Chance(0)));
  const files = [genuineBytes(), ...planted];
  const [genuineLibre = null, ...libreOffice] = await readByLibreOffice(files);
  const [genuineOpenpyxl = null, ...openpyxl] = readByOpenpyxl(files);
  if (!genuineLibre || !genuineOpenpyxl) throw new Error("The genuine file was not opened.");
  const recorded: Record<string, Others> = {};
  for (const [index, { says }] of allKinds.entries())
    recorded[says] = {
      libreOffice: inWords(genuineLibre, libreOffice[index] ?? null),
      openpyxl: inWords(genuineOpenpyxl, openpyxl[index] ?? null),
    };
  writeFileSync("test/data/planted-readings.json", `${JSON.stringify(recorded, null, 2)}\n`);
  const answer = answering();
  const answers = [];
  for (const bytes of planted) answers.push(await answer(bytes));
  writeFileSync("docs/one-reading.md", readingsPage(answers, recorded));
};

void main();
