import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatArea } from "../../book/address";
import { isSameArea } from "../../book/areas";
import type { Book } from "../../book/book";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";

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

/** Shows what is selected, by its name if it has one; typing an address or a name goes there. */
export const NameBox = ({ onDone }: { onDone(): void }) => {
  const styles = useStyles();
  const say = useSentences();
  const { book, tell } = useWorkspace();
  const [typed, setTyped] = useState<string | null>(null);

  const go = (): void => {
    const found = typed === null ? undefined : book.resolve(typed.trim(), book.activeSheet);
    if (!found) return tell({ kind: "message", text: say.badReference });
    if (found.sheet.id !== book.activeSheet.id) book.activate(found.sheet.id, "user");
    book.select(found.sheet.id, found.area);
    setTyped(null);
    onDone();
  };
  return (
    <input
      className={styles.box}
      aria-label={say.nameBox}
      spellCheck={false}
      value={typed ?? selectionName(book)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === "Enter") go();
        if (event.key === "Escape") onDone();
      }}
    />
  );
};

const selectionName = (book: Book): string => {
  const { activeSheet: sheet } = book;
  const { area, row, column } = sheet.selection;
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
  return formatArea(isOne ? { row, column, rows: 1, columns: 1 } : area);
};
