import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { Book } from "@tanping/workbench/book/book";
import { repair } from "../../cli/repair";
import { seal } from "../../cli/seal";
import { UsageError } from "../../cli/usage";
import { verify } from "../../cli/verify";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { runTanping } from "./run-tanping";
import { openAssessment, scoreNow } from "../host/support/assessed-book";
import { fillTable } from "../host/support/long-table";
import { changedFile } from "./changed-file";
import { writeKeyPair } from "./key-files";
import { runCommand, type Line } from "./run-command";
import { editParts } from "../host/support/edit-file";
import { overwrite, placeOf } from "../host/support/tampering-tools";

const folder = mkdtempSync(join(tmpdir(), "command-line-seal-"));
const at = (name: string) => join(folder, name);

const tampered = (source: string, act: (book: Book) => void) => changedFile(at(source), act);

let sealed: readonly [number, readonly Line[]];
beforeAll(async () => {
  const { book, close } = await openAssessment();
  writeFileSync(at("open.xlsx"), await writeXlsx(book));
  await scoreNow();
  writeFileSync(at("scored.xlsx"), await writeXlsx(book));
  close();
  writeFileSync(at("other.xlsx"), await writeXlsx(new Book(createCalculator())));
  writeFileSync(at("text.xlsx"), "年份,排放量\n2024,1\n");
  writeKeyPair(at("ours"));
  writeKeyPair(at("theirs"));
  const words = [at("scored.xlsx"), "--by", "张工", "--key", at("ours.key")];
  sealed = await runCommand(seal, ...words, "--out", at("sealed.xlsx"));
  writeFileSync(at("forged.xlsx"), await tampered("sealed.xlsx", overwrite("tanping_a1_score", 2)));
  writeFileSync(
    at("damaged.xlsx"),
    await tampered("scored.xlsx", overwrite("tanping_composite", 100)),
  );
});

it("seal prints one line and leaves the source as it was", async () => {
  expect(sealed).toEqual([0, [{ file: at("scored.xlsx"), status: "sealed" }]]);
  const [exitCode, [line]] = await runCommand(verify, at("scored.xlsx"));
  expect([exitCode, line?.status]).toEqual([1, "unsealed"]);
});

it.each([
  ["open.xlsx", "not-scored", 1],
  ["sealed.xlsx", "sealed", 1],
  ["damaged.xlsx", "not-scored", 1],
  ["other.xlsx", "not-a-tanping-workbook", 1],
  ["text.xlsx", "unreadable", 3],
])("seal refuses %s as %s, with exit code %d and nothing written", async (name, code, exit) => {
  const [exitCode, lines] = await runCommand(
    seal,
    at(name),
    "--by",
    "张工",
    "--out",
    at("none.xlsx"),
  );
  expect(exitCode).toBe(exit);
  expect(lines).toEqual([
    { file: at(name), status: "refused", code, message: expect.stringMatching(/.[。.]$/) },
  ]);
  expect(() => readFileSync(at("none.xlsx"))).toThrow();
});

it("seal asks about what is open and writes nothing, until --anyway", async () => {
  const bytes = await tampered("scored.xlsx", overwrite("tanping_a1_evidence", ""));
  writeFileSync(at("lacking.xlsx"), bytes);
  const words = [at("lacking.xlsx"), "--by", "张工", "--out", at("anyway.xlsx")];
  const [exitCode, [line]] = await runCommand(seal, ...words);
  expect(exitCode).toBe(1);
  expect(line).toMatchObject({
    status: "asked",
    code: "points-open",
    open: [
      {
        code: "item-without-evidence",
        where: "表A.1!L4",
        message: expect.stringMatching(/^表A\.1!L4：1\.1\.1 没有证据。/),
      },
    ],
  });
  expect(() => readFileSync(at("anyway.xlsx"))).toThrow();
  expect(await runCommand(seal, ...words, "--anyway")).toMatchObject([0, [{ status: "sealed" }]]);
  expect(await runCommand(verify, at("anyway.xlsx"))).toMatchObject([0, [{ status: "intact" }]]);
});

