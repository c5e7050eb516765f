import type { DefinedName } from "../book/defined-name";
import { parseAddress } from "../book/address";
import type { PageLayout } from "../book/page-layout";
import { sheetColumns, sheetRows } from "../book/area";
import { formulaFromFile } from "./file-formula";
import type { Losses } from "./losses";
import type { ListedName } from "@tanping/ooxml/spreadsheet/workbook-part";

type Printing = Pick<PageLayout, "printArea" | "titleRows">;

interface Names {
  readonly names: readonly DefinedName[];
  /** Print areas and titles, by sheet id: files keep them as names. */
  readonly printing: ReadonlyMap<string, Partial<Printing>>;
}

const splitAreas = (text: string): readonly string[] =>
  text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];

const readPrintArea = (text: string, losses: Losses): Partial<Printing> => {
  const parts = splitAreas(text);
  if (parts.length > 1) losses.add("severalPrintAreas");
  const area = parseAddress(parts[0] ?? "")?.area;
  return area === undefined ? {} : { printArea: area };
};

const readTitles = (text: string, losses: Losses): Partial<Printing> => {
  const areas = splitAreas(text).map((part) => parseAddress(part)?.area);
  const rows = areas.find((area) => area?.columns === sheetColumns);
  if (areas.some((area) => area?.rows === sheetRows)) losses.add("repeatedColumns");
  if (rows === undefined) return {};
  return { titleRows: { first: rows.row, last: rows.row + rows.rows - 1 } };
};

const isOwnOfExcel = (name: string): boolean => name.startsWith("_xlnm.");

/** Gathers defined names, and what Excel keeps among them for printing. */
export const readNames = (
  listed: readonly ListedName[],
  sheetIds: readonly string[],
  losses: Losses,
): Names => {
  const printing = new Map<string, Partial<Printing>>();
  const names: DefinedName[] = [];
  for (const { name, text, sheet, state, comment } of listed) {
    const sheetId = sheetIds[sheet ?? -1] ?? null;
    if (name === "_xlnm.Print_Area" && sheetId !== null)
      printing.set(sheetId, { ...printing.get(sheetId), ...readPrintArea(text, losses) });
    else if (name === "_xlnm.Print_Titles" && sheetId !== null)
      printing.set(sheetId, { ...printing.get(sheetId), ...readTitles(text, losses) });
    else if (isOwnOfExcel(name)) {
      if (name !== "_xlnm._FilterDatabase") losses.add("name", name);
    } else
      names.push({
        name,
        formula: formulaFromFile(text),
        sheetId,
        visible: state === "visible",
        comment,
      });
  }
  return { names, printing };
};
