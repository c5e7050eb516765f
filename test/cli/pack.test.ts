import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256OfBytes } from "../../src/seal/sha256";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { pack } from "../../cli/pack";
import { seal } from "../../cli/seal";
import { UsageError } from "../../cli/usage";
import { verify } from "../../cli/verify";
import { openAssessment, scoreNow } from "../host/support/assessed-book";
import { changedFile } from "./changed-file";
import { writeKeyPair } from "./key-files";
import { runCommand, type Line } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "command-line-pack-"));
const at = (...names: readonly string[]) => join(folder, ...names);

const files = [
  "评分附件.xlsx",
  "评分附件.pdf",
  "评价报告.docx",
  "不符合报告.docx",
  "现场核查清单.docx",
  "证据索引.docx",
];
const slips = ["交付凭条.json", "交付凭条.txt"];
const key = ["--key", at("ours.key")];

let packed: readonly [number, readonly Line[]];
beforeAll(async () => {
  const { book, close } = await openAssessment();
  await scoreNow();
  writeFileSync(at("scored.xlsx"), await writeXlsx(book));
  close();
  writeKeyPair(at("ours"));
  writeKeyPair(at("theirs"));
  await runCommand(seal, at("scored.xlsx"), "--by", "张工", ...key, "--out", at("sealed.xlsx"));
  packed = await runCommand(pack, at("sealed.xlsx"), ...key, "--out", at("pack"));
});

const verifyPack = async (name: string, publicKey = "ours.pub") => {
  const words = ["--pack", at(name), "--public-key", at(publicKey)];
  const [exitCode, [line]] = await runCommand(verify, ...words);
  return { exitCode, line };
};

/** A copy of the pack to which something happens. */
const copied = (name: string, act: (folder: string) => void): string => {
  cpSync(at("pack"), at(name), { recursive: true });
  act(at(name));
  return name;
};

it("writes the workbook as it is, its pages, the report and what goes with it, and a slip", async () => {
  const paths = [...files, ...slips].map((name) => at("pack", name));
  expect(packed).toEqual([0, [{ file: at("sealed.xlsx"), status: "packed", files: paths }]]);
  expect(readdirSync(at("pack")).toSorted()).toEqual([...files, ...slips].toSorted());
  expect(readFileSync(at("pack", "评分附件.xlsx"))).toEqual(readFileSync(at("sealed.xlsx")));
  expect(readFileSync(at("pack", "评分附件.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  const slip = JSON.parse(readFileSync(at("pack", "交付凭条.json"), "utf8")) as {
    files: readonly string[];
  };
  const digests = files.map(
    async (name) =>
      `${await sha256OfBytes(new Uint8Array(readFileSync(at("pack", name))))} ${name}`,
  );
  expect(slip.files).toEqual(await Promise.all(digests));
});

it("calls a workbook with macros one, which Excel opens by no other name", async () => {
  cpSync(at("sealed.xlsx"), at("macros.XLSM"));
  const [, [line]] = await runCommand(
    pack,
    at("macros.XLSM"),
    ...key,
    "--no-pdf",
    "--out",
    at("macros"),
  );
  expect(line?.files).toContain(at("macros", "评分附件.xlsm"));
  expect(await runCommand(verify, "--pack", at("macros"))).toMatchObject([
    0,
    [{ status: "whole" }],
  ]);
});

it("verify --pack finds it whole, its workbook intact and its slip signed", async () => {
  expect(await verifyPack("pack")).toMatchObject({
    exitCode: 0,
    line: {
      status: "whole",
      files: files.map((name) => ({ name, status: "same" })),
      attachment: { status: "intact", slip: { status: "same-file", signature: "given-key" } },
    },
  });
});

const report = "评价报告.docx";
it.each<[string, (folder: string) => void, string, string]>([
  ["a report that was changed", (its) => writeFileSync(join(its, report), "x"), report, "differs"],
  ["a report that is gone", (its) => rmSync(join(its, report)), report, "missing"],
  ["a file more", (its) => writeFileSync(join(its, "说明.txt"), "x"), "说明.txt", "not-listed"],
])("verify --pack names %s", async (name, act, file, status) => {
  const { exitCode, line } = await verifyPack(copied(name, act));
  expect([exitCode, line?.status]).toEqual([1, "changed"]);
  const others = (line?.files as readonly { readonly status: string }[]).filter(
    (its) => its.status !== "same",
  );
  expect(others).toEqual([{ name: file, status }]);
});

it("verify --pack names a workbook that was saved again, and says what that changed", async () => {
  const name = copied("book", () => undefined);
  const file = at(name, "评分附件.xlsx");
  const again = await changedFile(file, (book) => {
    const [sheet] = book.sheets;
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    if (sheet) book.setStyle(sheet.id, cell, { italic: true }, "user");
  });
  writeFileSync(file, again);
  const { exitCode, line } = await verifyPack(name);
  expect([exitCode, line?.status]).toEqual([1, "changed"]);
  expect(line?.attachment).toMatchObject({ slip: { status: "same-entries" } });
});

it("verify --pack trusts no slip of another key, and none that was edited", async () => {
  expect((await verifyPack("pack", "theirs.pub")).exitCode).toBe(1);
  const edited = copied("edited", (its) => {
    writeFileSync(join(its, report), "other");
    for (const slip of slips) {
      const text = readFileSync(join(its, slip), "utf8");
      writeFileSync(
        join(its, slip),
        text.replace(
          /[0-9a-f]{64}(?= 评价报告)/,
          "d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa",
        ),
      );
    }
  });
  expect(await verifyPack(edited)).toMatchObject({
    exitCode: 1,
    line: { attachment: { slip: { signature: "invalid", status: "changed" } } },
  });
});

it("a signed seal's pack is signed with the same key, or not made", async () => {
  for (const given of [[], ["--key", at("theirs.key")]]) {
    const made = await runCommand(pack, at("sealed.xlsx"), ...given, "--no-pdf", "--out", at("x"));
    expect(made).toMatchObject([1, [{ status: "refused", code: "slip-key-differs" }]]);
  }
});

it("a workbook that is not sealed, or no folder of a pack, is refused in words", async () => {
  const unsealed = await runCommand(pack, at("scored.xlsx"), "--no-pdf", "--out", at("none"));
  expect(unsealed).toMatchObject([1, [{ status: "refused", code: "seal-first" }]]);
  await expect(runCommand(verify, "--pack", folder)).rejects.toThrow(UsageError);
  await expect(runCommand(verify, "--pack", at("nowhere"))).rejects.toThrow(UsageError);
  await expect(
    runCommand(pack, at("sealed.xlsx"), ...key, "--no-pdf", "--out", at("pack")),
  ).rejects.toThrow(UsageError);
});
