import type { Entries } from "../../assessment/entries";
import { asShown, blank, isBlank } from "../../cells/cell-value";
import type { Entry } from "../../cells/grid";
import { itemById, type ItemId } from "../../standard/table-a1";
import { listRows, textIn } from "../list-rows";
import { readEntries } from "../read-entries";
import type { Reading } from "../reading";

/** A score given after a nonconformity was closed, with its reason; what was sealed stays as it is. */
export interface Rescoring {
  readonly item: ItemId;
  readonly score: Entry;
  readonly reason: string;
}

/** The scores after closure, the last row of each item, in the order of the rows. */
export const rescorings = ({ lists }: Reading): readonly Rescoring[] => {
  const list = lists.get("rescoring");
  const last = new Map<ItemId, Rescoring>();
  for (const row of list ? listRows("rescoring", list) : []) {
    const item = itemById(textIn(row, "item"));
    const score = row.get("score");
    if (!item || !score || isBlank(score.value)) continue;
    const reason = [textIn(row, "reason"), textIn(row, "evidence")].filter(Boolean).join("\n");
    last.set(item.id, { item: item.id, score, reason });
  }
  return [...last.values()];
};

/** The entries as they would be with the scores after closure in the place of those that were sealed. */
export const rescoredEntries = (reading: Reading): Entries => {
  const entries = readEntries(reading);
  const scores = new Map<string, Entry>(
    rescorings(reading).map(({ item, score }) => [item, score]),
  );
  return {
    ...entries,
    items: entries.items.map((row) => {
      const score = scores.get(asShown(row.id.value).trim());
      if (!score) return row;
      return { ...row, score, notApplicable: { ...row.notApplicable, value: blank } };
    }),
  };
};
