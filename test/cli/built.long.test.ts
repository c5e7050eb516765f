import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runProcess, runTanping } from "./run-tanping";

const folder = mkdtempSync(join(tmpdir(), "built-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** The built command line, called from a folder that is not the project's. */
const built = (...words: readonly string[]) =>
  runProcess("bash", [
    "-c",
    'cd "$0" && exec "$@"',
    folder,
    process.execPath,
    resolve("dist/cli/tanping.cjs"),
    ...words,
  ]);

const book = resolve("test/data/long-evidence.xlsx");

describe("the command line as npm run build:cli makes it", () => {
  beforeAll(async () => {
    const { exitCode, stderr } = await runProcess("npm", ["run", "-s", "build:cli"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  it("answers as the one that runs from its sources", async () => {
    expect(await built("verify", book)).toEqual(await runTanping("verify", book));
    expect((await built("--help")).stdout).toBe((await runTanping("--help")).stdout);
    expect((await built("no-such")).exitCode).toBe(2);
  });

  it("calls Excel's stand-in and writes", async () => {
    expect((await built("create", at("new.xlsx"))).exitCode).toBe(0);
    expect((await runTanping("verify", at("new.xlsx"))).exitCode).toBe(1);
  });

  it("rolls up on threads of its own", async () => {
    const { stdout } = await built("rollup-lines", at("new.xlsx"), book, "--jobs", "2");
    expect(stdout).toBe((await runTanping("rollup-lines", at("new.xlsx"), book)).stdout);
    expect(readdirSync(folder)).toEqual(["new.xlsx"]);
  });
});
