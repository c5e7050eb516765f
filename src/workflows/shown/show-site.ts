import type { CellAddress } from "../../cells/address";
import { entryValue, type EntryValue } from "../../cells/entry-value";
import { isSealed } from "../../seal/seal-state";
import { hasPart } from "../../sheets/file-format";
import {
  siteGroups,
  sitePoints,
  type SiteOrder,
  type SitePoint,
} from "../../sheets/process/site-list";
import { readItemCells } from "../../sheets/read-item-cells";
import { formatIn } from "../../sheets/reading";
import type { ItemId } from "../../standard/table-a1";
import type { Checked } from "../check-workbook";

/** A point of the visit, and what its item says now. */
export interface ShownPoint {
  readonly item: ItemId;
  readonly point: string;
  readonly confirmed: SitePoint["confirmed"];
  readonly siteRecord: string;
  readonly where: CellAddress;
  readonly was: Readonly<Record<"score" | "siteConfirmed", EntryValue>>;
}

/** The visit: its points sorted, and how many are seen. */
export interface ShownSite {
  readonly points: number;
  readonly confirmed: number;
  readonly refuted: number;
  readonly groups: readonly { readonly name: string; readonly points: readonly ShownPoint[] }[];
  readonly isSealed: boolean;
}

/** What is to be seen on site (12.4.3); null in a file whose format has no records, or in which no point was noted. */
export const showSite = ({ reading }: Checked, order: SiteOrder): ShownSite | null => {
  const points = hasPart(formatIn(reading), "lists") ? sitePoints(reading) : [];
  if (points.length === 0) return null;
  const cells = readItemCells(reading);
  const shownOf = ({ item, point, confirmed, siteRecord, where }: SitePoint): ShownPoint => {
    const { score, siteConfirmed } = cells.get(item) ?? {};
    const was = {
      score: score ? entryValue(score.value) : null,
      siteConfirmed: siteConfirmed ? entryValue(siteConfirmed.value) : null,
    };
    return { item, point, confirmed, siteRecord, where, was };
  };
  return {
    points: points.length,
    confirmed: points.filter(({ confirmed }) => confirmed === "yes").length,
    refuted: points.filter(({ confirmed }) => confirmed === "no").length,
    groups: siteGroups(points, order).map(({ name, points: its }) => ({
      name,
      points: its.map(shownOf),
    })),
    isSealed: isSealed(reading),
  };
};
