import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Sheet } from "../../book/sheet";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import { SheetMenu } from "./SheetMenu";
import { SheetTab } from "./SheetTab";
import { useSheetVerbs } from "./use-sheet-verbs";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    height: "30px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  strip: { display: "flex", overflowX: "auto", scrollbarWidth: "none" },
  list: { display: "flex" },
  button: {
    flex: "none",
    padding: 0,
    width: "30px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontSize: "16px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  arrow: { width: "19px", fontSize: "10px" },
});

/** Pixels that an arrow moves the tabs by. */
const stride = 200;

/** The visible sheets' tabs with the arrows that move them, the button that adds one, and the menu under the right mouse button. */
export const SheetTabs = () => {
  const styles = useStyles();
  const say = useSentences();
  const { book, focusGrid } = useWorkspace();
  const verbs = useSheetVerbs();
  const [renamed, setRenamed] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ sheet: Sheet; x: number; y: number } | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  const arrow = (sign: string, label: string, pixels: number) => (
    <button
      type="button"
      tabIndex={-1}
      className={mergeClasses(styles.button, styles.arrow)}
      aria-label={label}
      title={label}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => strip.current?.scrollBy({ left: pixels })}
    >
      {sign}
    </button>
  );

  return (
    <section aria-label={say.sheets} className={styles.bar}>
      {arrow("◀", say.tabsLeft, -stride)}
      {arrow("▶", say.tabsRight, stride)}
      <div ref={strip} className={styles.strip}>
        <div role="tablist" aria-label={say.sheets} className={styles.list}>
          {book.sheets
            .filter((sheet) => sheet.visibility === "visible")
            .map((sheet) => (
              <SheetTab
                key={sheet.id}
                sheet={sheet}
                state={sheet.id === book.activeSheet.id ? "active" : "idle"}
                renaming={sheet.id === renamed ? "renaming" : "still"}
                onActivate={() => verbs.activate(sheet)}
                onRenameStart={() => setRenamed(sheet.id)}
                onRenamed={(name) => {
                  setRenamed(null);
                  focusGrid();
                  if (name !== null && name !== sheet.name) verbs.rename(sheet, name);
                }}
                onMenu={(x, y) => setMenu({ sheet, x, y })}
              />
            ))}
        </div>
        <button
          type="button"
          className={styles.button}
          aria-label={say.addSheet}
          title={say.addSheet}
          onClick={() => verbs.add()}
        >
          +
        </button>
      </div>
      {menu && (
        <SheetMenu
          sheet={menu.sheet}
          at={menu}
          verbs={verbs}
          onRename={() => setRenamed(menu.sheet.id)}
          onClose={() => {
            setMenu(null);
            focusGrid();
          }}
        />
      )}
    </section>
  );
};
