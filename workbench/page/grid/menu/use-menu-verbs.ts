import type { Area } from "../../../book/area";
import type { Hiding } from "../../../book/operations/lines";
import type { Direction } from "../../../book/event";
import { selectedAreas } from "../../../book/selection";
import type { Sheet } from "../../../book/sheet";
import { useAttempt } from "../../entry/use-attempt";
import { useWorkspace } from "../../use-workspace";
import type { LineKind } from "../lines-with";
import { useOneArea } from "../../keys/use-one-area";

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
  const isOneArea = useOneArea(sheet);
  const { id, selection } = sheet;
  const lines = (what: LineKind, { row, column, rows, columns }: Area) =>
    what === "rows" ? { first: row, count: rows } : { first: column, count: columns };
  const inEach = (what: LineKind, work: (first: number, count: number) => void): void =>
    attempt(() => {
      for (const area of selectedAreas(selection)) {
        const { first, count } = lines(what, area);
        work(first, count);
      }
    });
  const change = (how: "insert" | "delete", what: LineKind): void => {
    if (!isOneArea()) return;
    inEach(what, (first, count) => book[how](id, what, first, count, "user"));
  };
  const turn = (how: Hiding, what: LineKind): void =>
    inEach(what, (first, count) => book.setHidden(id, what, first, count, how, "user"));
  return {
    insert: (what) => change("insert", what),
    remove: (what) => change("delete", what),
    shift: (direction) => {
      if (!isOneArea()) return;
      attempt(() => book.shiftCells({ sheetId: id, area: selection.area }, direction, "user"));
    },
    hide: (what) => turn("hidden", what),
    show: (what) => turn("shown", what),
    resize: (what, points) =>
      inEach(what, (first, count) => {
        if (what === "rows") book.setRowHeight(id, first, count, points, "user");
        else book.setColumnWidth(id, first, count, points, "user");
      }),
  };
};
