import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent } from "react";
import { looksOf } from "../look/look-at";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import { findCells, nextFound } from "./find-cells";

const useStyles = makeStyles({
  /** Takes no room: the bar lies over the grid's corner. */
  place: { position: "relative", height: 0, zIndex: 1 },
  bar: {
    position: "absolute",
    top: "28px",
    right: "24px",
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  told: { minWidth: "64px", textAlign: "center", fontSize: "12px" },
  button: { minWidth: "32px", padding: 0 },
});

/** Looks for a text in the cells of the sheet: Enter goes to the next, Shift+Enter to the one before, Esc back to the grid. */
export const FindBar = ({ onClose }: { onClose(): void }) => {
  const styles = useStyles();
  const say = useSentences();
  const { book, calculator, language, version } = useWorkspace();
  const sheet = book.activeSheet;
  const [text, setText] = useState("");
  const [told, setTold] = useState("");
  const find = useMemo(
    () => {
      const lookAt = looksOf({ book, calculator, locale: language }, sheet);
      return (wanted: string) =>
        findCells(sheet, (row, column) => lookAt(row, column).text, wanted);
    },
    // The sheet changes in place; the content's version says when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [book, calculator, language, sheet, version.content],
  );
  const go = (step: 1 | -1): void => {
    const found = find(text);
    const index = nextFound(found, sheet.selection, step);
    const place = found[index];
    setTold(place ? say.found(index + 1, found.length) : text && say.notFound);
    if (place) book.select(sheet.id, { ...place, rows: 1, columns: 1 }, place);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.place}>
      <search aria-label={say.find} className={styles.bar} onKeyDown={onKey}>
        <Input
          autoFocus
          size="small"
          aria-label={say.findWhat}
          placeholder={say.find}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setTold("");
          }}
        />
        <span role="status" className={styles.told}>
          {told}
        </span>
        <Button {...button(styles)} aria-label={say.findPrevious} onClick={() => go(-1)}>
          ↑
        </Button>
        <Button {...button(styles)} aria-label={say.findNext} onClick={() => go(1)}>
          ↓
        </Button>
        <Button {...button(styles)} aria-label={say.close} onClick={onClose}>
          ✕
        </Button>
      </search>
    </div>
  );
};

const button = ({ button: className }: { readonly button: string }) => ({
  className,
  appearance: "subtle" as const,
  size: "small" as const,
});
