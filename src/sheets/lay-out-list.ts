import {
  columnsOfList,
  recordLists,
  type RecordColumnKind,
  type RecordListKey,
} from "../standard/record-lists";
import { listedChoices } from "../standard/records";
import { columnNames, listName, recordsName, recordsTable } from "./defined-names";
import { fontSize, type Look } from "./looks";
import { SheetDraft } from "./sheet-draft";
import { noteOf, type SheetLanguage } from "./sheet-language";
import type { EntryRule, SheetPlan } from "./sheet-plan";
import { textWidth } from "./text-width";

const headingRow = 2;
/** Rows of a list that nobody has written in yet. */
export const firstRows = 5;
/** Points that the sheet of a list is wide in all: a page of A4 across, and at most what A4 prints in 8 points. */
const pageWidth = { least: 760, most: 1002 } as const;

const isChoice = (kind: RecordColumnKind): kind is { readonly choice: "nc_kind" } =>
  typeof kind === "object";

/** What cells of a column are laid out for: a choice that the workbook has no list of is typed as a text. */
const asTyped = (kind: RecordColumnKind): RecordColumnKind =>
  isChoice(kind) && !Object.hasOwn(listedChoices, kind.choice) ? "text" : kind;

/** Columns that hold whole sentences. */
const wide: ReadonlySet<string> = new Set(
  `text fact evidence record findings document_finding site_record note notes answer question reason
   activity action look_at cause correction why`.split(/\s+/),
);

/** What a column needs for its heading and for what is as long in every row; texts share what is left of the page. */
interface ColumnSize {
  readonly least: number;
  readonly share: number;
}

const sizeOf = (
  language: SheetLanguage,
  [key, kind]: readonly [string, RecordColumnKind],
  heading: string,
): ColumnSize => {
  const least = Math.max(leastOf(language, kind), headingWidth(heading));
  if (kind === "code") return { least, share: 0.5 };
  if (kind !== "text") return { least, share: 0 };
  return wide.has(key) ? { least: Math.max(least, 80), share: 3 } : { least, share: 1 };
};

const leastOf = ({ choices }: SheetLanguage, kind: RecordColumnKind): number => {
  if (isChoice(kind)) {
    const words = Object.values<string>(choices[kind.choice]);
    const longest = Math.max(54, ...words.map((word) => textWidth(word, fontSize) + 6));
    return Math.min(100, Math.ceil(longest));
  }
  if (kind === "text") return 64;
  if (kind === "date") return 72;
  return kind === "item" ? 40 : 50;
};

/** Bold letters are wider by about a tenth; no word of a heading is cut, and none has more than three lines. */
const headingWidth = (heading: string): number => {
  const words = heading.split(/[\s/]+|(?<=[\u2e80-\u9fff])/u);
  const widths = [
    ...words.map((word) => textWidth(word, fontSize)),
    textWidth(heading, fontSize) / 2.4,
  ];
  return Math.ceil(1.1 * Math.max(...widths)) + 6;
};

const widthsOf = (sizes: readonly ColumnSize[]): readonly number[] => {
  const least = sizes.reduce((sum, its) => sum + its.least, 0);
  const shares = sizes.reduce((sum, { share }) => sum + share, 0);
  const wanted = least + 20 * shares;
  const left = Math.min(pageWidth.most, Math.max(pageWidth.least, wanted)) - least;
  return sizes.map((its) => its.least + Math.max(0, Math.floor((left * its.share) / shares)));
};

/** Lays out the sheet of a list of records: a table that grows, on a sheet that is not protected before the seal. */
export const layOutList = (language: SheetLanguage, list: RecordListKey): SheetPlan => {
  const { words, lists } = language;
  const { tab, title, note } = lists.lists[list];
  const headings: Readonly<Record<string, string>> = lists.lists[list].headings;
  const columns = columnsOfList(list).map(([key, kind]) => [key, asTyped(kind)] as const);
  const widths = widthsOf(columns.map((its) => sizeOf(language, its, headings[its[0]] ?? its[0])));
  const draft = new SheetDraft({
    key: list,
    title: tab,
    tabColor: "#C55A11",
    columnWidths: widths,
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
  columns.forEach(([key, kind], column) => {
    draft.fit(headingRow, headings[key] ?? key, 0.9 * draft.width(column));
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
