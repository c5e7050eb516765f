import { isSealed } from "../../seal/seal-state";
import { isEarlier } from "../../sheets/file-format";
import type { ItemFate } from "../../sheets/plan-migration";
import { formatIn } from "../../sheets/reading";
import type { Language } from "../../strings/language";
import { leftBehindSentence } from "../../strings/sentences";
import type { Checked } from "../check-workbook";
import type { OldWorkbook } from "../migrate-workbook";

/** Whether a workbook may be migrated: it is of an earlier format, and open or sealed; null for one of ours. */
export const migrationOf = ({ reading }: Pick<Checked, "reading">): "open" | "sealed" | null => {
  if (!isEarlier(formatIn(reading).version)) return null;
  return isSealed(reading) ? "sealed" : "open";
};

/** What a migration would do: how many items go over as they are, which others become what, and what stays behind. */
export interface ShownMigration {
  readonly carried: number;
  readonly others: readonly {
    readonly fate: Exclude<ItemFate["fate"], "carried">;
    readonly items: readonly string[];
  }[];
  readonly rows: number;
  readonly left: readonly string[];
}

/** What is worth knowing before a migration; what stays behind in sentences of that language. */
export const showMigration = (
  { migration, left }: OldWorkbook,
  language: Language,
): ShownMigration => {
  const itemsOf = (fate: ItemFate["fate"]) =>
    migration.items.filter((its) => its.fate === fate).map(({ item }) => item);
  const others = (["reworded", "new", "gone"] as const).map((fate) => ({
    fate,
    items: itemsOf(fate),
  }));
  return {
    carried: itemsOf("carried").length,
    others: others.filter(({ items }) => items.length > 0),
    rows: migration.monitoring.length,
    left: left.map((its) => leftBehindSentence(its, language)),
  };
};
