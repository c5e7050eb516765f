import { asShown, blank } from "../../cells/cell-value";
import type { CellAddress } from "../../cells/address";
import { scoredItems, type ItemId, type ScoredItem } from "../../standard/table-a1";
import { siteAnswerIn, type SiteAnswer } from "../../strings/site-answer-in";
import { evidencePieces, listRows, textIn, type RecordRow } from "../list-rows";
import { readItemCells } from "../read-item-cells";
import type { Reading } from "../reading";
import { coversClause } from "./covers-clause";
import { isAlike, namesIn, once, planRows, severalIn } from "./plan-rows";

/** By what the points of a visit are sorted. */
export const siteOrders = ["department", "person", "place"] as const;
export type SiteOrder = (typeof siteOrders)[number];

/** A point that the document review left to the visit (12.4.3), where it may be seen and by whom it may be told. */
export interface SitePoint {
  readonly item: ItemId;
  readonly point: string;
  readonly documentFinding: string;
  readonly siteRecord: string;
  /** Departments of the plan and of interviews on the item's clauses; persons who were asked; places of its evidence. */
  readonly at: Readonly<Record<SiteOrder, readonly string[]>>;
  readonly confirmed: SiteAnswer;
  readonly where: CellAddress;
}

/** The points of one department, person or place; "" for those of none. */
export interface SiteGroup {
  readonly name: string;
  readonly points: readonly SitePoint[];
}

/** The points of all items that have one, in the order of Table A.1. */
export const sitePoints = (reading: Reading): readonly SitePoint[] => {
  const cells = readItemCells(reading);
  const found = foundIn(reading);
  return scoredItems.flatMap((item) => {
    const { site, siteConfirmed } = cells.get(item.id) ?? {};
    const point = asShown(site?.value ?? blank).trim();
    if (!site || point === "") return [];
    const record = found.records.find((row) => textIn(row, "item") === item.id);
    return [
      {
        item: item.id,
        point,
        documentFinding: record ? textIn(record, "document_finding") : "",
        siteRecord: record ? textIn(record, "site_record") : "",
        at: found.placesOf(item),
        confirmed: siteAnswerIn(asShown(siteConfirmed?.value ?? blank)),
        where: siteConfirmed?.where ?? site.where,
      },
    ];
  });
};

/** The points sorted: a point of two departments stands under both; those of none come last. */
export const siteGroups = (
  points: readonly SitePoint[],
  order: SiteOrder,
): readonly SiteGroup[] => {
  const names = once(points.flatMap(({ at }) => at[order]));
  const groups = [...names, ""].map((name) => ({
    name,
    points: points.filter(({ at }) =>
      name === "" ? at[order].length === 0 : at[order].some((its) => isAlike(its, name)),
    ),
  }));
  return groups.filter((group) => group.points.length > 0);
};

/** What plan, interviews and evidence say of an item. */
const foundIn = (reading: Reading) => {
  const plan = planRows(reading);
  const interviews = rowsOf(reading, "interviews");
  const evidence = reading.lists.get("evidence");
  const pieces = evidence ? evidencePieces(evidence) : [];
  return {
    records: rowsOf(reading, "item_records"),
    placesOf: (item: ScoredItem): SitePoint["at"] => {
      const isOn = (clauses: readonly string[]) =>
        item.clauses.some((reference) => coversClause(clauses, reference));
      const asked = interviews.filter((row) => isOn(severalIn(row, "clause")));
      const its = pieces.filter((piece) => textIn(piece, "item") === item.id);
      const visits = plan.filter(({ clauses }) => isOn(clauses));
      return {
        department: once([
          ...visits.flatMap(({ departments }) => departments),
          ...asked.flatMap((row) => severalIn(row, "department")),
        ]),
        person: once([
          ...its.flatMap((row) => namesIn(row, "asked")),
          ...asked.flatMap((row) => namesIn(row, "person")),
        ]),
        place: once(its.flatMap((row) => namesIn(row, "place"))),
      };
    },
  };
};

const rowsOf = ({ lists }: Reading, list: "interviews" | "item_records"): readonly RecordRow[] => {
  const read = lists.get(list);
  return read ? listRows(list, read) : [];
};
