import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { type Entry, writeArchive } from "./archive";
import type { Chance } from "./chance";

/** The parts of a file, as texts by their names. */
export type Parts = Readonly<Record<string, string>>;

/** The sealed assessment that everything is planted in. */
export const genuineBytes = (): Uint8Array =>
  new Uint8Array(readFileSync("test/data/crafted/genuine-sealed.xlsx"));

export const genuineParts = (): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(genuineBytes())).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

export const entriesOf = (parts: Parts): readonly Entry[] =>
  Object.entries(parts).map(([name, text]) => ({ name, bytes: strToU8(text) }));

/** The bytes of a file of these parts. */
export const packed = (parts: Parts): Uint8Array => writeArchive({ entries: entriesOf(parts) });

export const workbook = "xl/workbook.xml";
export const workbookRelations = "xl/_rels/workbook.xml.rels";
export const packageRelations = "_rels/.rels";
export const contentTypes = "[Content_Types].xml";
export const strings = "xl/sharedStrings.xml";
export const table = "xl/tables/table1.xml";
/** 评价信息, 表A.1, 表A.2, 表A.3, 监测数据 */
export const sheetParts = [1, 2, 3, 4, 5].map((number) => `xl/worksheets/sheet${number}.xml`);
export const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A part with a text put in another's place; a text that is not there would plant nothing. */
export const replaced = (
  parts: Parts,
  name: string,
  from: string | RegExp,
  to: string | ((...found: string[]) => string),
): Parts => {
  const before = parts[name] ?? "";
  const after = before.replace(from, typeof to === "string" ? () => to : to);
  if (after === before) throw new Error(`${name} has no ${String(from)}.`);
  return { ...parts, [name]: after };
};

/** A cell as the genuine file has it. */
export interface GenuineCell {
  readonly part: string;
  readonly letters: string;
  readonly row: number;
  readonly style: string;
  readonly content: string;
  readonly xml: string;
}

type Holds = "number" | "text" | "formula";

const holds: Readonly<Record<Holds, (attributes: string, content: string) => boolean>> = {
  number: (attributes, content) => !attributes.includes("t=") && content.startsWith("<v>"),
  text: (attributes, content) => attributes.includes('t="s"') && content !== "",
  formula: (_, content) => content.startsWith("<f>"),
};

const cell = /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

/** One of the cells that hold a number that was entered, a text, or a formula. */
export const someCell = (parts: Parts, chance: Chance, what: Holds): GenuineCell => {
  const found = sheetParts.flatMap((part) =>
    [...(parts[part] ?? "").matchAll(cell)].flatMap(
      ([xml, letters = "", row = "", attributes = "", content = ""]): GenuineCell[] => {
        if (!holds[what](attributes, content)) return [];
        const style = /s="\d+"/.exec(attributes)?.[0] ?? "";
        return [{ part, letters, row: Number(row), style, content, xml }];
      },
    ),
  );
  return chance.of(found);
};

/** One of the cells in another form. */
export const withCell = (parts: Parts, { part, xml }: GenuineCell, to: string): Parts =>
  replaced(parts, part, xml, to);

/** A cell with some attributes and content. */
export const cellXml = (
  { letters, row, style }: GenuineCell,
  attributes: string,
  content: string,
): string => `<c r="${letters}${row}" ${style} ${attributes}>${content}</c>`;

/** One of the sheets' parts with another number in one of its cells. */
export const forgedPart = (parts: Parts, chance: Chance): readonly [name: string, xml: string] => {
  const its = someCell(parts, chance, "number");
  return [its.part, withCell(parts, its, cellXml(its, "", "<v>77.5</v>"))[its.part] ?? ""];
};
