import type { Area } from "../../book/area";
import { intersection } from "../../book/areas";
import type { Entered } from "../../book/typed-input/entered";
import { parseClipboardText } from "../../book/typed-input/parse-clipboard-text";
import type { Sheet } from "../../book/sheet";
import { refusalText } from "../entry/refusal-text";
import type { LookAt } from "../look/look-at";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import { pasteCopied } from "./paste-copied";
import { pasteValues } from "./paste-values";
import { pastedArea } from "./pasted-area";
import { toTsv } from "./to-tsv";
import type { Copied } from "./use-copying";
import { useOneArea } from "../keys/use-one-area";

export interface Clipboard {
  readonly copied: Copied | null;
  /** Remembers what is selected; answers the text that other programs get, null where several areas are selected. */
  take(how: Copied["how"]): string | null;
  /** Pastes a text, which stands for whole cells where they were copied here. */
  paste(text: string, what: "all" | "values"): void;
  /** Pastes what was last copied here, if it can still be, and ends the copying. */
  pasteLast(): void;
  forget(): void;
}

/** Copy, cut and paste on a sheet: text for other programs, whole cells inside this book. */
export const useClipboard = (sheet: Sheet, lookAt: LookAt): Clipboard => {
  const { book, copying, tell } = useWorkspace();
  const say = useSentences();
  const { copied, remember } = copying;
  const isOneArea = useOneArea(sheet);

  const take = (how: Copied["how"]): string | null => {
    if (!isOneArea()) return null;
    const area = withContent(sheet);
    const text = toTsv(area, (row, column) => lookAt(row, column).text);
    remember({ sheetId: sheet.id, area, text, how });
    return text;
  };

  const paste = (text: string, what: "all" | "values"): void => {
    if (!isOneArea()) return;
    const isOurs = copied !== null && sameText(text, copied.text);
    const filled = isOurs ? filledBy(copied) : blockOf(text);
    const entered = isOurs ? pasteOurs(copied, what) : pasteAtSelection(text);
    if (entered.kind === "refused") tell({ kind: "message", text: refusalText(entered, say) });
    if (entered.kind !== "entered") return;
    // The paste itself is a change, which ends the copying.
    if (isOurs && copied.how === "copy") remember(copied);
    if (filled) book.select(sheet.id, filled);
  };

  const pasteOurs = (ours: Copied, what: "all" | "values"): Entered =>
    what === "all" ? pasteCopied(book, ours) : pasteValues(book, ours);

  const filledBy = ({ area, how }: Copied): Area => {
    const { row, column } = sheet.selection.area;
    return how === "cut" ? { ...area, row, column } : pastedArea(area, sheet.selection.area);
  };

  const blockOf = (text: string): Area | null => {
    const { row, column } = sheet.selection.area;
    const lines = parseClipboardText(text);
    const columns = lines.reduce((most, line) => Math.max(most, line.length), 0);
    return columns === 0 ? null : { row, column, rows: lines.length, columns };
  };

  const pasteAtSelection = (text: string): Entered => {
    const { row, column } = sheet.selection.area;
    return book.pasteText({ sheetId: sheet.id, row, column }, text);
  };

  const forget = (): void => remember(null);
  const pasteLast = (): void => {
    if (copied) paste(copied.text, "all");
    forget();
  };
  return { copied, take, paste, pasteLast, forget };
};

/** Whole rows and columns are copied as far as the sheet is used. */
const withContent = (sheet: Sheet): Area => {
  const { area, row, column } = sheet.selection;
  const used = sheet.usedArea();
  if (area.rows * area.columns < 100_000) return area;
  return (used && intersection(used, area)) ?? { row, column, rows: 1, columns: 1 };
};

/** Clipboards change line ends. */
const sameText = (a: string, b: string): boolean => lines(a) === lines(b);
const lines = (text: string): string => text.replaceAll("\r\n", "\n").replace(/\n$/, "");
