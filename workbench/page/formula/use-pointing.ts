import { sheetColumns, sheetRows } from "../../book/area";
import { formatArea, quoteSheetName } from "../../book/address";
import type { Sheet } from "../../book/sheet";
import { rectangle, type Place } from "../grid/place";
import type { Target } from "../grid/target";
import { useWorkspace } from "../use-workspace";
import { mayPoint } from "./may-point";

/** Putting references into the formula that is being typed, by mouse or by arrows. */
export interface Pointing {
  /** Whether a reference may come where the caret stands, or the one that was pointed at may be replaced. */
  isDue(): boolean;
  /** The cells pointed at last, of a reference that may be replaced; else the cell one types into. */
  last(): { readonly from: Place; readonly to: Place };
  /** Goes on in the formula bar, which stays when another sheet is shown. */
  leaveSheet(): void;
  /** Points at the cells between two, or at their whole rows or columns; besides what was pointed at last, or instead. */
  point(from: Place, to: Place, target: Target, how?: "besides"): void;
}

export const usePointing = (sheet: Sheet): Pointing => {
  const { editor } = useWorkspace();
  const { draft } = editor;
  const replaced = (): { start: number; end: number } => {
    const caret = caretIn(draft?.text ?? "");
    return draft?.pointed?.end === caret ? draft.pointed : { start: caret, end: caret };
  };
  return {
    isDue: () => {
      if (!draft) return false;
      const caret = caretIn(draft.text);
      return draft.pointed?.end === caret || mayPoint(draft.text, caret);
    },
    last: () => {
      const { selection } = sheet;
      return draft?.pointed ?? { from: selection, to: selection };
    },
    leaveSheet: () => {
      if (!draft) return;
      const { text, pointed } = draft;
      editor.change({ field: "bar", mode: "edit", pointed, caret: caretIn(text) });
    },
    point: (from, to, target, how) => {
      if (!draft) return;
      const before = replaced();
      const isBesides = how === "besides" && before.end > before.start;
      const text = isBesides ? spliced(draft.text, before.end, before.end, ",") : draft.text;
      const { start, end } = isBesides ? { start: before.end + 1, end: before.end + 1 } : before;
      const home = sheet.id === draft.at.sheetId ? "" : `${quoteSheetName(sheet.name)}!`;
      const reference = home + formatArea(areaOf(from, to, target));
      const caret = start + reference.length;
      editor.change({
        text: spliced(text, start, end, reference),
        caret,
        pointed: { start, end: caret, from, to },
      });
    },
  };
};

const spliced = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** The caret of the field that is typed into, which has the focus. */
const caretIn = (text: string): number => {
  const { activeElement } = document;
  return activeElement instanceof HTMLTextAreaElement ? activeElement.selectionEnd : text.length;
};

const areaOf = (from: Place, to: Place, target: Target) => {
  const area = rectangle(from, to);
  if (target === "rows") return { ...area, column: 0, columns: sheetColumns };
  return target === "columns" ? { ...area, row: 0, rows: sheetRows } : area;
};
