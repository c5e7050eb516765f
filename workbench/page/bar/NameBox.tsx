import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatArea } from "../../book/address";
import { cellArea, isSameArea } from "../../book/areas";
import type { Book } from "../../book/book";
import { useAttempt } from "../entry/use-attempt";
import { useOneArea } from "../keys/use-one-area";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import { meantByName } from "./meant-by-name";

const useStyles = makeStyles({
  box: {
    width: "120px",
    padding: "0 8px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: "13px",
    ":focus-visible": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  },
});

/** Shows what is selected, by its name if it has one; typing an address or a name goes there, a new name names it. */
export const NameBox = () => {
  const styles = useStyles();
  const say = useSentences();
  const { book, tell, focusGrid } = useWorkspace();
  const attempt = useAttempt();
  const isOneArea = useOneArea(book.activeSheet);
  const [typed, setTyped] = useState<string | null>(null);

  const text = typed ?? selectionName(book);

  const leave = (): void => {
    setTyped(null);
    focusGrid();
  };
  const enter = (): void => {
    const meant = meantByName(book, text.trim());
    if (meant === null) return tell({ kind: "message", text: say.badReference });
    if (meant.kind === "name" && !isOneArea()) return;
    const { protection, name } = book.activeSheet;
    if (meant.kind === "name" && protection)
      return tell({ kind: "message", text: say.refusals.sheetProtected(name) });
    attempt(() => {
      if (meant.kind === "name") book.addName(meant.name, "user");
      else {
        book.activate(meant.sheet.id, "user");
        const { area, others } = meant;
        const { row, column } = area;
        book.select(meant.sheet.id, area, { row, column, ...(others && { others }) });
      }
      leave();
    });
  };
  return (
    <input
      className={styles.box}
      data-name-box=""
      aria-label={say.nameBox}
      spellCheck={false}
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // Else the key would go on into the field that gets the focus.
        event.preventDefault();
        if (event.key === "Enter" && text.trim() !== "") enter();
        else leave();
      }}
    />
  );
};

const selectionName = (book: Book): string => {
  const { activeSheet: sheet } = book;
  const { area, row, column, others } = sheet.selection;
  if (others) return formatArea(cellArea(row, column));
  const named = book.names.find(({ name, visible, sheetId, formula }) => {
    // Only a plain reference can be what is selected; other formulas need not be resolved.
    if (!visible || !/^=[^(]+![$A-Z0-9:]+$/i.test(formula)) return false;
    if (sheetId !== null && sheetId !== sheet.id) return false;
    const found = book.resolve(name, sheet);
    return found?.sheet.id === sheet.id && isSameArea(found.area, area);
  });
  if (named) return named.name;
  const merge = sheet.mergeAt(row, column);
  const isOne = merge ? isSameArea(merge, area) : area.rows * area.columns === 1;
  return formatArea(isOne ? cellArea(row, column) : area);
};
