import {
  columnsOfList,
  recordLists,
  type RecordColumnKind,
  type RecordListKey,
} from "../standard/record-lists";
import { columnNames, listName, recordsName, recordsTable } from "./defined-names";
import type { Look } from "./looks";
import { SheetDraft } from "./sheet-draft";
import { noteOf, type SheetLanguage } from "./sheet-language";
import type { EntryRule, SheetPlan } from "./sheet-plan";

const headingRow = 2;
/** Rows of a list that nobody has written in yet. */
export const firstRows = 5;
/** Points that the sheet of a list is wide in all, a page of A4 across. */
const pageWidth = 760;

const isChoice = (kind: RecordColumnKind): kind is { readonly choice: "nc_kind" } =>
  typeof kind === "object";

/** How much of the page a column takes beside others: texts are long, ids and dates are short. */
const shareOf = (kind: RecordColumnKind): number => {
  if (isChoice(kind)) return 60;
  return kind === "text" || kind === "code" ? 110 : 54;
};

/** Columns that hold whole sentences. */
const wide: ReadonlySet<string> = new Set(
  `text fact evidence record findings document_finding site_record notes answer question reason
   activity action look_at`.split(/\s+/),
);

/** Lays out the sheet of a list of records: a table that grows, on a sheet that is not protected before the seal. */
export const layOutList = (language: SheetLanguage, list: RecordListKey): SheetPlan => {
  const { words, lists } = language;
  const { tab, title, note } = lists.lists[list];
  const headings: Readonly<Record<string, string>> = lists.lists[list].headings;
  const columns = columnsOfList(list);
  const shares = columns.map(([key, kind]) => shareOf(kind) * (wide.has(key) ? 2 : 1));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const draft = new SheetDraft({
    key: list,
    title: tab,
    tabColor: "#C55A11",
    columnWidths: shares.map((share) => Math.floor((share * pageWidth) / whole)),
    orientation: "landscape",
    protection: recordLists[list].part === "after" ? "left-open" : "open",
  });
  draft.title(title, noteOf(language, note), columns.length);
  draft.row(
    headingRow,
    0,
    columns.map(([key]) => headings[key] ?? key),
    "heading",
  );
  draft.height(headingRow, 34);
  columns.forEach(([, kind], column) => {
    const cells = { row: headingRow + 1, column, rows: firstRows, columns: 1 };
    draft.column(cells.row, column, Array<null>(firstRows).fill(null), lookOf(kind));
    const rule = ruleOf(language, kind);
    if (rule) draft.rule(cells, { title: words.invalid, prompt: "", ...rule });
  });
  draft.makeTable(recordsTable(list), {
    row: headingRow,
    column: 0,
    rows: firstRows + 1,
    columns: columns.length,
  });
  draft.name(recordsName(list), { row: headingRow, column: 0, rows: 1, columns: 1 });
  draft.freeze(headingRow + 1, { first: headingRow, last: headingRow });
  return draft.plan();
};

const lookOf = (kind: RecordColumnKind): Look => {
  if (kind === "item" || kind === "clause" || kind === "code") return "recordId";
  if (kind === "date") return "recordDate";
  if (kind === "score") return "recordNumber";
  return isChoice(kind) ? "recordChoice" : "recordText";
};

/** What a cell takes when typed; a text takes anything, however long. */
const ruleOf = (
  { words, lists }: SheetLanguage,
  kind: RecordColumnKind,
): Pick<EntryRule, "accepts" | "error"> | null => {
  if (isChoice(kind))
    return { accepts: { kind: "list", source: listName(kind.choice) }, error: words.choose };
  switch (kind) {
    case "item":
      return { accepts: { kind: "list", source: columnNames.id }, error: lists.errors.item };
    case "date":
      return {
        accepts: { kind: "date", low: "1950-01-01", high: "2200-12-31" },
        error: words.info.dateError,
      };
    case "score":
      return { accepts: { kind: "atLeast", low: "0" }, error: lists.errors.score };
    default:
      return null;
  }
};