it("verify calls a package unreadable that holds another workbook for those who look at it less closely", async () => {
  const file = "test/data/second-workbook-by-relationship-type.xlsx";
  const [exitCode, lines] = await runCommand(verify, file);
  expect(exitCode).toBe(3);
  expect(lines).toMatchObject([
    { status: "refused", changes: [{ what: "unreadable" }], recomputed: null },
  ]);
  expect(JSON.stringify(lines)).toContain(
    "besides xl2/workbook.xml the file names xl/workbook.xml",
  );
});

it("verify prints a line a file, with the seal, the changes and the score, and the gravest exit code", async () => {
  const [exitCode, [intact, forged]] = await runCommand(
    verify,
    at("sealed.xlsx"),
    at("forged.xlsx"),
  );
  expect(exitCode).toBe(1);
  const keys = ["file", "status", "seal", "changes", "shownOtherwise", "recomputed", "records"];
  expect(Object.keys(intact ?? {})).toEqual(keys);
  expect(intact).toMatchObject({
    status: "intact",
    seal: { by: "张工", signature: "unknown-key" },
    changes: [],
    recomputed: { composite: "99.7" },
  });
  expect(forged).toMatchObject({
    status: "changed",
    changes: [
      { where: "1.1.1", what: "row-changed" },
      { where: "tanping_result_composite", what: "result-differs" },
    ],
  });
  const [worst, lines] = await runCommand(
    verify,
    at("text.xlsx"),
    at("other.xlsx"),
    at("sealed.xlsx"),
  );
  expect(worst).toBe(3);
  expect(lines.map(({ status }) => status)).toEqual(["refused", "refused", "intact"]);
  expect(lines[1]).toMatchObject({ changes: [{ what: "not-a-tanping-workbook" }] });
});

it.each([
  ["ours", 0, "intact", []],
  ["theirs", 1, "changed", [expect.objectContaining({ what: "key-differs" })]],
])("verify with the public key of %s: exit code %d", async (name, exit, status, changes) => {
  const words = [at("sealed.xlsx"), "--public-key", at(`${name}.pub`)];
  expect(await runCommand(verify, ...words)).toMatchObject([exit, [{ status, changes }]]);
});

it("repair restores into a copy, and says what it cannot read", async () => {
  const before = readFileSync(at("damaged.xlsx"));
  const [exitCode, [line]] = await runCommand(
    repair,
    at("damaged.xlsx"),
    "--out",
    at("repaired.xlsx"),
  );
  expect(exitCode).toBe(0);
  expect(Object.keys(line ?? {})).toEqual(["file", "status", "restored", "left"]);
  expect(line).toMatchObject({
    status: "repaired",
    restored: [{ where: "表A.3!B9", what: "formula-changed" }],
    left: [],
  });
  expect(readFileSync(at("damaged.xlsx"))).toEqual(before);
  for (const name of ["text.xlsx", "other.xlsx"])
    expect(await runCommand(repair, at(name), "--out", at("none.xlsx"))).toMatchObject([
      3,
      [{ status: "refused", message: expect.stringMatching(/.[。.]$/) }],
    ]);
});

it("repair makes numbers of more entries than one check lists", async () => {
  const rows = Array.from({ length: 1200 }, (_, index) => [2018, null, `设施 ${index}`, "１", 1]);
  const bytes = await tampered("open.xlsx", (book) => fillTable(book, rows));
  writeFileSync(at("texts.xlsx"), bytes);
  const words = [at("texts.xlsx"), "--numbers", "--out", at("numbers.xlsx")];
  const [exitCode, [line]] = await runCommand(repair, ...words);
  expect(exitCode).toBe(0);
  expect(line?.converted).toHaveLength(1200);
});

