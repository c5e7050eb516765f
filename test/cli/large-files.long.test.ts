import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeFiles } from "../host/support/large/large-files";

const folder = mkdtempSync(join(tmpdir(), "large-"));
afterAll(() => rmSync(folder, { recursive: true }));

const megabytes = 600;

/** What verifying a file says in a process that may take so much memory and no more. */
const verify = (path: string) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, "--import", "tsx", "cli/main.ts", "verify", path],
    { encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  const line = JSON.parse(stdout || "{}") as {
    readonly status?: string;
    readonly changes?: unknown;
  };
  return { exitCode: status, says: line.status, changes: line.changes, stderr };
};

it.each(largeFiles)(
  "$says: one answer, without a trace of the stack, in 600 MB",
  ({ says, make, refused }) => {
    const path = join(folder, `${says.replaceAll(/\W+/g, "-")}.xlsx`);
    writeFileSync(path, make());
    const [first, second] = [verify(path), verify(path)];
    rmSync(path);
    expect(first.stderr).toBe("");
    expect(second).toEqual(first);
    expect([0, 1, 3, 4]).toContain(first.exitCode);
    if (refused !== undefined) expect([first.exitCode, first.says]).toEqual([3, "refused"]);
  },
  600_000,
);
