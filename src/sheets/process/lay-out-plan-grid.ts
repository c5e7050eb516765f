import { asText } from "../../cells/as-text";
import type { Language } from "../../strings/language";
import { laterWordsOf } from "../../strings/words-of";
import { planGridName } from "../defined-names";
import { SheetDraft } from "../sheet-draft";
import type { SheetPlan } from "../sheet-plan";
import type { PlanGrid } from "./plan-grid";

/** points: day and time, then the departments of a block side by side; together as wide as the page. */
const timeWidth = 92;
const departmentWidth = 112;
/** Departments side by side on a page of A4. */
const perBlock = 6;
const columns = perBlock + 1;
const firstRow = 2;

/** Lays out the plan as a grid, block below block where there are more departments than fit side by side, and below it what the plan leaves open. */
export const layOutPlanGrid = (
  language: Language,
  grid: PlanGrid,
  gaps: readonly string[],
): SheetPlan => {
  const { sheet: words, whole } = laterWordsOf(language).plan;
  const draft = new SheetDraft({
    key: "plan_grid",
    title: words.title,
    tabColor: "#7F7F7F",
    columnWidths: [timeWidth, ...Array<number>(perBlock).fill(departmentWidth)],
    orientation: "landscape",
    protection: "protected",
  });
  draft.title(words.sheetTitle, words.note, columns);
  draft.name(planGridName, { row: firstRow, column: 0, rows: 1, columns: 1 });
  let row = firstRow;
  for (let first = 0; first < Math.max(1, grid.departments.length); first += perBlock) {
    const departments = grid.departments.slice(first, first + perBlock);
    row = placeBlock(draft, row, {
      headings: [words.time, ...departments.map((its) => asText(its) || whole)],
      rows: grid.slots
        .map(({ date, time, cells }) => [
          [date, time].filter(Boolean).join("\n"),
          ...cells.slice(first, first + perBlock),
        ])
        .filter(([, ...cells]) => cells.some(Boolean)),
    });
  }
  const lines = gaps.length > 0 ? gaps : [words.none];
  draft.section(row, words.gaps, columns);
  for (const line of lines) {
    row += 1;
    draft.block({ row, column: 0, rows: 1, columns }, line, "words");
    draft.fit(row, line, draft.width(0, columns));
  }
  draft.freeze(firstRow, null);
  return draft.plan();
};

interface Block {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first row below the block, with one blank between. */
const placeBlock = (draft: SheetDraft, top: number, { headings, rows }: Block): number => {
  draft.row(top, 0, headings, "heading");
  headings.forEach((heading, column) => draft.fit(top, heading, 0.9 * draft.width(column)));
  rows.forEach((cells, index) => {
    const row = top + 1 + index;
    draft.row(row, 0, cells.slice(0, 1), "words");
    draft.row(
      row,
      1,
      cells.slice(1).map((its) => its || null),
      "words",
    );
    cells.forEach((text, column) => draft.fit(row, text, draft.width(column)));
  });
  return top + rows.length + 2;
};
