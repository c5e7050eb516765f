import type { ItemEntry } from "../../workflows/enter-items";
import type { ShownItem } from "../../workflows/shown/show-items";

/** The items as they are once the entries are written. */
export const withWritten = (
  items: readonly ShownItem[],
  written: readonly ItemEntry[],
): readonly ShownItem[] =>
  items.map((item) => {
    const its = written.filter((entry) => entry.item === item.id);
    const entries = its.map(({ column, value }) => [column, value] as const);
    return its.length === 0
      ? item
      : { ...item, entries: { ...item.entries, ...Object.fromEntries(entries) } };
  });
