import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "@tanping/workbench/book/book";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { seal } from "../../cli/seal";
import { UsageError } from "../../cli/usage";
import { verify } from "../../cli/verify";
import { openAssessment, scoreNow } from "../host/support/assessed-book";
import { editParts } from "../host/support/edit-file";
import { opened, overwrite, placeOf } from "../host/support/tampering-tools";
import { changedFile } from "./changed-file";
import { writeKeyPair } from "./key-files";
import { runCommand, type Line } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "command-line-slip-"));
const at = (name: string) => join(folder, name);

const changed = (source: string, act: (book: Book) => void) => changedFile(at(source), act);

/** A line through the result's own cell, as somebody may leave it. */
const strike = (name: string) =>
  opened((book) => {
    const { sheet, area } = placeOf(book, name);
    book.setStyle(sheet.id, area, { strikethrough: true }, "user");
  });

const sealInto = (source: string, out: string, ...more: string[]) =>
  runCommand(
    seal,
    ...[at(source), "--by", "张工", "--key", at("ours.key"), "--out", at(out), ...more],
  );

const verifyWith = async (file: string, slip: string, ...more: string[]) => {
  const words = [at(file), "--slip", at(slip), "--public-key", at("ours.pub"), ...more];
  const [exitCode, [line]] = await runCommand(verify, ...words);
  return { exitCode, line, slip: line?.slip as Line };
};

let sealed: readonly [number, readonly Line[]];
beforeAll(async () => {
  const { book, close } = await openAssessment();
  await scoreNow();
  writeFileSync(at("scored.xlsx"), await writeXlsx(book));
  close();
  writeKeyPair(at("ours"));
  writeKeyPair(at("theirs"));
  sealed = await sealInto("scored.xlsx", "sealed.xlsx", "--slip");
});

it("seal writes the slip beside the copy, for people and for programs, and says where", () => {
  expect(sealed).toEqual([
    0,
    [
      {
        file: at("scored.xlsx"),
        status: "sealed",
        slip: [at("sealed.slip.json"), at("sealed.slip.txt")],
      },
    ],
  ]);
  const slip = JSON.parse(readFileSync(at("sealed.slip.json"), "utf8")) as Line;
  expect(slip).toMatchObject({
    form: "tanping-slip-1",
    composite: "99.7",
    grade: "四星",
    by: "张工",
    sha256: expect.stringMatching(/^[\da-f]{64}$/),
    stood: [],
  });
  const text = readFileSync(at("sealed.slip.txt"), "utf8");
  expect(text).toContain("综合得分（composite）：99.7\n等级（grade）：四星\n封签人（by）：张工\n");
  expect(text).toContain(`文件的 SHA-256（sha256）：${String(slip.sha256)}\n`);
});

it.each(["sealed.slip.json", "sealed.slip.txt"])(
  "the file itself is the same, byte for byte, by %s",
  async (slip) => {
    const held = await verifyWith("sealed.xlsx", slip);
    expect([held.exitCode, held.line?.status]).toEqual([0, "intact"]);
    expect(held.slip).toEqual({
      status: "same-file",
      signature: "given-key",
      message: "与凭条是同一个文件，逐字节相同。",
      changes: [],
    });
  },
);

it("a file saved again has the same entries, with an exit code of its own", async () => {
  // Another cell is selected: as little as that makes other bytes.
  const look = (book: Book) =>
    book.select(book.activeSheet.id, { row: 3, column: 3, rows: 1, columns: 1 });
  writeFileSync(at("again.xlsx"), await changed("sealed.xlsx", look));
  const held = await verifyWith("again.xlsx", "sealed.slip.json");
  expect([held.exitCode, held.line?.status, held.slip.status, held.slip.changes]).toEqual([
    5,
    "intact",
    "same-entries",
    [],
  ]);
  expect(held.slip.message).toContain("文件另存过");
});

it("what changed is named by the lines of the slip, beside what verify finds", async () => {
  writeFileSync(at("forged.xlsx"), await changed("sealed.xlsx", overwrite("tanping_a1_score", 1)));
  const { sha256 } = JSON.parse(readFileSync(at("sealed.slip.json"), "utf8")) as Line;
  const held = await verifyWith("forged.xlsx", "sealed.slip.json");
  expect([held.exitCode, held.line?.status, held.slip.status]).toEqual([1, "changed", "changed"]);
  expect(held.slip.changes).toEqual([
    {
      where: "composite",
      what: "line-differs",
      message: "综合得分：凭条写的是“99.7”，文件是“99.4”。请向封签人索取原件和凭条。",
    },
    {
      where: "sha256",
      what: "line-differs",
      message: expect.stringContaining(`凭条写的是“${String(sha256)}”`),
    },
  ]);
});

it("a seal that was taken away is missed, and so is another workbook's", async () => {
  writeFileSync(
    at("unsealed.xlsx"),
    await changed("sealed.xlsx", overwrite("tanping_seal_state", "已解封")),
  );
  const held = await verifyWith("unsealed.xlsx", "sealed.slip.json");
  expect([held.exitCode, held.line?.status, held.slip.status]).toEqual([1, "unsealed", "changed"]);
  expect(held.slip.changes).toContainEqual(expect.objectContaining({ where: "digest" }));
  writeFileSync(
    at("other-scored.xlsx"),
    await changed("scored.xlsx", overwrite("tanping_purpose", "另一目的")),
  );
  await sealInto("other-scored.xlsx", "other.xlsx");
  const other = await verifyWith("other.xlsx", "sealed.slip.json");
  expect([other.exitCode, other.line?.status, other.slip.status]).toEqual([1, "intact", "changed"]);
});

