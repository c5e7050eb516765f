import { blank, isBlank, type CellValue } from "../../cells/cell-value";
import { parameterKeys } from "../../standard/parameters";
import {
  columnsOfList,
  recordListKeys,
  type RecordColumn,
  type RecordListKey,
} from "../../standard/record-lists";
import type { InfoKey } from "../../standard/records";
import { columnNames, infoName, parameterName } from "../defined-names";
import type { Migration } from "../plan-migration";

/** What is assessed, by what scheme and whom: nothing of it is a judgement. What belongs to the report stays behind. */
const keptInfo = [
  ...(["organisation", "address", "kind", "period", "purpose", "scope", "criteria"] as const),
  ...(["basis", "boundary", "body", "leader", "team", "date"] as const),
  ...(["scheme_name", "scheme_version", "scheme_approver", "self_reason"] as const),
] satisfies readonly InfoKey[];

/** Names whose cells go over. All others stay behind, whatever they are: a list of what is kept forgets no judgement. */
const keptNames: ReadonlySet<string> = new Set([
  ...keptInfo.map(infoName),
  ...parameterKeys.map(parameterName),
  columnNames.selfScore,
]);

/** Lists whose rows go over: evidence, and how the evaluation is organised. */
const keptLists: ReadonlySet<RecordListKey> = new Set<RecordListKey>([
  ...(["evidence", "plan", "team", "materials", "interviews"] as const),
  "item_records",
]);

/** Of the records of an item, what the scheme says to look at; what was found there is the first assessor's. */
const keptItemColumns: ReadonlySet<string> = new Set<RecordColumn<"item_records">>([
  "item",
  "look_at",
]);

/** How much stays behind: cells beside the items, and rows of the lists that do. */
export interface LeftOut {
  readonly scores: number;
  /** Short records beside the items (证据与评价记录): evidence and judgement in one cell. */
  readonly shortRecords: number;
  readonly lists: Readonly<Partial<Record<RecordListKey, number>>>;
}

/** What a copy for a second assessor takes over from a workbook's entries: its evidence and nothing of the first assessor's judgement. */
export const blindCopy = (
  whole: Migration,
): { readonly carried: Migration; readonly leftOut: LeftOut } => ({
  carried: {
    ...whole,
    items: [],
    cells: new Map([...whole.cells].filter(([name]) => keptNames.has(name))),
    lists: new Map(
      [...whole.lists]
        .filter(([list]) => keptLists.has(list))
        .map(([list, rows]) => [list, list === "item_records" ? rows.map(toLookAt) : rows] as const)
        .map(([list, rows]) => [list, rows.filter((cells) => !cells.every(isBlank))] as const)
        .filter(([, rows]) => rows.length > 0),
    ),
  },
  leftOut: {
    scores: filledIn(whole, columnNames.score),
    shortRecords: filledIn(whole, columnNames.evidence),
    lists: Object.fromEntries(
      recordListKeys
        .filter((list) => !keptLists.has(list))
        .flatMap((list) => {
          const count = whole.lists.get(list)?.length ?? 0;
          return count > 0 ? [[list, count] as const] : [];
        }),
    ),
  },
});

const itemColumns = columnsOfList("item_records").map(([key]) => key);
const lookAtColumn = itemColumns.indexOf("look_at");

/** A row of what to look at; one that says nothing of it says nothing. */
const toLookAt = (cells: readonly CellValue[]): readonly CellValue[] =>
  isBlank(cells[lookAtColumn] ?? blank)
    ? []
    : cells.map((value, column) =>
        keptItemColumns.has(itemColumns[column] ?? "") ? value : blank,
      );

const filledIn = ({ cells }: Migration, name: string): number =>
  (cells.get(name) ?? []).filter((value) => !isBlank(value)).length;
