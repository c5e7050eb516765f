import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ShownItem } from "../../workflows/shown/show-items";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  records: {
    margin: 0,
    "& dd": { margin: "0 0 4px 0", overflowWrap: "anywhere", whiteSpace: "pre-line" },
  },
  name: { color: tokens.colorNeutralForeground3 },
});

/** What the lists of records say about the item, and how it was judged last time; nothing where they say nothing. */
export const ItemRecords = ({ item: { records, last } }: { readonly item: ShownItem }) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const its = words.scoring;
  const said = Object.entries({ ...records, last }).filter(([, text]) => text !== "");
  if (said.length === 0) return null;
  return (
    <dl className={styles.records}>
      {said.map(([key, text]) => (
        <div key={key}>
          <dt className={styles.name}>
            <Caption1>{its.records[key as keyof typeof its.records]}</Caption1>
          </dt>
          <dd>
            <Caption1>{text}</Caption1>
          </dd>
        </div>
      ))}
    </dl>
  );
};
