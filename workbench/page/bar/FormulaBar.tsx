import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { barText, ownText } from "../entry/editing-text";
import { useCaret } from "../formula/use-caret";
import type { Command, Direction } from "../keys/intention";
import { nextInSelection } from "../keys/next-in-selection";
import { pressKey } from "../keys/press-key";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import { NameBox } from "./NameBox";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "28px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
    width: "26px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontSize: "13px",
    ":enabled:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled },
  },
  fx: {
    alignSelf: "center",
    width: "26px",
    textAlign: "center",
    fontStyle: "italic",
    fontFamily: "Georgia, serif",
    fontSize: "13px",
    color: tokens.colorNeutralForeground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: {
    flex: "1 1 0",
    minWidth: 0,
    padding: "5px 8px 4px",
    border: "none",
    resize: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: "13px",
    lineHeight: "18px",
    ":focus-visible": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  },
  another: { color: tokens.colorNeutralForeground3 },
});

/** The active cell's formula or whole value, and the same field to edit it in. */
export const FormulaBar = () => {
  const styles = useStyles();
  const say = useSentences();
  const { book, language, editor, focusGrid } = useWorkspace();
  const { activeSheet: sheet } = book;
  const { row, column } = sheet.selection;
  const { draft } = editor;
  const field = useRef<HTMLTextAreaElement>(null);
  useCaret(field, draft, "bar");
  const isHere = draft?.field === "bar";
  useLayoutEffect(() => {
    if (isHere) field.current?.focus({ preventScroll: true });
  }, [isHere]);
  const options = { locale: language, date1904: book.date1904 };
  const shown = barText(sheet, row, column, options);
  const text = draft?.text ?? shown.text;

  // A locked cell's content may be read and copied here; only typing meets the protection.
  const start = { mode: "edit", field: "bar" } as const;
  const begin = (): void => {
    if (isHere) return;
    if (draft) editor.change({ field: "bar", mode: "edit" });
    else if (!editor.isLocked())
      editor.begin({ ...start, text: ownText(sheet, row, column, options) });
  };
  const perform = (intention: Command): void => {
    if (intention.kind === "cancel") editor.cancel();
    else if (intention.kind === "enterAll") editor.confirmAll();
    else if (intention.kind === "next") enter(intention.direction);
    else return;
    focusGrid();
  };
  const enter = (direction: Direction): void =>
    editor.confirm(() => {
      const { activeSheet: home } = book;
      const { selection } = nextInSelection(home, direction);
      book.select(home.id, selection.area, selection);
    });
  const keepFocus = (event: React.PointerEvent): void => event.preventDefault();

  return (
    <section aria-label={say.formulaBar} className={styles.bar}>
      <NameBox />
      <button
        type="button"
        className={styles.button}
        aria-label={say.cancel}
        disabled={!draft}
        onPointerDown={keepFocus}
        onClick={() => perform({ kind: "cancel" })}
      >
        ✕
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label={say.confirm}
        disabled={!draft}
        onPointerDown={keepFocus}
        onClick={() => editor.confirm(focusGrid)}
      >
        ✓
      </button>
      <span className={styles.fx} aria-hidden>
        fx
      </span>
      <textarea
        ref={field}
        rows={1}
        spellCheck={false}
        className={mergeClasses(styles.text, !draft && shown.owner === "array" && styles.another)}
        aria-label={say.formulaBar}
        value={text}
        onFocus={begin}
        onChange={({ target }) =>
          draft
            ? editor.change({ text: target.value })
            : editor.begin({ ...start, text: target.value })
        }
        onKeyDown={(event) => pressKey(event, editor, perform)}
      />
    </section>
  );
};
