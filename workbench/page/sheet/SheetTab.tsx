import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Sheet } from "../../book/sheet";
import { useSentences } from "../strings/use-sentences";

interface SheetTabProps {
  readonly sheet: Sheet;
  readonly state: "active" | "idle";
  readonly renaming: "renaming" | "still";
  onActivate(): void;
  onRenameStart(): void;
  /** The new name, or null where the user gave up. */
  onRenamed(name: string | null): void;
  onMenu(x: number, y: number): void;
}

const useStyles = makeStyles({
  tab: {
    position: "relative",
    padding: "0 14px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: "13px",
    whiteSpace: "nowrap",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1 },
  },
  color: { position: "absolute", left: 0, right: 0, bottom: 0, height: "4px" },
  name: { width: "10em", font: "inherit", fontSize: "13px" },
});

/** One sheet's tab: click shows the sheet, double-click renames it. */
export const SheetTab = (props: SheetTabProps) => {
  const { sheet, state, renaming } = props;
  const styles = useStyles();
  const tab = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === "active") tab.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [state]);
  if (renaming === "renaming") return <NameField {...props} />;

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const opensMenu = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
    if (event.key === "F2") props.onRenameStart();
    if (!opensMenu) return;
    event.preventDefault();
    const { left, top } = event.currentTarget.getBoundingClientRect();
    props.onMenu(left, top);
  };
  return (
    <button
      ref={tab}
      type="button"
      role="tab"
      aria-selected={state === "active"}
      className={mergeClasses(styles.tab, state === "active" && styles.active)}
      // The field that is typed into keeps the keys: where its caret is, a reference may come.
      onPointerDown={(event) => event.preventDefault()}
      onClick={props.onActivate}
      onDoubleClick={props.onRenameStart}
      onKeyDown={press}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onMenu(event.clientX, event.clientY);
      }}
    >
      {sheet.name}
      {sheet.tabColor && (
        <span className={styles.color} style={{ backgroundColor: sheet.tabColor }} />
      )}
    </button>
  );
};

const NameField = ({ sheet, onRenamed }: SheetTabProps) => {
  const styles = useStyles();
  const say = useSentences();
  return (
    <input
      autoFocus
      className={styles.name}
      aria-label={say.sheetName}
      defaultValue={sheet.name}
      onFocus={(event) => event.target.select()}
      onBlur={(event) => onRenamed(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // Else the key would go on to whatever gets the focus: the grid, or the box that says what is wrong.
        event.preventDefault();
        if (event.key === "Enter") event.currentTarget.blur();
        else onRenamed(null);
      }}
    />
  );
};
