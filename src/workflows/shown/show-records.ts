import { isSealed } from "../../seal/seal-state";
import { hasPart } from "../../sheets/file-format";
import { formatIn } from "../../sheets/reading";
import { sheetLanguage } from "../../sheets/sheet-language";
import { listsOfPart, type RecordListKey } from "../../standard/record-lists";
import type { Checked } from "../check-workbook";

/** The lists of one part, as the workbook calls them. */
export interface ShownLists {
  readonly part: "assessment" | "after";
  /** No list is made any more that the seal would cover. */
  readonly isClosed: boolean;
  readonly lists: readonly {
    readonly list: RecordListKey;
    readonly title: string;
    readonly isThere: boolean;
  }[];
}

/** The lists of records that can be opened; none in a file whose format has none. */
export const showRecords = ({ reading, language }: Checked): readonly ShownLists[] => {
  if (!hasPart(formatIn(reading), "lists")) return [];
  const { lists: words } = sheetLanguage(language);
  return (["assessment", "after"] as const).map((part) => ({
    part,
    isClosed: part === "assessment" && isSealed(reading),
    lists: listsOfPart(part).map((list) => ({
      list,
      title: words.lists[list].tab,
      isThere: reading.lists.has(list),
    })),
  }));
};
