import type { ItemEntry } from "../../workflows/enter-items";
import type { PaneLanguage } from "../pane-language";

/** What is said once entries are in the workbook; "" of none. A long text is not read out again. */
export const writtenText = (
  written: readonly ItemEntry[],
  { written: its, columns, nothing }: PaneLanguage["words"]["scoring"],
): string => {
  const [first] = written;
  if (!first) return "";
  if (written.length > 1) return its.several(written.length);
  const { item, column, value } = first;
  return its.one(
    item,
    column === "score" ? `${columns.score} ${String(value ?? nothing)}` : columns[column],
  );
};
