import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { report } from "../../cli/report";
import { finishedSample } from "../../scripts/finish-sample";
import { cementWorks, glassWorks } from "../../scripts/samples/samples";
import { documentKinds } from "../../src/workflows/write-document";
import { officeFaults } from "../host/support/office-faults";
import { bodyTemplates } from "../unit/report/body-templates";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "command-line-documents-"));
const at = (name: string) => join(folder, name);

const write = async (book: string, out: string, ...more: string[]): Promise<Uint8Array> => {
  await runCommand(report, at(book), "--out", at(out), ...more);
  return readFileSync(at(out));
};

beforeAll(async () => {
  for (const [sample, language, file] of [
    [cementWorks, "zh-CN", "cement.xlsx"],
    [cementWorks, "en-US", "english.xlsx"],
    [glassWorks, "en-US", "unfinished.xlsx"],
  ] as const)
    writeFileSync(at(file), await writeXlsx(await finishedSample(sample, language)));
});

it("Microsoft's validator finds no fault with any document in either language", async () => {
  const files: Uint8Array[] = [];
  for (const book of ["cement.xlsx", "english.xlsx", "unfinished.xlsx"])
    for (const kind of documentKinds)
      files.push(await write(book, `${basename(book, ".xlsx")}.${kind}.docx`, "--what", kind));
  expect(files).toHaveLength(12);
  expect(officeFaults(files, "docx")).toEqual(files.map(() => []));
});

it("nor with documents of bodies, as they are, filled and refreshed", async () => {
  const files: Uint8Array[] = [];
  for (const [name, { file }] of Object.entries(bodyTemplates)) {
    writeFileSync(at(`${name}.docx`), file);
    const filled = ["--template", at(`${name}.docx`)];
    const refreshed = ["--refresh", at(`${name} filled.docx`)];
    files.push(
      file,
      await write("cement.xlsx", `${name} filled.docx`, ...filled),
      await write("english.xlsx", `${name} again.docx`, ...refreshed),
    );
  }
  expect(files).toHaveLength(9);
  expect(officeFaults(files, "docx")).toEqual(files.map(() => []));
});
