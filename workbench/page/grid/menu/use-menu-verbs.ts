import type { Hiding } from "../../../book/operations/lines";
import type { Direction } from "../../../book/event";
import type { Sheet } from "../../../book/sheet";
import { useAttempt } from "../../entry/use-attempt";
import { useWorkspace } from "../../use-workspace";
import type { LineKind } from "../lines-with";

export interface MenuVerbs {
  /** Inserts as many whole lines as are selected, or deletes those. */
  insert(what: LineKind): void;
  remove(what: LineKind): void;
  shift(direction: Direction): void;
  hide(what: LineKind): void;
  show(what: LineKind): void;
  /** Gives the selected lines a size in points. */
  resize(what: LineKind, points: number): void;
}

/** What the menu does with the selected cells and lines. */
export const useMenuVerbs = (sheet: Sheet): MenuVerbs => {
  const { book } = useWorkspace();
  const attempt = useAttempt();
  const { id, selection } = sheet;
  const { row, column, rows, columns } = selection.area;
  const selected = (what: LineKind) =>
    what === "rows" ? { first: row, count: rows } : { first: column, count: columns };
  const change = (how: "insert" | "delete", what: LineKind): void => {
    const { first, count } = selected(what);
    attempt(() => book[how](id, what, first, count, "user"));
  };
  const turn = (how: Hiding, what: LineKind): void => {
    const { first, count } = selected(what);
    attempt(() => book.setHidden(id, what, first, count, how, "user"));
  };
  return {
    insert: (what) => change("insert", what),
    remove: (what) => change("delete", what),
    shift: (direction) =>
      attempt(() => book.shiftCells({ sheetId: id, area: selection.area }, direction, "user")),
    hide: (what) => turn("hidden", what),
    show: (what) => turn("shown", what),
    resize: (what, points) =>
      attempt(() => {
        if (what === "rows") book.setRowHeight(id, row, rows, points, "user");
        else book.setColumnWidth(id, column, columns, points, "user");
      }),
  };
};
