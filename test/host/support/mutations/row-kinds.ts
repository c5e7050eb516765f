import { type Parts, replaced, sheetParts } from "./genuine";
import type { Chance } from "./chance";
import { inParts, type Kind } from "./kind";

interface Row {
  readonly part: string;
  readonly number: number;
  readonly attributes: string;
  readonly cells: string;
  readonly xml: string;
}

const someRow = (parts: Parts, chance: Chance): Row => {
  const rows = sheetParts.flatMap((part) =>
    [...(parts[part] ?? "").matchAll(/<row r="(\d+)"([^>]*)>(.*?)<\/row>/gs)].flatMap(
      ([xml, number = "", attributes = "", cells = ""]): Row[] =>
        /<c r="[A-Z]+\d+" s="\d+"><v>/.test(cells)
          ? [{ part, number: Number(number), attributes, cells, xml }]
          : [],
    ),
  );
  return chance.of(rows);
};

const forged = (cells: string): string =>
  cells.replace(/(<c r="[A-Z]+\d+" s="\d+"><v>)[^<]*/, "$177.5");

const rowAs = (says: string, change: (row: Row, chance: Chance) => string): Kind =>
  inParts(says, (parts, chance) => {
    const row = someRow(parts, chance);
    return replaced(parts, row.part, row.xml, change(row, chance));
  });

const rowXml = ({ number, attributes }: Row, cells: string, r = `r="${number}"`): string =>
  `<row ${r}${attributes}>${cells}</row>`;

/** Cells as the columns of another row. */
const movedBy = (row: Row, by: number, cells = row.cells): string =>
  cells.replace(
    /<c r="([A-Z]+)\d+"/g,
    (_, letters: string) => `<c r="${letters}${row.number + by}"`,
  );

const withoutAddresses = (cells: string): string => cells.replace(/<c r="[A-Z]+\d+"/g, "<c");

/** Ambiguities of rows. */
export const rowKinds: readonly Kind[] = [
  rowAs("a row twice", (row, chance) =>
    chance.below(2)
      ? row.xml + rowXml(row, forged(row.cells))
      : rowXml(row, forged(row.cells)) + row.xml,
  ),
  rowAs(
    "a row twice, once without a number",
    (row) => rowXml(row, "", `r="${row.number - 1}"`) + row.xml,
  ),
  rowAs("a row after one below it", (row) => `<row r="${row.number + 1}"/>${row.xml}`),
  rowAs("a row without a number", (row) => rowXml(row, row.cells, "")),
  rowAs("a row without a number, its cells without addresses", (row) =>
    rowXml(row, withoutAddresses(row.cells), ""),
  ),
  rowAs("a row of which the cells have no addresses", (row) =>
    rowXml(row, withoutAddresses(row.cells)),
  ),
  rowAs("a row with a number in another form", (row, chance) =>
    rowXml(
      row,
      row.cells,
      `r="${chance.of([`0x${row.number.toString(16)}`, `${row.number}.0`, ` ${row.number}`, `+${row.number}`, `${row.number}e0`, `0${row.number}`, ""])}"`,
    ),
  ),
  rowAs("a row of number 0, or beyond the sheet", (row, chance) =>
    rowXml(row, row.cells, `r="${chance.of([0, -1, 1048577, 4294967297, 2147483648])}"`),
  ),
  rowAs("a row whose cells are of another", (row, chance) =>
    rowXml(row, movedBy(row, chance.of([1, 100]))),
  ),
  rowAs("a row inside of a row", (row) =>
    rowXml(
      row,
      row.cells + `<row r="${row.number + 1}">${movedBy(row, 1, forged(row.cells))}</row>`,
    ),
  ),
  rowAs("a row in another element", (row, chance) =>
    chance.of([
      `<group>${row.xml}</group>`,
      `<x:row xmlns:x="urn:x" r="${row.number}">${row.cells}</x:row>`,
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="q" xmlns:q="urn:q">${rowXml(row, forged(row.cells))}</mc:Choice><mc:Fallback>${row.xml}</mc:Fallback></mc:AlternateContent>`,
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">${row.xml}</mc:Choice><mc:Fallback>${rowXml(row, forged(row.cells))}</mc:Fallback></mc:AlternateContent>`,
    ]),
  ),
  rowAs("a row with spans that are wrong", (row) =>
    rowXml(row, row.cells, `r="${row.number}" spans="1:1"`),
  ),
  inParts("two lots of rows", (parts, chance) => {
    const row = someRow(parts, chance);
    const more = `<sheetData>${rowXml(row, forged(row.cells))}</sheetData>`;
    return chance.below(2)
      ? replaced(parts, row.part, "<sheetData>", `${more}<sheetData>`)
      : replaced(parts, row.part, "</sheetData>", `</sheetData>${more}`);
  }),
  inParts("rows in an element of the sheet that nobody knows", (parts, chance) => {
    const part = chance.of(sheetParts);
    const [open, close] = chance.of([
      ["<sheetdatas>", "</sheetdatas>"],
      ['<x:any xmlns:x="urn:x">', "</x:any>"],
      [
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>',
        "</mc:Fallback></mc:AlternateContent>",
      ],
    ]);
    const opened = replaced(parts, part, "<sheetData>", `${open}<sheetData>`);
    return replaced(opened, part, "</sheetData>", `</sheetData>${close}`);
  }),
  inParts("an element of the sheet that nobody knows", (parts, chance) =>
    replaced(
      parts,
      chance.of(sheetParts),
      "<sheetData>",
      `${chance.of(["<sheetdata/>", "<rows/>", '<x:any xmlns:x="urn:x"/>', '<cols><col min="2" max="2" width="0" hidden="1"/></cols>'])}<sheetData>`,
    ),
  ),
];