it("a file whose dates are counted from another year is not the slip's, whatever its digests say", async () => {
  const dated = editParts(readFileSync(at("sealed.xlsx")), (path, xml) =>
    path === "xl/workbook.xml" ? xml.replace("<workbookPr", '<workbookPr date1904="1"') : xml,
  );
  writeFileSync(at("dated.xlsx"), dated);
  const held = await verifyWith("dated.xlsx", "sealed.slip.json");
  expect([held.exitCode, held.line?.status, held.slip.status]).toEqual([1, "changed", "changed"]);
});

it("a slip that was altered is named", async () => {
  const json = readFileSync(at("sealed.slip.json"), "utf8");
  writeFileSync(at("altered.json"), json.replace('"99.7"', '"100"'));
  const held = await verifyWith("sealed.xlsx", "altered.json");
  expect([held.exitCode, held.slip.status, held.slip.signature]).toEqual([1, "changed", "invalid"]);
  expect(held.slip.changes).toMatchObject([{ what: "slip-altered" }, { where: "composite" }]);
});

it("a slip without a signature, or by another key, proves nothing", async () => {
  const words = [at("scored.xlsx"), "--by", "张工", "--slip", "--out"];
  await runCommand(seal, ...words, at("bare.xlsx"));
  await runCommand(seal, ...words, at("their.xlsx"), "--key", at("theirs.key"));
  const bare = await verifyWith("bare.xlsx", "bare.slip.json");
  expect([bare.exitCode, bare.slip.changes]).toMatchObject([1, [{ what: "slip-not-signed" }]]);
  const their = await verifyWith("their.xlsx", "their.slip.json");
  expect([their.exitCode, their.slip.changes]).toMatchObject([1, [{ what: "slip-key-differs" }]]);
});

it("what is no slip, or says more than is signed, is wrong usage", async () => {
  const text = readFileSync(at("sealed.slip.txt"), "utf8");
  writeFileSync(at("more.txt"), text.replace("99.7\n", "99.7\n综合得分更正为 100\n"));
  for (const slip of [at("more.txt"), at("scored.xlsx"), at("nowhere.json")]) {
    const refused = verify([at("sealed.xlsx"), "--slip", slip]);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow(`--slip ${slip}`);
  }
  await expect(
    verify([at("sealed.xlsx"), at("scored.xlsx"), "--slip", at("sealed.slip.json")]),
  ).rejects.toThrow("of one workbook");
});

it("a slip is not written over another file, and then nothing is", async () => {
  writeFileSync(at("taken.slip.txt"), "other");
  await expect(sealInto("scored.xlsx", "taken.xlsx", "--slip")).rejects.toThrow("--force");
  expect([existsSync(at("taken.xlsx")), readFileSync(at("taken.slip.txt"), "utf8")]).toEqual([
    false,
    "other",
  ]);
});

describe("what stood in the file at sealing", () => {
  beforeAll(async () => {
    writeFileSync(at("struck.xlsx"), await changed("scored.xlsx", strike("tanping_report_no")));
  });

  it("is shown to the sealer, recorded in the seal and its slip, and no longer named by itself", async () => {
    const [exitCode, [line]] = await sealInto("struck.xlsx", "stood.xlsx", "--slip");
    expect(exitCode).toBe(0);
    expect(line?.stood).toMatchObject([{ what: "text-struck" }]);
    const slip = JSON.parse(readFileSync(at("stood.slip.json"), "utf8")) as Line;
    expect(slip.stood).toEqual([expect.stringMatching(/^text-struck \S+ [\da-f]{64}$/)]);
    const [code, [held]] = await runCommand(verify, at("stood.xlsx"));
    expect([code, held?.status, held?.shownOtherwise]).toEqual([0, "intact", []]);
    expect(held?.atSealing).toMatchObject([{ what: "text-struck" }]);
  });

  it("does not hide what came since", async () => {
    writeFileSync(at("later.xlsx"), await changed("stood.xlsx", strike("tanping_composite")));
    const [code, [held]] = await runCommand(verify, at("later.xlsx"));
    expect([code, held?.status]).toEqual([4, "intact"]);
    expect(held?.shownOtherwise).toMatchObject([{ where: "表A.3!B9", what: "text-struck" }]);
    expect(held?.atSealing).toMatchObject([{ what: "text-struck" }]);
  });

  it("cannot be added to the seal afterwards", async () => {
    const forge = opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_seal_rows");
      const row = area.row + area.rows - 1;
      const last = { row, column: area.column, rows: 1, columns: 3 };
      const content = ["stood", "text-struck 表A.3!B9", "0".repeat(64)];
      book.write(sheet.id, last, [content.map((value) => ({ value }))], "pasted");
    });
    writeFileSync(at("forged-stood.xlsx"), await changed("stood.xlsx", forge));
    const [code, [held]] = await runCommand(verify, at("forged-stood.xlsx"));
    expect([code, held?.changes]).toMatchObject([1, [{ what: "seal-altered" }]]);
    expect(held?.shownOtherwise).toMatchObject([{ what: "text-struck" }]);
  });
});
