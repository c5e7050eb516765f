import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { openSavedBytes } from "../cli/bytes/open-saved-bytes";
import { unreadable } from "../cli/saved-file";
import { lookAtFile } from "../src/workflows/look-at-file";
import { verifyWorkbook } from "../src/workflows/verify-workbook";
import { genuineBytes } from "../test/host/support/mutations/genuine";
import { largeFiles } from "../test/host/support/large/large-files";
import { cpuOf } from "./cpu";

/** Only files whose description has this in it. */
const only = process.argv[2] ?? "";

/** The least that reading a file takes: every part of it parsed once, with its namespaces. */
const parseBarely = (parts: readonly Uint8Array[]): void => {
  for (const bytes of parts) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", () => undefined);
    parser.write(new TextDecoder().decode(bytes)).close();
  }
};

/** What verifying answers, or why it cannot read the file. */
const verify = async (bytes: Uint8Array): Promise<string> => {
  try {
    const { saved, source } = openSavedBytes(bytes);
    const outcome = await verifyWorkbook(null, source);
    if (outcome.kind === "refused") return outcome.refusal.code;
    await lookAtFile(saved, outcome.answer, { source });
    return outcome.answer.report.status;
  } catch (error) {
    const sentence = unreadable(error);
    if (sentence === null) throw error;
    return sentence;
  }
};

/** Prints what verifying files that are large in one way each costs beside parsing the same bytes barely, all code warm. */
const main = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await verify(genuineBytes());
  for (const { says, make } of largeFiles.filter((its) => its.says.includes(only))) {
    const bytes = make();
    const parts = Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      /\.(xml|rels)$/.test(name) ? [part] : [],
    );
    let answer = "";
    const ours = await cpuOf(async () => (answer = await verify(bytes)));
    // The parser's own look-up of namespaces grows with the square of the depth.
    const bare = says.includes("deep") ? NaN : await cpuOf(() => parseBarely(parts));
    const size = parts.reduce((sum, { length }) => sum + length, 0) / 1e6;
    process.stdout.write(
      `${says}: ${size.toFixed(1)} MB, ${ours.toFixed(0)} ms, ${(ours / bare).toFixed(1)} × a bare parse; ${answer}\n`,
    );
  }
};

void main();
