import { translateFormulaToR1C1 } from "@borgar/fx";
import { cellText, type Area } from "../cells/address";
import { coalesce } from "./coalesce";
import type { Content } from "./sheet-plan";

type Contents = readonly (readonly Content[])[];

/** Contents in fewer words: what is written, and the cells that a copy of the first of them fills. */
interface Filled {
  readonly written: Contents;
  readonly fills: readonly { readonly first: Area; readonly area: Area }[];
}

/** Characters a fill must spare: to name the cells and copy them takes about as many. */
const costOfFill = 300;

/** Leaves out, but for the first, the formulas that say the same of their own row in cells below each other. */
export const fillDown = (contents: Contents): Filled => {
  const written = contents.map((cells) => [...cells]);
  const fills = alike(contents).flatMap((area) => {
    const below = written.slice(area.row + 1, area.row + area.rows);
    const spared = below.reduce((sum, cells) => sum + String(cells[area.column]).length, 0);
    if (spared < costOfFill) return [];
    for (const cells of below) cells[area.column] = null;
    return [{ first: { ...area, rows: 1 }, area }];
  });
  return { written, fills };
};

/** The cells of formulas, those below each other together that would be copies of the first. */
const alike = (contents: Contents): readonly Area[] =>
  coalesce(
    contents.flatMap((cells, row) =>
      cells.flatMap((content, column) =>
        isFormula(content)
          ? [{ area: { row, column, rows: 1, columns: 1 }, says: relative(content, row, column) }]
          : [],
      ),
    ),
    ({ says }) => says,
  ).map(({ area }) => area);

const isFormula = (content: Content): content is string =>
  typeof content === "string" && content.startsWith("=");

/** The formula with its references as steps from its cell. */
const relative = (formula: string, row: number, column: number): string =>
  translateFormulaToR1C1(formula, cellText({ row, column }));
