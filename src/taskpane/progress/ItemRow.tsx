import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import { tableA1English } from "../../strings/en-US/table-a1";
import type { ShownItem } from "../../workflows/shown/show-progress";
import { usePaneLanguage } from "../pane-language";
import { ItemClauses } from "./ItemClauses";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: "6px" },
  row: {
    display: "grid",
    gridTemplateColumns: "44px 1fr auto",
    gap: "6px",
    width: "100%",
    padding: "6px 4px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  text: { overflowWrap: "anywhere" },
  gone: { cursor: "default", opacity: 0.7 },
});

const badges = {
  scored: "success",
  "not-applicable": "informative",
  open: "warning",
  wrong: "danger",
} as const satisfies Record<ShownItem["state"], string>;

interface ItemRowProps {
  readonly item: ShownItem;
  readonly onShow: (at: CellAddress) => void;
}

/** One item: its id, wording, score out of its maximum and state; pressing it leads to its cell. Below it are its clauses. */
export const ItemRow = ({ item, onShow }: ItemRowProps) => {
  const styles = useStyles();
  const { words, wording } = usePaneLanguage();
  const { where, state, score } = item;
  return (
    <div className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.row, !where && styles.gone)}
        disabled={!where}
        onClick={() => where && onShow(where)}
      >
        <strong>{item.id}</strong>
        <span className={styles.text}>{wording(item.text, tableA1English[item.id])}</span>
        <span style={{ textAlign: "right" }}>
          {score} / {item.maximum}
          <br />
          <Badge appearance="tint" color={badges[state]}>
            {words.progress.states[state]}
          </Badge>
        </span>
      </button>
      <ItemClauses clauses={item.clauses} />
    </div>
  );
};
