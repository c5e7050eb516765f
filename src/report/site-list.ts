import { asShown, isBlank } from "../cells/cell-value";
import { readItemCells } from "../sheets/read-item-cells";
import type { Reading } from "../sheets/reading";
import { scoredItems, type ScoredItem } from "../standard/table-a1";
import type { ValueRow } from "./document-values";
import { rowsOf, saidIn } from "./record-values";
import { reportTags } from "./tags";

/** What the list for the site is sorted by. */
export const siteOrders = ["department", "person", "place"] as const;
export type SiteOrder = (typeof siteOrders)[number];

const tags = {
  department: reportTags.siteDepartment,
  person: reportTags.sitePerson,
  place: reportTags.sitePlace,
} as const;

/** Whether one of the planned clauses is one that an item rests on, or holds it: 7 and 7.7 hold 7.7 a). */
const covers = (planned: string, { clauses }: ScoredItem): boolean =>
  planned
    .split(/[,，、;；]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "")
    .some((clause) =>
      clauses.some(
        (its) =>
          its === clause || (/^[ .]/.test(its.slice(clause.length)) && its.startsWith(clause)),
      ),
    );

/** A dash says that there is nobody, or no place. */
const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text) => !/^[-–—]?$/.test(text))),
];

/** Who and what is to be seen of an item: departments by the plan's clauses, people and places by its evidence. */
const placesOf = (reading: Reading, item: ScoredItem) => {
  const evidence = rowsOf(reading, "evidence").filter(
    (row) => saidIn("evidence", row, "item") === item.id,
  );
  return {
    department: distinct(
      rowsOf(reading, "plan")
        .filter((row) => covers(saidIn("plan", row, "clause"), item))
        .map((row) => saidIn("plan", row, "department")),
    ),
    person: distinct(evidence.map((row) => saidIn("evidence", row, "asked"))),
    place: distinct(evidence.map((row) => saidIn("evidence", row, "place"))),
  };
};

/**
 * What the document review marked for the site (12.4.3), a row for each department, person or place that it is to be
 * looked at with; what nobody was named for comes last, under `unassigned`.
 */
export const siteRows = (
  reading: Reading,
  order: SiteOrder,
  { unassigned, comma }: { readonly unassigned: string; readonly comma: string },
): readonly ValueRow[] => {
  const cells = readItemCells(reading);
  const rows: { readonly group: string | null; readonly row: ValueRow }[] = [];
  for (const item of scoredItems) {
    const site = cells.get(item.id)?.site;
    if (!site || isBlank(site.value)) continue;
    const places = placesOf(reading, item);
    const about = [
      [reportTags.siteItem, item.id] as const,
      [reportTags.sitePoint, asShown(site.value).trim()] as const,
      ...siteOrders.map((key) => [tags[key], places[key].join(comma)] as const),
    ];
    const groups = places[order].length > 0 ? places[order] : [null];
    for (const group of groups)
      rows.push({
        group,
        row: new Map([[reportTags.siteGroup, group ?? unassigned], ...about]),
      });
  }
  const named = rows.flatMap(({ group, row }) => (group === null ? [] : [{ group, row }]));
  const open = rows.filter(({ group }) => group === null);
  const sorted = named.sort((one, other) => one.group.localeCompare(other.group, "zh-CN"));
  return [...sorted, ...open].map(({ row }) => row);
};
