import type { DifferentialStyle } from "../../book/conditional-format";
import type { Table } from "../../book/table";

/** The accents of Excel's default theme, black first: TableStyle…1 is black, …2 the first accent, and so on. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const bands = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];

const familyOf = (style: string): { plain: boolean; accent: string; band: string } | null => {
  const parts = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!parts) return null;
  const number = Number(parts[2]);
  const index = (number - 1) % accents.length;
  const plain = parts[1] === "Light" && number <= accents.length;
  return { plain, accent: accents[index]!, band: bands[index]! };
};

/** What a table's style lays over the cell in that row: header, totals, banding. */
export const tableLook = (table: Table, row: number): DifferentialStyle => {
  const family = familyOf(table.style);
  if (!family) return {};
  const line = row - table.area.row;
  if (table.showHeaders && line === 0) {
    return family.plain
      ? { bold: true }
      : { bold: true, fill: family.accent, fontColor: "#FFFFFF" };
  }
  if (table.showTotals && line === table.area.rows - 1) return { bold: true };
  const bodyLine = line - (table.showHeaders ? 1 : 0);
  return table.showBandedRows && bodyLine % 2 === 0 ? { fill: family.band } : {};
};
