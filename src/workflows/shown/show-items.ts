import { remembering } from "@tanping/ooxml/remembering";
import type { ItemState } from "../../assessment/check-items";
import { asShown, blank } from "../../cells/cell-value";
import { entryValue, type EntryValue } from "../../cells/entry-value";
import type { CellAddress } from "../../cells/address";
import { Decimal } from "../../exact/decimal";
import { isSealed } from "../../seal/seal-state";
import { evidencePieces, listRows, type RecordRow } from "../../sheets/list-rows";
import { lastTimes } from "../../sheets/process/last-times";
import { readItemCells } from "../../sheets/read-item-cells";
import type { Reading } from "../../sheets/reading";
import type { ItemColumn } from "../../standard/item-columns";
import type { ClauseReference } from "../../standard/clauses";
import type { RecordColumn, RecordListKey } from "../../standard/record-lists";
import type { CategoryId, IndicatorId, ItemId } from "../../standard/table-a1";
import type { Checked } from "../check-workbook";
import { showPiece, type ShownPiece } from "./show-piece";

/** An item of Table A.1 with all that its card shows. */
export interface ShownItem {
  readonly id: ItemId;
  readonly text: string;
  readonly category: { readonly id: CategoryId; readonly name: string };
  readonly indicator: { readonly id: IndicatorId; readonly name: string };
  /** The clauses it rests on. */
  readonly clauses: readonly ClauseReference[];
  readonly state: ItemState["kind"];
  /** "–" while there is none. */
  readonly score: string;
  readonly maximum: string;
  readonly isBelowFull: boolean;
  /** Scores of the scheme's own ladder, where they are few enough to choose among. */
  readonly rungs: readonly string[];
  /** What stands in its row; a column that the workbook has lost is absent. */
  readonly entries: Readonly<Partial<Record<ItemColumn, EntryValue>>>;
  /** The score less the organisation's own, "+0.5" or "-1"; "" where they are equal or one of them is missing. */
  readonly difference: string;
  readonly pieces: readonly ShownPiece[];
  readonly records: Readonly<Record<(typeof shownRecords)[number], string>>;
  /** Its score and record in the assessment that the workbook was made from; "" where there is none. */
  readonly last: string;
  /** Nothing can be entered any more. */
  readonly isLocked: boolean;
  /** null if its row is gone. */
  readonly where: CellAddress | null;
}

const shownRecords = [
  "look_at",
  "document_finding",
  "site_record",
  "difference_reason",
  "assessor",
] as const satisfies readonly RecordColumn<"item_records">[];

/** More scores than these are typed. */
const mostRungs = 9;

const shown = new WeakMap<Checked, readonly ShownItem[]>();

/** Every item of Table A.1 in printed order; worked out once, for whoever shows the same. */
export const showItems = (checked: Checked): readonly ShownItem[] => {
  const items = shown.get(checked) ?? itemsOf(checked);
  shown.set(checked, items);
  return items;
};

const itemsOf = (checked: Checked): readonly ShownItem[] => {
  const { reading, assessment } = checked;
  const cells = readItemCells(reading);
  const { pieces, records } = showLists(reading.lists);
  const rungsOf = remembering((maximum) => rungs(maximum, assessment.rules.step));
  const last = lastTimes(reading);
  const isLocked = isSealed(reading);
  return assessment.items.map(({ item, where, state }): ShownItem => {
    const entries = Object.fromEntries(
      Object.entries(cells.get(item.id) ?? {}).map(([column, { value }]) => [
        column,
        entryValue(value),
      ]),
    );
    return {
      id: item.id,
      text: item.text,
      category: item.category,
      indicator: item.indicator,
      clauses: item.clauses,
      state: state.kind,
      score: state.kind === "scored" ? state.score.toFixed() : "–",
      maximum: item.maximum,
      isBelowFull: state.kind === "scored" && state.score.lt(item.maximum),
      rungs: rungsOf(item.maximum),
      entries,
      difference: difference(entries),
      pieces: pieces.get(item.id) ?? [],
      records: records.get(item.id) ?? nothingRecorded,
      last: last.get(item.id) ?? "",
      isLocked,
      where,
    };
  });
};

const rungs = (maximum: string, step: string | null): readonly string[] => {
  const count = new Decimal(maximum).div(step ?? "0.01");
  if (count.gte(mostRungs)) return [];
  return Array.from({ length: count.toNumber() + 1 }, (_, index) =>
    new Decimal(step ?? "0.01").mul(index).toFixed(),
  );
};

const difference = ({ score, selfScore }: ShownItem["entries"]): string => {
  if (typeof score !== "number" || typeof selfScore !== "number") return "";
  const less = new Decimal(score).minus(selfScore);
  if (less.isZero()) return "";
  return less.gt(0) ? `+${less.toFixed()}` : less.toFixed();
};

interface ShownLists {
  readonly pieces: ReadonlyMap<string, ShownItem["pieces"]>;
  readonly records: ReadonlyMap<string, ShownItem["records"]>;
}

const shownLists = new WeakMap<Reading["lists"], ShownLists>();

/** What the lists say of each item; worked out once, also for a reading of which only entries about items were read anew. */
const showLists = (lists: Reading["lists"]): ShownLists => {
  const its = shownLists.get(lists) ?? {
    pieces: byItem(lists.get("evidence"), evidencePieces, (rows) => rows.map(showPiece)),
    records: byItem(
      lists.get("item_records"),
      (list) => listRows("item_records", list),
      shownRecordsOf,
    ),
  };
  shownLists.set(lists, its);
  return its;
};

const byItem = <List, Shown>(
  list: List | undefined,
  rowsOf: (list: List) => readonly RecordRow[],
  show: (rows: readonly RecordRow[]) => Shown,
): ReadonlyMap<string, Shown> => {
  const found = new Map<string, RecordRow[]>();
  for (const row of list ? rowsOf(list) : []) {
    const id = shownIn(row, "item");
    found.set(id, [...(found.get(id) ?? []), row]);
  }
  return new Map([...found].map(([id, rows]) => [id, show(rows)]));
};

const shownIn = (row: RecordRow, column: RecordColumn<RecordListKey> | string): string =>
  asShown(row.get(column)?.value ?? blank).trim();

const shownRecordsOf = (rows: readonly RecordRow[]): ShownItem["records"] => {
  const said = shownRecords.map((key) => [
    key,
    rows
      .map((row) => shownIn(row, key))
      .filter((text) => text !== "")
      .join("\n"),
  ]);
  return Object.fromEntries(said) as ShownItem["records"];
};

const nothingRecorded = shownRecordsOf([]);
