import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { create } from "../../cli/create";
import { migrate } from "../../cli/migrate";
import { repair } from "../../cli/repair";
import { score } from "../../cli/score";
import { seal } from "../../cli/seal";
import { UsageError } from "../../cli/usage";
import { verify } from "../../cli/verify";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { openAssessment, scoreNow } from "../host/support/assessed-book";
import { earlierBook } from "../host/support/earlier-book";
import { editParts } from "../host/support/edit-file";
import { enterAssessment } from "../host/support/fill";
import { hear } from "./hear";
import { runCommand } from "./run-command";
import { cell, overwrite } from "../host/support/tampering-tools";

const folder = mkdtempSync(join(tmpdir(), "command-line-outputs-"));
const at = (...names: string[]) => join(folder, ...names);
const book = at("book.xlsx");

const changed = async (act: (book: Book) => void): Promise<Uint8Array> => {
  const read = await readXlsx(readFileSync(book), createCalculator());
  act(read.book);
  return writeXlsx(read.book);
};

/** As Excel stores a workbook with macros: another content type, and the part that holds them. */
const withMacros = (bytes: Uint8Array): Uint8Array => {
  const macroEnabled = editParts(bytes, (path, xml) =>
    path === "[Content_Types].xml"
      ? xml.replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        )
      : xml,
  );
  return zipSync({ ...unzipSync(macroEnabled), "xl/vbaProject.bin": strToU8("macros") });
};

beforeAll(async () => {
  const open = await openAssessment();
  await scoreNow();
  writeFileSync(book, await writeXlsx(open.book));
  open.close();
  writeFileSync(at("old.xlsx"), await changed(overwrite("tanping_format", "0 earlier-draft")));
  writeFileSync(at("no.key"), "no key\n");
});

it("score calls the copy of a workbook with macros .xlsm, which it is, and keeps the macros", async () => {
  writeFileSync(at("macro.xlsm"), withMacros(readFileSync(book)));
  const [exitCode, [line]] = await runCommand(score, at("macro.xlsm"), "--out", at("copies"));
  expect([exitCode, line]).toMatchObject([0, { status: "scored" }]);
  expect(line).not.toHaveProperty("lost");
  expect(readdirSync(at("copies"))).toEqual(["macro.xlsm"]);
  const copy = unzipSync(readFileSync(at("copies", "macro.xlsm")));
  expect(strFromU8(copy["xl/vbaProject.bin"] ?? new Uint8Array())).toBe("macros");
  const twice = score([at("macro.xlsm"), book, at("copies", "macro.xlsm"), "--out", at("other")]);
  await expect(twice).rejects.toThrow("would be overwritten");
});

it.each<[string, (words: readonly string[]) => Promise<number>, string[]]>([
  ["create", create, [at("new.txt")]],
  ["seal", seal, [book, "--by", "张工", "--out", at("new.xlsm")]],
  ["repair", repair, [book, "--out", at("new")]],
  ["migrate", migrate, [at("old.xlsx"), "--out", at("new.xls")]],
])(
  "%s refuses a name that does not end in .xlsx, and writes nothing",
  async (_, command, words) => {
    const before = readdirSync(folder);
    const refused = command(words);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow("ends in .xlsx");
    expect(readdirSync(folder)).toEqual(before);
  },
);

it("a copy of a workbook with macros has them, so another name is refused; what is made new has none", async () => {
  writeFileSync(at("macros.xlsm"), withMacros(readFileSync(book)));
  const words = [at("macros.xlsm"), "--out", at("renamed.xlsx")];
  await expect(repair(words)).rejects.toThrow("ends in .xlsm");
  const moved = [at("macros.xlsm"), "--out", at("moved.xlsm")];
  await expect(migrate(moved)).rejects.toThrow("ends in .xlsx");
  const [exitCode] = await runCommand(repair, at("macros.xlsm"), "--out", at("kept.XLSM"));
  expect([exitCode, readdirSync(folder).includes("kept.XLSM")]).toEqual([0, true]);
});

it.each<[string, (words: readonly string[]) => Promise<number>, string[]]>([
  ["seal", seal, [book, "--by", "张工"]],
  ["repair", repair, [book]],
  ["migrate", migrate, [at("old.xlsx")]],
])("%s into a place that takes no file is wrong usage", async (_, command, words) => {
  mkdirSync(at("folder.xlsx"), { recursive: true });
  const refused = command([...words, "--out", at("folder.xlsx")]);
  await expect(refused).rejects.toBeInstanceOf(UsageError);
  await expect(refused).rejects.toThrow("This is a folder, not a file.");
});

it("score says of a copy that cannot be written why, keeps the figures, and ends with 2", async () => {
  mkdirSync(at("full", "book.xlsx"), { recursive: true });
  const words = [book, at("old.xlsx"), "--out", at("full")];
  const [exitCode, [line]] = await runCommand(
    score,
    ...words.filter((word) => !word.includes("old")),
  );
  expect(exitCode).toBe(2);
  expect(line).toMatchObject({
    status: "scored",
    composite: "99.7",
    problems: [],
    unwritten: `${at("full", "book.xlsx")}: This is a folder, not a file.`,
  });
  expect((await runCommand(score, ...words))[0]).toBe(3);
});

