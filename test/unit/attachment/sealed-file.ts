import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openSaved, type SavedFile } from "../../../src/saved/open-saved";
import { firstOnSheet } from "../../../src/attachment/first-on-sheet";
import { seeMisleading, type Held } from "../../../src/attachment/see-misleading";
import type { Misleading } from "../../../src/faults/misleading";
import { earlierPlan } from "../../../src/sheets/earlier-plan";

/** The parts of a file, as texts by their names. */
export type Parts = Record<string, string>;

/** A sealed workbook, as it was saved: 87.5 points stand in 表A.3!B9. */
export const sealedParts = (): Parts =>
  Object.fromEntries(
    Object.entries(
      unzipSync(new Uint8Array(readFileSync("test/data/format-1/sealed.zh-CN.xlsx"))),
    ).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

export const zipped = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** The parts of sheets by what they are. */
export const sheets = {
  info: "xl/worksheets/sheet1.xml",
  a1: "xl/worksheets/sheet2.xml",
  a3: "xl/worksheets/sheet4.xml",
  monitoring: "xl/worksheets/sheet5.xml",
} as const;

/** The part with a text put in another's place; a text that is not there would make a test of nothing. */
export const replaced = (
  parts: Parts,
  name: string,
  from: string | RegExp,
  to: string | ((found: string, part: string) => string),
): Parts => {
  const before = parts[name] ?? "";
  const after = typeof to === "string" ? before.replace(from, to) : before.replace(from, to);
  if (after === before) throw new Error(`${name} has no ${String(from)}.`);
  return { ...parts, [name]: after };
};

/** The part with its end taken up by further elements. */
export const withEnd = (parts: Parts, name: string, before: string, xml: string): Parts =>
  replaced(parts, name, before, `${xml}${before}`);

const composite = { kind: "number", double: 87.5 } as const;

/** What the sealed file is held to. */
export const held = async (more: Partial<Held> = {}): Promise<Held> => ({
  plan: await withSeal(),
  madeLater: [],
  ours: "no result",
  computed: [{ sheet: "表A.3", row: 8, column: 1, cells: [[composite]] }],
  headers: [
    "示范热电有限公司（示例）碳排放管理体系建设实施效果评价报告书",
    "TP-2026-001",
    "示例评价机构",
    "第 &P 页 共 &N 页",
  ],
  ...more,
});

const withSeal = async () => {
  const { plan, seal } = await earlierPlan("1", "zh-CN");
  return { ...plan, sheets: [...plan.sheets, seal] };
};

/** Codes and places, "表A.3!8,1" for a cell counted from 0. */
export const told = (all: readonly Misleading[]): readonly string[] =>
  all.map(({ code, where }) => {
    if ("file" in where) return code;
    const cell = "row" in where ? `!${where.row},${where.column}` : "";
    return `${code} ${where.sheet}${cell}`;
  });

/** What is named of the file of these parts. */
export const foundIn = async (parts: Parts, more?: Partial<Held>): Promise<readonly Misleading[]> =>
  firstSeen(openSaved(zipped(parts)), await held(more));

/** What is named of a file: the first of each kind a sheet. */
export const firstSeen = (saved: SavedFile, its: Held): readonly Misleading[] =>
  firstOnSheet(seeMisleading(saved, its));
