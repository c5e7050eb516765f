import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { ClipboardEvent, CSSProperties, KeyboardEvent, RefObject } from "react";
import { tableText } from "../clipboard/table-text";
import { useCaret } from "../formula/use-caret";
import { useWorkspace } from "../use-workspace";
import { useSentences } from "../strings/use-sentences";
import { fontOf } from "../look/measure-text";
import type { CellLook } from "../look/cell-look";
import { cellName } from "./cell-name";
import { cellId, gridId } from "./element-ids";
import { accent } from "./grid-styles";

interface ActiveCellProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly look: CellLook;
  readonly size: { readonly width: number; readonly height: number };
  readonly place: { readonly row: number; readonly column: number };
  onKey(event: KeyboardEvent): void;
  /** Answers the text that goes to the clipboard, null where none does. */
  onTake(how: "copy" | "cut"): string | null;
  onPaste(text: string): void;
}

const useStyles = makeStyles({
  field: {
    position: "absolute",
    left: "-1px",
    top: "-1px",
    boxSizing: "border-box",
    resize: "none",
    overflow: "hidden",
    padding: "0 2px",
    border: "none",
    outline: `2px solid ${accent}`,
    backgroundColor: "#ffffff",
    color: "#000000",
    fieldSizing: "content",
  },
  waiting: { opacity: 0, pointerEvents: "none" },
});

/**
 * The field that has the focus while the grid has it. It is empty and unseen until something is typed, so that
 * an input method can begin to compose in it.
 */
export const ActiveCell = (props: ActiveCellProps) => {
  const { field, look, size, place, onKey, onTake, onPaste } = props;
  const styles = useStyles();
  const say = useSentences();
  const { book, editor } = useWorkspace();
  // A formula that is pointed together on this sheet for another's cell stands in the formula bar alone.
  const draft = editor.draft?.at.sheetId === book.activeSheet.id ? editor.draft : null;
  const isTyping = draft !== null;
  useCaret(field, draft, "cell");
  useFocus(field, draft?.field === "cell" ? draft.mode : null);
  const take = (event: ClipboardEvent, how: "copy" | "cut"): void => {
    if (isTyping) return;
    event.preventDefault();
    const text = onTake(how);
    if (text !== null) event.clipboardData.setData("text/plain", text);
  };
  const paste = (event: ClipboardEvent): void => {
    if (isTyping) return;
    event.preventDefault();
    const { clipboardData: data } = event;
    onPaste(tableText(data.getData("text/html")) ?? data.getData("text/plain"));
  };
  const name = cellName(place.row, place.column);
  return (
    <textarea
      ref={field}
      data-grid-field=""
      className={isTyping ? styles.field : `${styles.field} ${styles.waiting}`}
      style={fieldCss(look, size, isTyping)}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      aria-label={say.activeCell(name)}
      aria-controls={gridId}
      aria-activedescendant={isTyping ? undefined : cellId(place.row, place.column)}
      value={draft?.text ?? ""}
      onChange={({ target }) =>
        draft
          ? editor.change({ text: target.value })
          : editor.confirm(() => editor.begin({ text: target.value, mode: "enter", field: "cell" }))
      }
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={() => draft && editor.change({ mode: "edit" })}
      onKeyDown={onKey}
      onCopy={(event) => take(event, "copy")}
      onCut={(event) => take(event, "cut")}
      onPaste={paste}
    />
  );
};

/** Puts the caret after the text when editing starts. */
const useFocus = (
  field: RefObject<HTMLTextAreaElement | null>,
  mode: "enter" | "edit" | null,
): void => {
  const before = useRef(mode);
  useLayoutEffect(() => {
    const box = field.current;
    if (mode !== null && box) box.focus({ preventScroll: true });
    if (mode === "edit" && before.current === null) box?.setSelectionRange(1e6, 1e6);
    before.current = mode;
  }, [field, mode]);
  useLayoutEffect(() => {
    const { activeElement } = document;
    // An add-in in its frame keeps the focus when it activates a sheet.
    if (!activeElement || activeElement === document.body)
      field.current?.focus({ preventScroll: true });
  }, [field]);
};

const fieldCss = (
  look: CellLook,
  size: { width: number; height: number },
  isTyping: boolean,
): CSSProperties => ({
  font: fontOf(look.style),
  lineHeight: 1.3,
  minWidth: size.width + 1,
  minHeight: size.height + 1,
  ...(isTyping
    ? { width: "max-content", maxWidth: 640, whiteSpace: "pre-wrap" }
    : { width: size.width, height: size.height }),
});
