import { nonconformityKeys, type NonconformityKey } from "../standard/records";
import { columnNames, listName, nonconformityName } from "./defined-names";
import { alerts } from "./alerts";
import { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";
import type { EntryRule, SheetPlan } from "./sheet-plan";

const headingRow = 2;
const firstRow = headingRow + 1;
const rows = 20;

/** Lays out the list of nonconformities and corrective actions (11.2, Appendix B.1.2 e). */
export const layOutNonconformities = ({ words, records }: SheetLanguage): SheetPlan => {
  const { title, note, headings } = words.nonconformities;
  const draft = new SheetDraft({
    key: "nonconformities",
    title: words.titles.nonconformities,
    tabColor: "#C55A11",
    columnWidths: [48, 180, 84, 110, 110, 130, 64, 72, 56],
    orientation: "landscape",
    protection: "protected",
  });
  draft.title(title, note, headings.length);
  draft.row(headingRow, 0, headings, "heading");
  draft.height(headingRow, 34);
  nonconformityKeys.forEach((key, column) => {
    const cells = { row: firstRow, column, rows, columns: 1 };
    draft.column(firstRow, column, Array<null>(rows).fill(null), lookOf(key));
    draft.entry(cells, {
      title: words.invalid,
      accepts: accepts(key),
      ...records.nonconformities[key],
    });
    draft.name(nonconformityName(key), cells);
  });
  highlight(draft);
  draft.freeze(firstRow, { first: headingRow, last: headingRow });
  return draft.plan();
};

const accepts = (key: NonconformityKey): EntryRule["accepts"] => {
  switch (key) {
    case "item":
      return { kind: "list", source: columnNames.id };
    case "kind":
      return { kind: "list", source: listName("nc_kind") };
    case "verified":
      return { kind: "list", source: listName("yes_no") };
    case "due":
      return { kind: "date", low: "1950-01-01", high: "2200-12-31" };
    default:
      return { kind: "text", longest: 2000 };
  }
};

const lookOf = (key: NonconformityKey) => {
  const { kind } = accepts(key);
  if (key === "item") return "entryId";
  return key === "due" ? "entryDate" : kind === "list" ? "entry" : "entryText";
};

/** A row that says what was found and not on which item; one that is past its date and not verified. */
const highlight = (draft: SheetDraft) => {
  const of = (key: NonconformityKey) => {
    const column = nonconformityKeys.indexOf(key);
    return { row: firstRow, column, rows, columns: 1 };
  };
  const unnamed = `=AND(LEN($A${firstRow + 1})=0,LEN($B${firstRow + 1})>0)`;
  const late = `=AND(ISNUMBER($H${firstRow + 1}),$H${firstRow + 1}<TODAY(),LEN($I${firstRow + 1})=0)`;
  draft.highlight({ area: of("item"), formula: unnamed, ...alerts.open });
  draft.highlight({ area: of("due"), formula: late, ...alerts.open, format: 'yyyy-mm-dd" !"' });
};
