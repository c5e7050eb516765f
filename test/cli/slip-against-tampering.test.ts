import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import type { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { seal } from "../../cli/seal";
import { verify } from "../../cli/verify";
import { sealWorkbook, unsealWorkbook } from "../../src/workflows/seal-workbook";
import { openAssessment, scoredAt, scoreNow } from "../host/support/assessed-book";
import { editParts } from "../host/support/edit-file";
import { cell, opened, overwrite, placeOf, sheetId } from "../host/support/tampering-tools";
import { writeKeyPair } from "./key-files";
import { runCommand, type Line } from "./run-command";

/** What docs/tampering.md says that a file alone cannot tell: with its slip, and the public key, all of it shows. */
const folder = mkdtempSync(join(tmpdir(), "slip-against-tampering-"));
const at = (name: string) => join(folder, name);

const changed = async (source: string, act: (book: Book) => void): Promise<Uint8Array> => {
  const { book } = await readXlsx(readFileSync(at(source)), createCalculator());
  act(book);
  return writeXlsx(book);
};

const inBook = (act: (book: Book) => void) => () => changed("sealed.xlsx", opened(act));

const inParts = (path: RegExp, from: string | RegExp, to: string) => () => {
  let isDone = false;
  const bytes = editParts(readFileSync(at("sealed.xlsx")), (name, xml) => {
    const after = path.test(name) ? xml.replace(from, to) : xml;
    isDone ||= after !== xml;
    return after;
  });
  if (!isDone) throw new Error(`Nothing is like ${String(from)}.`);
  return Promise.resolve(bytes);
};

beforeAll(async () => {
  const { book, close } = await openAssessment();
  await scoreNow();
  await sealWorkbook({ by: "张工", now: scoredAt, key: null });
  await unsealWorkbook({ by: "李工", reason: "补充证据", now: scoredAt });
  writeFileSync(at("scored.xlsx"), await writeXlsx(book));
  close();
  writeKeyPair(at("our"));
  const words = [at("scored.xlsx"), "--by", "张工", "--key", at("our.key"), "--slip"];
  await runCommand(seal, ...words, "--out", at("sealed.xlsx"));
});

const held = async (name: string): Promise<readonly [number, Line]> => {
  const words = [at(name), "--slip", at("sealed.slip.json"), "--public-key", at("our.pub")];
  const [exitCode, [line]] = await runCommand(verify, ...words);
  return [exitCode, line?.slip as Line];
};

it("the file itself is the same", async () => {
  expect(await held("sealed.xlsx")).toMatchObject([0, { status: "same-file" }]);
});

it.each<[string, () => Promise<Uint8Array>, number, string]>([
  [
    "the seal's sheet deleted",
    inBook((book) => book.deleteSheet(sheetId(book, "封签"), "user")),
    1,
    "changed",
  ],
  ["the state set by hand", inBook(overwrite("tanping_seal_state", "已解封")), 1, "changed"],
  [
    "an earlier act of the log",
    inBook((book) => {
      const { sheet, area } = placeOf(book, "tanping_seal_log");
      book.write(sheet.id, cell(area.row + 1, area.column + 3), [[{ value: "无" }]], "pasted");
    }),
    5,
    "same-entries",
  ],
  [
    "a print area that leaves the result out",
    inParts(
      /^xl\/workbook\.xml$/,
      /(<definedName name="_xlnm.Print_Area"[^>]*>'?表A.3'?!)[^<]*/,
      "$1$A$$1:$B$$2",
    ),
    4,
    "same-entries",
  ],
  [
    "a hidden row of the data",
    inBook((book) => {
      const { sheet, area } = placeOf(book, "tanping_monitoring");
      book.setHidden(sheet.id, "rows", area.row + 1, 1, "hidden", "user");
    }),
    4,
    "same-entries",
  ],
  [
    "words beside the table of data",
    inBook((book) => {
      const { sheet, area } = placeOf(book, "tanping_monitoring");
      book.write(
        sheet.id,
        cell(area.row, area.column + 14),
        [[{ value: "排放量均已核减" }]],
        "pasted",
      );
    }),
    4,
    "same-entries",
  ],
  [
    "an added sheet",
    inBook((book) => {
      const { id } = book.addSheet("说明", "user");
      book.write(id, cell(0, 0), [[{ value: "综合得分 100" }]], "pasted");
    }),
    5,
    "same-entries",
  ],
  [
    "dates counted from 1904",
    inParts(/^xl\/workbook\.xml$/, "<workbookPr", '<workbookPr date1904="1"'),
    1,
    "changed",
  ],
  [
    "the same parts, zipped anew",
    () => Promise.resolve(zipSync(unzipSync(readFileSync(at("sealed.xlsx"))), { level: 0 })),
    5,
    "same-entries",
  ],
])("%s does not hide from the slip", async (_, tamper, code, status) => {
  writeFileSync(at("tampered.xlsx"), await tamper());
  expect(await held("tampered.xlsx")).toMatchObject([code, { status }]);
});

it("a seal that was digested anew, with or without a key of one's own, does not fit the slip", async () => {
  writeFileSync(
    at("forged.xlsx"),
    await changed("scored.xlsx", overwrite("tanping_leader", "别人")),
  );
  await runCommand(seal, at("forged.xlsx"), "--by", "张工", "--out", at("resealed.xlsx"));
  const [exitCode, slip] = await held("resealed.xlsx");
  expect([exitCode, slip.status]).toEqual([1, "changed"]);
  expect(slip.changes).toContainEqual(expect.objectContaining({ where: "digest" }));
});
