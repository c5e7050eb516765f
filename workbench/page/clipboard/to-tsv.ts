import type { Area } from "../../book/area";

/** A block as Excel puts it on the clipboard: tabs between cells, CR LF after rows, awkward cells quoted. */
export const toTsv = (area: Area, textAt: (row: number, column: number) => string): string => {
  const rows: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      cells.push(quoted(textAt(row, column)));
    }
    rows.push(cells.join("\t") + "\r\n");
  }
  return rows.join("");
};

const quoted = (text: string): string =>
  /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