it("words that are wrong are usage errors, and no source is overwritten", async () => {
  const before = readFileSync(at("scored.xlsx"));
  const source = at("scored.xlsx");
  const wrong = [
    [seal, source, "--by", "张工", "--out", source],
    [seal, source, "--by", " ", "--out", at("none.xlsx")],
    [seal, source, "--by", "张工"],
    [repair, source, "--out", source],
    [repair, "--out", at("none.xlsx")],
    [verify],
  ] as const;
  for (const [command, ...words] of wrong)
    await expect(command(words)).rejects.toBeInstanceOf(UsageError);
  expect(readFileSync(source)).toEqual(before);
});

it("ends with 2 and the usage for wrong words or a key that is not there, with 3 for no file", async () => {
  const source = at("scored.xlsx");
  const out = ["--out", at("none.xlsx")];
  const ran = [
    await runTanping("repair", source, "--out", source),
    await runTanping("seal", source, "--by", "张工", "--key", at("no.key"), ...out),
    await runTanping("verify", at("missing.xlsx")),
  ];
  expect(ran.map(({ exitCode }) => exitCode)).toEqual([2, 2, 3]);
  expect(ran.map(({ stderr }) => stderr.includes("usage:"))).toEqual([true, true, false]);
  expect(ran[2]?.stdout).toContain("There is no such file or folder.");
});

it("verify names what a file shows otherwise beside its verdict, with an exit code of its own", async () => {
  const shown = editParts(readFileSync(at("sealed.xlsx")), (path, xml) =>
    path === "xl/worksheets/sheet5.xml"
      ? xml.replace("<sheetView ", '<sheetView showFormulas="1" ')
      : xml,
  );
  writeFileSync(at("shown.xlsx"), shown);
  const [exitCode, [line]] = await runCommand(verify, at("shown.xlsx"));
  expect([exitCode, line?.status]).toEqual([4, "intact"]);
  expect(line?.shownOtherwise).toEqual([
    {
      where: "表A.3",
      what: "formulas-on-show",
      message: "表A.3：这张表显示的是公式而不是结果。请取消“显示公式”。",
    },
  ]);
});

it("verify calls a file changed whose stored result its formulas do not give", async () => {
  const forged = editParts(readFileSync(at("sealed.xlsx")), (path, xml) =>
    path === "xl/worksheets/sheet5.xml"
      ? xml.replace(/(<c r="B9"[^>]*><f>.*?<\/f>)<v>[^<]*/, "$1<v>99.9")
      : xml,
  );
  writeFileSync(at("stored.xlsx"), forged);
  const [exitCode, [line]] = await runCommand(verify, at("stored.xlsx"));
  expect([exitCode, line?.status]).toEqual([1, "changed"]);
  expect(line?.changes).toMatchObject([{ where: "表A.3!B9", what: "stored-differs" }]);
});

it("of several files the gravest decides the exit code", async () => {
  const [exitCode] = await runCommand(
    verify,
    at("shown.xlsx"),
    at("forged.xlsx"),
    at("sealed.xlsx"),
  );
  expect(exitCode).toBe(1);
});

it("seal refuses a workbook whose data change by themselves, and names the cell", async () => {
  const volatile = await tampered("scored.xlsx", (book) => {
    const { sheet, area } = placeOf(book, "tanping_monitoring");
    const cell = { row: area.row, column: area.column + 5, rows: 1, columns: 1 };
    book.write(sheet.id, cell, [[{ formula: "=0*RAND()+1" }]], "pasted");
  });
  writeFileSync(at("volatile.xlsx"), volatile);
  const words = [at("volatile.xlsx"), "--by", "张工", "--anyway", "--out", at("never.xlsx")];
  const [exitCode, [line]] = await runCommand(seal, ...words);
  expect([exitCode, line?.status, line?.code]).toEqual([1, "refused", "damaged"]);
  expect(line?.message).toMatch(/监测数据!F\d+：这里的公式用了 RAND/);
  expect(() => readFileSync(at("never.xlsx"))).toThrow();
});
