import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../cells/address";
import type { Where } from "../faults/problem";
import { whereText } from "../strings/sentences";
import { InParts } from "./InParts";
import { usePaneLanguage } from "./pane-language";

/** One sentence about one place; the tone colours its edge. */
export interface PlacedItem {
  readonly where: Where;
  readonly text: string;
  readonly tone: "wrong" | "open" | "plain";
}

const useStyles = makeStyles({
  list: {
    margin: "4px 0 0",
    paddingLeft: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  wrong: { borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}`, paddingLeft: "8px" },
  open: { borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorder2}`, paddingLeft: "8px" },
  plain: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: "8px" },
  text: { overflowWrap: "anywhere" },
});

interface PlacedItemsProps {
  readonly items: readonly PlacedItem[];
  /** Leads to a cell, where there is a workbook to be led to. */
  readonly onShow?: ((at: CellAddress) => void) | undefined;
}

/** Sentences one below the other; each names its cell and leads there. */
export const PlacedItems = ({ items, onShow }: PlacedItemsProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  return (
    <InParts items={items}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ where, text, tone }, index) => (
            <li key={index} className={styles[tone]}>
              {"name" in where || !onShow ? (
                <strong className={styles.text}>{whereText(where)}</strong>
              ) : (
                <Link as="button" title={words.goTo} onClick={() => onShow(where)}>
                  {whereText(where)}
                </Link>
              )}
              <div className={styles.text}>{text}</div>
            </li>
          ))}
        </ul>
      )}
    </InParts>
  );
};
