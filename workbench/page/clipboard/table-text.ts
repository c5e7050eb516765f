import { toTsv } from "./to-tsv";

/**
 * The table that an HTML text consists of, as tab-separated text; null where it is something else. The plain text that
 * Word and browsers put beside it tells the lines of a cell from rows of the table by nothing. As in Excel each line
 * stands in a row of its own, unless the table says that they belong to one cell.
 */
export const tableText = (html: string): string | null => {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const table = body.querySelector("table");
  if (!table || textIn(body) !== textIn(table)) return null;
  const inOneCell = /mso-data-placement:\s*same-cell/i.test(html);
  const rows = placedCells(table).flatMap((cells) => {
    const lines = cells.map((cell) => linesIn(cell));
    return inOneCell ? [lines.map((its) => its.join("\n"))] : besideEachOther(lines);
  });
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const area = { row: 0, column: 0, rows: rows.length, columns };
  return toTsv(area, (row, column) => rows[row]?.[column] ?? "");
};

const textIn = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, "");

type Cell = HTMLTableCellElement | undefined;

/** The cells of each row by their columns; where a cell reaches over others, these are left out. */
const placedCells = (table: HTMLTableElement): readonly (readonly Cell[])[] => {
  const taken = Array.from(table.rows, () => new Set<number>());
  return Array.from(table.rows, (row, down) => {
    const placed: Cell[] = [];
    let column = 0;
    for (const cell of row.cells) {
      while (taken[down]?.has(column)) column += 1;
      placed[column] = cell;
      for (const below of taken.slice(down, down + cell.rowSpan))
        for (let right = 0; right < cell.colSpan; right += 1) below.add(column + right);
      column += cell.colSpan;
    }
    return Array.from(placed);
  });
};

const besideEachOther = (cells: readonly (readonly string[])[]): string[][] =>
  Array.from({ length: Math.max(1, ...cells.map((lines) => lines.length)) }, (_, at) =>
    cells.map((lines) => lines[at] ?? ""),
  );

const linesIn = (cell: Cell): string[] =>
  cell
    ? textWithBreaks(cell)
        .split("\n")
        .map(trimmed)
        .filter((line) => line !== "")
    : [];

const trimmed = (line: string): string => line.replace(/\s+/g, " ").trim();

/** Only what breaks the line in a browser does; line ends in the HTML itself are blanks. */
const textWithBreaks = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/\s+/g, " ");
  const inside = Array.from(node.childNodes, textWithBreaks).join("");
  return /^(BR|P|DIV|LI)$/.test(node.nodeName) ? `\n${inside}\n` : inside;
};
