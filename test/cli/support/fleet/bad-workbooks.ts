import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import type { UncountedReason } from "../../../../src/faults/rollup";
import type { FleetBase } from "./fleet-base";
import type { GoodWorkbook } from "./good-workbook";
import { Patch, type Put } from "./patch-cells";
import { zipParts, type Parts } from "./zip-parts";

/** A way for a file not to count: why, of which kind of workbook it is made, and its bytes. */
export interface BadKind {
  readonly reason: UncountedReason;
  readonly of: "open" | "sealed";
  readonly bytes: (good: GoodWorkbook) => Buffer | Promise<Buffer>;
}

const changed = (
  { base, parts }: GoodWorkbook,
  change: (patch: Patch, base: FleetBase) => Patch,
): Buffer => zipParts(change(new Patch({ ...base, parts }), base).parts());

const edited = ({ parts }: GoodWorkbook, path: string, edit: (xml: string) => string): Buffer => {
  const before = parts.get(path) ?? "";
  const after = edit(before);
  if (after === before) throw new Error(`Nothing of ${path} was edited.`);
  return zipParts(new Map([...parts, [path, after]]));
};

const without = (parts: Parts, path: string): Parts =>
  new Map([...parts].filter(([its]) => its !== path));

const withCell = (
  of: "open" | "sealed",
  name: string,
  put: Put,
  below = 0,
): Omit<BadKind, "reason"> => ({
  of,
  bytes: (good) => changed(good, (patch) => patch.put(name, put, below)),
});

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 0x55, at);
  return copy;
};

const [book, items] = ["xl/workbook.xml", "xl/worksheets/sheet2.xml"];

/** Each way, by what was done. */
export const badKinds: Readonly<Record<string, BadKind>> = {
  "a text called .xlsx": {
    reason: "not-ours",
    of: "open",
    bytes: ({ expected }) => Buffer.from(`${expected.organisation},95.5\n`),
  },
  "an empty file": { reason: "not-ours", of: "open", bytes: () => Buffer.alloc(0) },
  "a workbook of something else": {
    reason: "not-ours",
    of: "open",
    bytes: async () => Buffer.from(await writeXlsx(new Book(createCalculator()))),
  },
  "a Word document called .xlsx": {
    reason: "not-ours",
    of: "open",
    bytes: ({ parts }) =>
      zipParts(
        new Map([
          [
            "[Content_Types].xml",
            (parts.get("[Content_Types].xml") ?? "").replace(
              "spreadsheetml.sheet.main",
              "wordprocessingml.document.main",
            ),
          ],
          ["_rels/.rels", parts.get("_rels/.rels") ?? ""],
          [
            book,
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
          ],
        ]),
      ),
  },
  "a file of Excel 2003": {
    reason: "not-ours",
    of: "open",
    bytes: () =>
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(1024),
        Buffer.from("Workbook", "utf16le"),
      ]),
  },
  "the end cut off": {
    reason: "damaged",
    of: "open",
    bytes: ({ parts }) => {
      const bytes = zipParts(parts);
      return bytes.subarray(0, Math.floor(bytes.length / 2));
    },
  },
  "a byte turned over": {
    reason: "damaged",
    of: "open",
    bytes: ({ parts }) => {
      const bytes = zipParts(parts);
      return flipped(bytes, Math.floor(bytes.length / 2));
    },
  },
  "a part that is not there": {
    reason: "damaged",
    of: "open",
    bytes: ({ parts }) => zipParts(without(parts, items)),
  },
  "XML that breaks off": {
    reason: "damaged",
    of: "open",
    bytes: (good) => edited(good, items, (xml) => xml.replace("</sheetData>", "")),
  },
  "a cell that stands twice": {
    reason: "damaged",
    of: "open",
    bytes: (good) =>
      edited(good, items, (xml) => xml.replace(/<c r="E4".*?<\/c>/, (cell) => cell + cell)),
  },
  "a document type": {
    reason: "damaged",
    of: "open",
    bytes: (good) =>
      edited(good, items, (xml) => xml.replace("<worksheet", "<!DOCTYPE x><worksheet")),
  },
  "two sheets of one name": {
    reason: "damaged",
    of: "open",
    bytes: (good) =>
      edited(good, book, (xml) =>
        xml.replace(
          /<sheet name="[^"]*"([^>]*)\/><sheet name="([^"]*)"/,
          '<sheet name="$2"$1/><sheet name="$2"',
        ),
      ),
  },
  "all names dropped": {
    reason: "damaged",
    of: "open",
    bytes: (good) =>
      edited(good, book, (xml) => xml.replace(/<definedNames>.*?<\/definedNames>/, "")),
  },
  "a later format": {
    reason: "other-version",
    ...withCell("open", "tanping_format", { text: "9 T/CECA-G-00XX-2030" }),
  },
  "an earlier format that is only migrated": {
    reason: "other-version",
    ...withCell("open", "tanping_format", { text: "0 T/CECA-G-00XX-2021" }),
  },
  "an item without a score": {
    reason: "withheld",
    ...withCell("open", "tanping_a1_score", null, 7),
  },
  "a score above the maximum": {
    reason: "withheld",
    ...withCell("open", "tanping_a1_score", { number: "99" }, 3),
  },
  "a text for a score": {
    reason: "withheld",
    ...withCell("open", "tanping_a1_score", { text: "二" }, 5),
  },
  "weights that are not one": {
    reason: "withheld",
    ...withCell("open", "tanping_weight_qualitative", { number: "0.9" }),
  },
  "a year without data": {
    reason: "withheld",
    ...withCell("open", "tanping_year", { number: "2022" }),
  },
  "a name that is gone": {
    reason: "withheld",
    of: "open",
    bytes: (good) =>
      edited(good, book, (xml) =>
        xml.replace(/<definedName name="tanping_na_rule"[^>]*>[^<]*<\/definedName>/, ""),
      ),
  },
  "a sealed score that was raised": {
    reason: "changed",
    ...withCell("sealed", "tanping_a1_score", { number: "1" }),
  },
  "a sealed workbook of another organisation": {
    reason: "changed",
    ...withCell("sealed", "tanping_organisation", { text: "另一家公司" }),
  },
  "a sealed result that was typed over": {
    reason: "changed",
    ...withCell("sealed", "tanping_composite", { number: "99.9" }),
  },
  "a seal by somebody else": {
    reason: "changed",
    ...withCell("sealed", "tanping_seal_by", { text: "李四" }),
  },
  "a copy of another": { reason: "twice", of: "open", bytes: ({ parts }) => zipParts(parts) },
  "another one saved again": {
    reason: "twice",
    of: "sealed",
    bytes: ({ parts }) => zipParts(new Map([...parts].reverse())),
  },
};
