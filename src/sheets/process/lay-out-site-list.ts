import { asText } from "../../cells/as-text";
import type { Language } from "../../strings/language";
import { marks } from "../../strings/sentences";
import { laterWordsOf } from "../../strings/words-of";
import { siteListName } from "../defined-names";
import { margins } from "../margins";
import { pageBreaks, pageHeight } from "../page-breaks";
import { SheetDraft } from "../sheet-draft";
import type { SheetPlan } from "../sheet-plan";
import type { SiteGroup, SiteOrder, SitePoint } from "./site-list";

/** points: item, what to see, what the documents said, whom and where, and room to write: seen and asked, record number, confirmed. */
const widths = [44, 190, 150, 110, 170, 70, 52] as const;
const headingRow = 2;
const firstRow = headingRow + 1;
const columns = widths.length;
/** Room for three lines by hand. */
const leastHeight = 54;

/** Lays out the list to take along: group by group, each point with room to write what was seen, the number of the record, and whether it is so. */
export const layOutSiteList = (
  language: Language,
  groups: readonly SiteGroup[],
  order: SiteOrder,
): SheetPlan => {
  const { sheet: words, nowhere, orders } = laterWordsOf(language).site;
  const draft = new SheetDraft({
    key: "site_list",
    title: words.title,
    tabColor: "#7F7F7F",
    columnWidths: widths,
    orientation: "landscape",
    protection: "protected",
  });
  draft.title(words.sheetTitle(orders[order]), words.note, columns);
  draft.row(headingRow, 0, words.headings, "heading");
  words.headings.forEach((its, column) => draft.fit(headingRow, its, 0.9 * draft.width(column)));
  draft.name(siteListName, { row: headingRow, column: 0, rows: 1, columns: 1 });
  let row = firstRow;
  const blocks = groups.map(({ name, points }) => {
    const top = row;
    draft.section(top, asText(name) || nowhere[order], columns);
    for (const point of points) {
      row += 1;
      placePoint(draft, row, point, { box: words.box, comma: marks[language].comma });
    }
    row += 1;
    return { row: top, rows: row - top };
  });
  breakPages(draft, blocks);
  draft.freeze(firstRow, { first: headingRow, last: headingRow });
  return draft.plan();
};

const placePoint = (
  draft: SheetDraft,
  row: number,
  point: SitePoint,
  { box, comma }: { readonly box: string; readonly comma: string },
): void => {
  const { item, at, documentFinding, siteRecord } = point;
  const who = [at.department, at.person, at.place].map((names) => names.join(comma));
  const texts = [item, point.point, documentFinding, who.filter(Boolean).join("\n"), siteRecord];
  draft.row(row, 0, [item], "ids");
  draft.row(row, 1, [...texts.slice(1).map((its) => its || null), null], "words");
  draft.row(row, columns - 1, [box], "center");
  draft.height(row, leastHeight);
  texts.forEach((text, column) => draft.fit(row, text, draft.width(column)));
};

/** A group's heading stays on the page of its first point. */
const breakPages = (
  draft: SheetDraft,
  blocks: readonly { readonly row: number; readonly rows: number }[],
): void => {
  const room = pageHeight("landscape", { width: draft.width(0, columns), ...margins });
  const groups = blocks.map(({ row, rows }) => [
    { row, height: draft.rowsHeight(row, 2) },
    ...Array.from({ length: rows - 2 }, (_, at) => ({
      row: row + 2 + at,
      height: draft.rowsHeight(row + 2 + at, 1),
    })),
  ]);
  const first = room - draft.rowsHeight(0, firstRow);
  const rest = room - draft.rowsHeight(headingRow, 1);
  for (const row of pageBreaks(groups, { first, rest })) draft.breakPage(row);
};
