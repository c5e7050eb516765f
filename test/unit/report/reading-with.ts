import { formatText, newFormat } from "../../../src/sheets/file-format";
import type { Reading } from "../../../src/sheets/reading";
import { recordLists } from "../../../src/strings/zh-CN/record-lists";
import type { RecordListKey } from "../../../src/standard/record-lists";
import { gridOf, type Typed } from "../assessment/sketch";
import { readingOf } from "../sheets/reading-of";

type Rows = readonly Readonly<Record<string, Typed>>[];

/** A reading of the present format with some names and lists of records; a row says some of its list's columns. */
export const readingWith = (
  named: Readonly<Record<string, readonly (readonly Typed[])[]>>,
  lists: { readonly [List in RecordListKey]?: Rows } = {},
): Reading => ({
  ...readingOf({ tanping_format: [[formatText(newFormat)]], ...named }),
  lists: new Map(
    Object.entries(lists).map(([list, rows]) => {
      const headings: Readonly<Record<string, string>> =
        recordLists.lists[list as RecordListKey].headings;
      const keys = Object.keys(headings);
      const place = { sheet: list, row: 2, column: 0 };
      return [
        list as RecordListKey,
        {
          headers: gridOf(place, [keys.map((key) => headings[key] ?? "")]),
          rows: gridOf(
            { ...place, row: 3 },
            rows.map((row) => keys.map((key) => row[key] ?? null)),
          ),
        },
      ];
    }),
  ),
});
