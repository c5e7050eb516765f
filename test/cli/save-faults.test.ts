import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileFault } from "../../cli/file-fault";
import { tellTemporaries } from "../../cli/tell-temporaries";
import { writeWhole } from "../../cli/write-whole";
import { hear } from "./hear";
import { runProcess } from "./run-tanping";
import { watchedCalls } from "./support/watched-calls";

const bytes = new TextEncoder().encode("new");

interface Row {
  readonly call: string;
  readonly failed: string;
  readonly killed: string;
}

/** The rows of a table of docs/saving.md, by the heading above it. */
const tableUnder = (heading: string): readonly Row[] => {
  const page = readFileSync("docs/saving.md", "utf8");
  const [, section = ""] = page.split(`### ${heading}\n`);
  return section
    .slice(0, section.search(/\n#|\n[^|\n]/))
    .split("\n")
    .flatMap((line) => {
      const [, call, failed, killed] = /^\| `([^`]+)` +\| (.*?) +\| (.*?) +\|$/.exec(line) ?? [];
      return call && failed && killed ? [{ call, failed, killed }] : [];
    });
};

const replaced = tableUnder("替换已有的文件 · Replacing a file");
const made = tableUnder("新的文件 · A new file");

const folderFor = (replaces: boolean) => {
  const folder = mkdtempSync(join(tmpdir(), "save-faults-"));
  const file = join(folder, "book.xlsx");
  if (replaces) writeFileSync(file, "old");
  return { folder, file };
};

const fault = (code: string) => Object.assign(new Error(code), { code, syscall: "tried" });

/** What stands in the folder, as the page puts it, once the next save has named what was left. */
const standing = async (folder: string): Promise<readonly string[]> => {
  const names = readdirSync(folder);
  const heard = hear("stderr");
  try {
    await tellTemporaries(folder);
  } finally {
    heard.stop();
  }
  const content = names.includes("book.xlsx")
    ? readFileSync(join(folder, "book.xlsx"), "utf8")
    : "none";
  const left = names.filter((name) => name !== "book.xlsx");
  const isNamed = left.length > 0 && left.every((name) => heard.text().includes(name));
  const words = { old: "旧 old", new: "新 new", none: "无 none" } as Readonly<
    Record<string, string>
  >;
  return [
    words[content] ?? "half",
    ...(left.length === 0 ? [] : [isNamed ? "点名临时文件 file named" : "left"]),
  ];
};

const failedAt = async (at: string, replaces: boolean, code = "EIO"): Promise<string> => {
  const { folder, file } = folderFor(replaces);
  let isFailed = false;
  const calls = watchedCalls((call) => {
    if (call !== at || isFailed) return;
    isFailed = true;
    throw fault(code);
  });
  const answer = await writeWhole(file, bytes, { replaces, calls }).then(() => null, fileFault);
  const [content = "", ...left] = await standing(folder);
  const isUnsure = answer?.includes("did not confirm") ?? false;
  return [
    content,
    answer === null ? "退出码 0" : "退出码 2",
    ...(isUnsure ? ["未确认 not confirmed"] : []),
    ...left,
  ].join("，");
};

const killedAt = async (at: string, replaces: boolean): Promise<string> => {
  const { folder, file } = folderFor(replaces);
  const words = ["--import", "tsx", "test/cli/support/killed-save.ts"];
  const { exitCode } = await runProcess(process.execPath, [
    ...words,
    ...[file, String(replaces), at],
  ]);
  expect(exitCode).toBeNull();
  return (await standing(folder)).join("，");
};

describe.each([
  ["replacing a file", true, replaced],
  ["making a file", false, made],
])("%s", (_, replaces, rows) => {
  it("makes the calls that the page lists, and no other", async () => {
    const { folder, file } = folderFor(replaces);
    const calls: string[] = [];
    const watching = watchedCalls((call) => calls.push(call));
    await writeWhole(file, bytes, { replaces, calls: watching });
    expect(calls).toEqual(rows.map(({ call }) => call));
    expect([readFileSync(file, "utf8"), readdirSync(folder)]).toEqual(["new", ["book.xlsx"]]);
  });

  it.each(rows)("where $call fails: $failed", async ({ call, failed }) => {
    expect(await failedAt(call, replaces)).toBe(failed);
  });

  it.each(rows)("killed at $call: $killed", async ({ call, killed }) => {
    expect(await killedAt(call, replaces)).toBe(killed);
  });
});

it("says that the disk is full", async () => {
  const { file } = folderFor(true);
  const calls = watchedCalls((call) => {
    if (call === "writeFile temporary") throw fault("ENOSPC");
  });
  const refused = writeWhole(file, bytes, { replaces: true, calls });
  expect(await refused.then(() => "", fileFault)).toBe("The disk is full.");
});

it("names a temporary file that it can neither use nor remove", async () => {
  const { folder, file } = folderFor(true);
  const calls = watchedCalls((call) => {
    if (call === "rename temporary" || call === "rm temporary") throw fault("EIO");
  });
  await expect(writeWhole(file, bytes, { replaces: true, calls })).rejects.toThrow("EIO");
  expect(await standing(folder)).toEqual(["旧 old", "点名临时文件 file named"]);
});

it.each(["EISDIR", "EPERM", "EACCES", "EINVAL"])(
  "asks nothing of folders where they cannot be synced (%s)",
  async (code) => {
    expect(await failedAt("sync folder", true, code)).toBe("新 new，退出码 0");
  },
);

it.each(["EPERM", "ENOTSUP", "EMLINK"])(
  "renames a new file where there are no hard links (%s), and never over another",
  async (code) => {
    expect(await failedAt("link temporary", false, code)).toBe("新 new，退出码 0");
    const { folder, file } = folderFor(false);
    const calls = watchedCalls((call) => {
      if (call !== "link temporary") return;
      writeFileSync(file, "old");
      throw fault(code);
    });
    const refused = writeWhole(file, bytes, { replaces: false, calls });
    await expect(refused).rejects.toThrow("--force");
    expect(await standing(folder)).toEqual(["旧 old"]);
  },
);

it("never writes over a file that comes there meanwhile", async () => {
  const { folder, file } = folderFor(false);
  const calls = watchedCalls((call) => {
    if (call === "link temporary") writeFileSync(file, "old");
  });
  await expect(writeWhole(file, bytes, { replaces: false, calls })).rejects.toThrow("--force");
  expect(await standing(folder)).toEqual(["旧 old"]);
});

it("leaves a file to whoever saves where it may not be given away", async () => {
  const { file } = folderFor(true);
  const calls = watchedCalls(() => undefined);
  const stat = async (path: string) => {
    const its = await calls.stat(path);
    return Object.assign(its, { uid: its.uid + 1 });
  };
  const open: typeof calls.open = async (...words) => {
    const its = await calls.open(...words);
    return Object.assign(its, { chown: () => Promise.reject(fault("EPERM")) });
  };
  await writeWhole(file, bytes, {
    replaces: true,
    calls: { ...calls, stat: stat as typeof calls.stat, open },
  });
  expect(readFileSync(file, "utf8")).toBe("new");
});

it("says nothing of a save that another process is at", async () => {
  const { folder } = folderFor(false);
  writeFileSync(join(folder, `.tanping-${process.ppid}-${"0".repeat(36)}.tmp`), "");
  const heard = hear("stderr");
  await tellTemporaries(folder);
  heard.stop();
  expect(heard.text()).toBe("");
});

/** Fills a small disk of its own where that is allowed, else lets no process write more than it holds. */
const onFullDisk = (folder: string, command: string): string => `
  if mount -t tmpfs -o size=64k none "${folder}" 2>/dev/null; then trap 'umount "${folder}"' EXIT
  else trap '' XFSZ; ulimit -f 32; fi
  head -c 32768 /dev/zero > "${folder}/full"; printf old > "${folder}/book.xlsx"
  ${command} > /dev/null; echo "$?"; head -c 9 "${folder}/book.xlsx"; echo; ls -A "${folder}"`;

it("leaves the file that stood there on a disk that is really full, and says so", async () => {
  const folder = mkdtempSync(join(tmpdir(), "full-disk-"));
  const command = `"${process.execPath}" --import tsx cli/main.ts create "${folder}/book.xlsx" --force`;
  const { stdout, stderr } = await runProcess("bash", ["-c", onFullDisk(folder, command)]);
  expect(stdout).toBe("2\nold\nbook.xlsx\nfull\n");
  expect(stderr).toMatch(/book\.xlsx is not written: (The disk is full|The file is larger)/);
});
