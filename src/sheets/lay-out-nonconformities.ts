import { names } from "./defined-names";
import { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";
import type { SheetPlan } from "./sheet-plan";

const headingRow = 2;
const rows = 20;

/** Lays out the list of nonconformities and corrective actions (11.2, Appendix B.1.2 e). */
export const layOutNonconformities = ({ words }: SheetLanguage): SheetPlan => {
  const { title, note, headings } = words.nonconformities;
  const draft = new SheetDraft({
    key: "nonconformities",
    title: words.titles.nonconformities,
    tabColor: "#C55A11",
    columnWidths: [44, 170, 90, 110, 110, 130, 60, 64, 90],
    orientation: "landscape",
    protection: "protected",
  });
  draft.title(title, note, headings.length);
  draft.row(headingRow, 0, headings, "heading");
  draft.height(headingRow, 34);
  for (let row = headingRow + 1; row <= headingRow + rows; row += 1)
    draft.row(
      row,
      0,
      headings.map(() => null),
      "entryText",
    );
  const list = { row: headingRow + 1, column: 0, rows, columns: headings.length };
  draft.name(names.nonconformities, list);
  draft.entry(list, {
    accepts: { kind: "text", longest: 2000 },
    title: words.invalid,
    prompt: "",
    error: words.a1.textError,
  });
  draft.freeze(headingRow + 1, { first: headingRow, last: headingRow });
  return draft.plan();
};
