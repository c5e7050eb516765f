import { siteGroups, sitePoints, siteOrders, type SiteOrder } from "../sheets/process/site-list";
import type { Reading } from "../sheets/reading";
import type { ValueRow } from "./document-values";
import { reportTags } from "./tags";

const tags = {
  department: reportTags.siteDepartment,
  person: reportTags.sitePerson,
  place: reportTags.sitePlace,
} as const;

/**
 * What the document review left to the visit (12.4.3), a row for each department, person or place that it is to be seen
 * with; what nobody was named for comes last, under `unassigned`.
 */
export const siteRows = (
  reading: Reading,
  order: SiteOrder,
  { unassigned, comma }: { readonly unassigned: string; readonly comma: string },
): readonly ValueRow[] =>
  siteGroups(sitePoints(reading), order).flatMap(({ name, points }) =>
    points.map(
      ({ item, point, at }) =>
        new Map([
          [reportTags.siteGroup, name || unassigned],
          [reportTags.siteItem, item],
          [reportTags.sitePoint, point],
          ...siteOrders.map((key) => [tags[key], at[key].join(comma)] as const),
        ]),
    ),
  );
