import { columnsOfList, type RecordListKey } from "../standard/record-lists";
import { recordLists as english } from "./en-US/record-lists";
import { recordLists as chinese } from "./zh-CN/record-lists";

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll(/\s/g, "");

/** The column of a list of records whose own heading, in either language, the text is but for white space and capitals. */
export const recordColumnFromHeading = (list: RecordListKey, text: string): string | undefined => {
  const wanted = plain(text);
  const words = [chinese, english].map(
    ({ lists }): Readonly<Record<string, string>> => lists[list].headings,
  );
  return columnsOfList(list)
    .map(([key]) => key)
    .find((key) => words.some((headings) => plain(headings[key] ?? "") === wanted));
};
