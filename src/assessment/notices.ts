import { decimalFromDouble } from "../exact/decimal";
import { cellText } from "../cells/address";
import { asShown } from "../cells/cell-value";
import { notice, type Notice } from "../faults/notice";
import { itemById } from "../standard/table-a1";
import type { Measured } from "./check-quantitative";
import type { Entries, ItemEntries } from "./entries";

/** What is worth a word about the entries and withholds nothing. */
export const noticesOf = (
  entries: Entries,
  { series, year, counting }: Pick<Measured, "series" | "year" | "counting">,
): readonly Notice[] => [
  ...entries.items.flatMap(selfScoreAbove),
  ...later(entries, { series, year }),
  ...repeatedOutput(entries, series, counting),
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

/** How an output that sources repeat was counted, or that it was added up without a word. */
const repeatedOutput = (
  { parameters }: Entries,
  series: Measured["series"],
  counting: Measured["counting"],
): readonly Notice[] => {
  const repeated = series?.outputs.repeated;
  const where = (parameters.repeated_output ?? parameters.year)?.where;
  if (!repeated || !where) return [];
  const facts = { ...repeated, where: cellText(repeated.where) };
  if (!parameters.repeated_output) return [notice("output-repeated", where, facts)];
  return counting ? [notice("output-answered", where, { answer: counting, ...facts })] : [];
};
