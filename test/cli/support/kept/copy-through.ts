import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importFile } from "../../../../cli/import";
import { repair } from "../../../../cli/repair";
import { score } from "../../../../cli/score";
import { seal } from "../../../../cli/seal";
import { verify } from "../../../../cli/verify";
import { runCommand } from "../../run-command";

type Command = (words: readonly string[]) => Promise<number>;

/** The copies that the commands make of a file, by command. */
export type Copies = Readonly<Record<"score" | "again" | "seal" | "repair" | "import", Uint8Array>>;

const data = ["test/data/two-power-stations.csv", "--where", "plant=Drax"];
const columns = ["--map", "year=year,emission=emissions_tCO2,output=output_MWh"];
const units = ["--emission-unit", "tCO2e", "--output-unit", "MWh"];

/**
 * Scores a file and scores, seals and repairs the scored copy, and imports into the file; each must be done as if the file
 * had nothing of the user's, with the score that it has.
 */
export const copyThrough = async (
  folder: string,
  bytes: Uint8Array,
  composite: string,
): Promise<Copies> => {
  const at = (...names: string[]) => join(folder, ...names);
  const run = async (command: Command, ...words: string[]) => {
    const [exitCode, [line]] = await runCommand(command, ...words, "--force");
    expect([exitCode, line]).toEqual([0, { ...line, lost: undefined }]);
    return line;
  };
  const source = at("user.xlsx");
  writeFileSync(source, bytes);
  const scored = at("scored", "user.xlsx");
  const line = await run(score, source, "--out", at("scored"));
  expect(line).toMatchObject({ status: "scored", composite });
  await run(score, scored, "--out", at("again"));
  await run(seal, scored, "--by", "张工", "--anyway", "--out", at("sealed.xlsx"));
  const [exitCode, [verified]] = await runCommand(verify, at("sealed.xlsx"));
  expect(verified).toMatchObject({ status: "intact", recomputed: { composite } });
  expect([0, 4]).toContain(exitCode);
  const repaired = await run(repair, scored, "--out", at("repaired.xlsx"));
  expect(repaired).toMatchObject({ status: "repaired", left: [] });
  const imported = await run(
    importFile,
    source,
    ...data,
    ...columns,
    ...units,
    "--out",
    at("imported.xlsx"),
  );
  expect(imported).toMatchObject({ status: "imported" });
  return {
    score: readFileSync(scored),
    again: readFileSync(at("again", "user.xlsx")),
    seal: readFileSync(at("sealed.xlsx")),
    repair: readFileSync(at("repaired.xlsx")),
    import: readFileSync(at("imported.xlsx")),
  };
};
