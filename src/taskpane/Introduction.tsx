import { Body1, Caption1, Caption1Strong, makeStyles } from "@fluentui/react-components";
import { laterWordsOf } from "../strings/words-of";
import { usePaneLanguage } from "./pane-language";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  benefits: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "10px",
    rowGap: "6px",
    margin: 0,
    "& dd": { margin: 0 },
  },
});

/** What the add-in does, and what that is good for. */
export const Introduction = () => {
  const styles = useStyles();
  const words = laterWordsOf(usePaneLanguage().language).start;
  return (
    <div className={styles.part}>
      {words.what.map((line) => (
        <Body1 key={line}>{line}</Body1>
      ))}
      <dl className={styles.benefits}>
        {words.benefits.flatMap(([name, says]) => [
          <dt key={name}>
            <Caption1Strong>{name}</Caption1Strong>
          </dt>,
          <dd key={says}>
            <Caption1>{says}</Caption1>
          </dd>,
        ])}
      </dl>
    </div>
  );
};