it("a file that is no key is wrong usage, whatever the workbooks are", async () => {
  for (const refused of [
    verify([at("missing.xlsx"), book, "--public-key", at("no.key")]),
    seal([book, "--by", "张工", "--key", at("no.key"), "--out", at("none.xlsx")]),
  ]) {
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow("所选文件不是所需的密钥");
  }
});

it.each<[string, (words: readonly string[]) => Promise<number>, string[]]>([
  ["create", create, [at("other.xlsx")]],
  ["score", score, [book, "--out", at("others")]],
  ["seal", seal, [book, "--by", "张工", "--out", at("other.xlsx")]],
  ["repair", repair, [book, "--out", at("other.xlsx")]],
  ["migrate", migrate, [at("old.xlsx"), "--out", at("other.xlsx")]],
])("%s writes over another file only by force", async (_, command, words) => {
  const other = words.includes(at("others")) ? at("others", "book.xlsx") : at("other.xlsx");
  mkdirSync(at("others"), { recursive: true });
  writeFileSync(other, "other");
  const refused = command(words);
  await expect(refused).rejects.toBeInstanceOf(UsageError);
  await expect(refused).rejects.toThrow(/请换一个名字，或加 --force 替换。.*--force\.$/);
  expect(readFileSync(other, "utf8")).toBe("other");
  const heard = hear("stdout");
  expect(await command([...words, "--force"])).toBe(0);
  heard.stop();
  expect((await readXlsx(readFileSync(other), createCalculator())).lost).toEqual([]);
});

it("never writes over a source by way of a hard link", async () => {
  mkdirSync(at("linked"));
  linkSync(book, at("linked", "book.xlsx"));
  const before = readFileSync(book);
  await expect(score([book, "--out", at("linked")])).rejects.toThrow("would be overwritten");
  const repaired = repair([book, "--out", at("linked", "book.xlsx"), "--force"]);
  await expect(repaired).rejects.toThrow("would be overwritten");
  expect(readFileSync(book)).toEqual(before);
});

it("answers at once where no folder can be made, and makes those that can", async () => {
  await expect(score([book, "--out", "/proc/tanping/scored"])).rejects.toBeInstanceOf(UsageError);
  const [exitCode] = await runCommand(score, book, "--out", at("a", "b", "c"));
  expect([exitCode, readdirSync(at("a", "b", "c"))]).toEqual([0, ["book.xlsx"]]);
});

it.each([
  ["score", score, "scored"],
  ["verify", verify, "unsealed"],
])(
  "%s does the other files where one meets an error of ours, and ends with 70",
  async (_, command, status) => {
    const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
    // Node throws at a name with a NUL before it asks the file system: no fault of a file.
    const [exitCode, lines] = await runCommand(command, at("\0.xlsx"), book);
    expect(exitCode).toBe(70);
    expect(lines).toMatchObject([{ status: "failed" }, { status }]);
    expect(JSON.stringify(lines[0])).toContain("This is an error of the program, not of the file");
    expect(told).toHaveBeenCalledTimes(1);
    told.mockRestore();
  },
);

it("score says that an entry's name was pointed at other cells", async () => {
  const repoint = (its: Book) => {
    const formula = String(its.name("tanping_a1_self")?.formula);
    its.setName("tanping_a1_score", null, { formula }, "user");
  };
  writeFileSync(at("pointed.xlsx"), await changed(repoint));
  const [, [pointed, sound]] = await runCommand(score, at("pointed.xlsx"), book);
  expect(pointed).toMatchObject({
    findings: [{ where: "表A.1!K4", what: "entry-moved", message: expect.stringMatching(/。$/) }],
  });
  expect(sound).not.toHaveProperty("findings");
});

it("migrate lists what stays in the old file, with and without writing the new one", async () => {
  const noted = await earlierBook("2-draft-2", "zh-CN");
  enterAssessment(noted);
  const own = noted.addSheet("计算过程", "user");
  noted.write(own.id, cell(0, 0), [[{ value: 1 }]], "pasted");
  writeFileSync(at("noted.xlsm"), withMacros(await writeXlsx(noted)));
  const words = [at("noted.xlsm"), "--out", at("moved.xlsx")];
  const lost = ["Macros", "工作表“计算过程”没有移入新文件。需要时请从旧文件复制。"];
  expect(await runCommand(migrate, ...words, "--preview")).toMatchObject([
    0,
    [{ status: "preview", lost }],
  ]);
  expect(readdirSync(folder)).not.toContain("moved.xlsx");
  expect(await runCommand(migrate, ...words)).toMatchObject([0, [{ status: "migrated", lost }]]);
  expect(readdirSync(folder)).toContain("moved.xlsx");
});
