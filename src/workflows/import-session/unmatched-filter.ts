import type { SourceTable } from "../../importing/shape/layout";
import type { SourceSettings } from "../../importing/shape/settings";
import { hasText, textsIn } from "../../importing/shape/texts-in";

/** Texts of a column that are named where none is the one looked for. */
const namedTexts = 12;

/** What the filter looks for where no row has it, and what there is instead; null where some row has it. */
export const unmatchedFilter = (
  table: SourceTable,
  { where }: SourceSettings,
): { readonly heading: string; readonly text: string; readonly found: string } | null => {
  if (!where || hasText(table, where.column, where.value)) return null;
  const texts = textsIn(table, where.column, namedTexts + 1);
  const more = texts.length > namedTexts ? ["…"] : [];
  const found = [...texts.slice(0, namedTexts), ...more].join(", ");
  return { heading: table.called(where.column), text: where.value, found };
};
