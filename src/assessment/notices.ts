import { decimalFromDouble } from "../exact/decimal";
import { asShown } from "../cells/cell-value";
import { notice, type Notice } from "../faults/notice";
import { itemById } from "../standard/table-a1";
import type { Measured } from "./check-quantitative";
import type { Entries, ItemEntries } from "./entries";

/** What is worth a word about the entries and withholds nothing. */
export const noticesOf = (
  entries: Entries,
  { series, comparison, year }: Pick<Measured, "series" | "comparison" | "year">,
): readonly Notice[] => [
  ...entries.items.flatMap(selfScoreAbove),
  ...later(entries, { series, year }),
  ...publishedLater(entries, { comparison, year }),
];

const selfScoreAbove = ({ id, selfScore }: ItemEntries): readonly Notice[] => {
  const item = itemById(asShown(id.value).trim());
  if (!item || selfScore?.value.kind !== "number") return [];
  const score = decimalFromDouble(selfScore.value.double);
  if (!score.gt(item.maximum)) return [];
  const facts = { item: item.id, score: score.toFixed(), maximum: item.maximum };
  return [notice("self-score-above-maximum", selfScore.where, facts)];
};

const later = (
  { parameters }: Entries,
  { series, year }: Pick<Measured, "series" | "year">,
): readonly Notice[] => {
  const where = parameters.year?.where;
  if (year === null || !where || !series) return [];
  const years = series.years.map((its) => its.year).filter((its) => its > year);
  if (years.length === 0) return [];
  const facts = { years: years.reverse().join(", "), year: String(year) };
  return [notice("years-not-evaluated", where, facts)];
};

const publishedLater = (
  { parameters }: Entries,
  { comparison, year }: Pick<Measured, "comparison" | "year">,
): readonly Notice[] => {
  const where = parameters.advanced_year?.where;
  if (comparison?.method !== "advanced" || year === null || !where) return [];
  const { publishedIn } = comparison;
  if (publishedIn <= year) return [];
  const facts = { published: String(publishedIn), year: String(year) };
  return [notice("advanced-value-later", where, facts)];
};
