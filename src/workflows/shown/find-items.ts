import type { EntryValue } from "../../cells/entry-value";
import { siteAnswerOf } from "../site-answer";
import type { ShownItem } from "./show-items";

/** Which items a list shows. */
export const itemFilters = [
  "all",
  "open",
  "below",
  "wrong",
  "site",
  "not-applicable",
  "without-evidence",
] as const;
export type ItemFilter = (typeof itemFilters)[number];

const isThere = (value: EntryValue | undefined): boolean => value !== null && value !== undefined;

const passes: Readonly<Record<ItemFilter, (item: ShownItem) => boolean>> = {
  all: () => true,
  open: ({ state }) => state === "open",
  below: ({ isBelowFull }) => isBelowFull,
  wrong: ({ state }) => state === "wrong",
  site: ({ entries }) => isThere(entries.site) && siteAnswerOf(entries.siteConfirmed) !== "yes",
  "not-applicable": ({ state }) => state === "not-applicable",
  "without-evidence": ({ entries, pieces, state }) =>
    !isThere(entries.evidence) && pieces.length === 0 && state !== "not-applicable",
};

/** What is looked for; an assessor who is "" is anybody. */
export interface ItemSearch {
  readonly filter: ItemFilter;
  readonly text: string;
  readonly assessor: string;
}

/** Who is responsible for items, each name once, as the records of the items say. */
export const assessorsOf = (items: readonly ShownItem[]): readonly string[] =>
  [...new Set(items.map(({ records }) => records.assessor))].filter((name) => name !== "");

/** What is said about an item elsewhere than in its row. */
export type SaidOf = (item: Pick<ShownItem, "id" | "clauses">) => readonly string[];

/** The assessor's items that pass the filter and say the text somewhere: id, wording, notes, and what else is said of them. */
export const findItems = (
  items: readonly ShownItem[],
  { filter, text, assessor }: ItemSearch,
  saidOf: SaidOf,
): readonly ShownItem[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (!passes[filter](item)) return false;
    if (assessor !== "" && item.records.assessor !== assessor) return false;
    if (words.length === 0) return true;
    const said = [...rowWords(item), ...saidOf(item)].join("\n").toLowerCase();
    return words.every((word) => said.includes(word));
  });
};

const rowWords = ({ id, text, indicator, entries, pieces, records }: ShownItem) => [
  id,
  text,
  indicator.name,
  ...Object.values(entries).map((value) => String(value ?? "")),
  ...pieces.flatMap((piece) => [piece.text, piece.document]),
  ...Object.values(records),
];
