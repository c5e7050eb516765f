import type { Area } from "../../../book/area";
import type { Sheet } from "../../../book/sheet";
import type { LineKind } from "../lines-with";

type Verb = "insert" | "remove" | "format";

/** What the protection of a sheet lets one do with areas; all of it where there is none. */
export interface Allowed {
  /** Whether what the cells hold may change. */
  readonly contents: boolean;
  /** Whether other cells may move into their place, or make room. */
  readonly shift: boolean;
  readonly lines: Readonly<Record<LineKind, Readonly<Record<Verb, boolean>>>>;
}

export const allowedOn = (sheet: Sheet, areas: readonly Area[]): Allowed => {
  const options = sheet.protection?.options;
  if (!options) return { contents: true, shift: true, lines: { rows: all, columns: all } };
  const contents = !areas.some((area) => sheet.hasLocked(area));
  return {
    contents,
    shift: false,
    lines: {
      rows: {
        insert: options.allowInsertRows,
        remove: options.allowDeleteRows && contents,
        format: options.allowFormatRows,
      },
      columns: {
        insert: options.allowInsertColumns,
        remove: options.allowDeleteColumns && contents,
        format: options.allowFormatColumns,
      },
    },
  };
};

const all = { insert: true, remove: true, format: true };
