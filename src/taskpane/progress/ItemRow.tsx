import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ShownItem } from "../../workflows/shown/show-items";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "44px 1fr auto",
    gap: "6px",
    width: "100%",
    padding: "6px 4px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  text: { overflowWrap: "anywhere" },
});

const badges = {
  scored: "success",
  "not-applicable": "informative",
  open: "warning",
  wrong: "danger",
} as const satisfies Record<ShownItem["state"], string>;

interface ItemRowProps {
  readonly item: ShownItem;
  readonly onOpen: (item: ShownItem["id"]) => void;
}

/** One item: its id, wording, score out of its maximum and state; pressing it opens its card. */
export const ItemRow = ({ item, onOpen }: ItemRowProps) => {
  const styles = useStyles();
  const { words, wording } = usePaneLanguage();
  const { state, score } = item;
  return (
    <button type="button" className={styles.row} onClick={() => onOpen(item.id)}>
      <strong>{item.id}</strong>
      <span className={styles.text}>{wording(item.text, (its) => its.tableA1[item.id])}</span>
      <span style={{ textAlign: "right" }}>
        {score} / {item.maximum}
        <br />
        <Badge appearance="tint" color={badges[state]}>
          {words.progress.states[state]}
        </Badge>
      </span>
    </button>
  );
};
