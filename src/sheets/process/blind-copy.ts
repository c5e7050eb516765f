import { isBlank } from "../../cells/cell-value";
import { parameterKeys } from "../../standard/parameters";
import { recordListKeys, type RecordListKey } from "../../standard/record-lists";
import type { InfoKey } from "../../standard/records";
import { columnNames, infoName, parameterName } from "../defined-names";
import type { Migration } from "../plan-migration";
import { toLookAt } from "./to-look-at";

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
  ...(["evidence", "plan", "team", "body_rules", "materials", "interviews"] as const),
  "item_records",
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
        .map(([list, rows]) => [list, list === "item_records" ? toLookAt(rows) : rows] as const)
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

const filledIn = ({ cells }: Migration, name: string): number =>
  (cells.get(name) ?? []).filter((value) => !isBlank(value)).length;
