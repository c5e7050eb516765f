import { Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  keys: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto 1fr",
    columnGap: "8px",
    rowGap: "2px",
    margin: 0,
    "& dd": { margin: 0 },
    "& kbd": {
      fontFamily: "inherit",
      padding: "0 4px",
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

interface KeyHintsProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** The keys of the card, and whether they act. */
export const KeyHints = memo(({ isOn, onChange }: KeyHintsProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const its = words.scoring;
  return (
    <section aria-label={its.keys}>
      <Switch checked={isOn} label={its.keysOn} onChange={(_, { checked }) => onChange(checked)} />
      {isOn && (
        <dl className={styles.keys}>
          {its.keyList.flatMap(([key, does]) => [
            <dt key={key}>
              <kbd>
                <Caption1>{key}</Caption1>
              </kbd>
            </dt>,
            <dd key={does}>
              <Caption1>{does}</Caption1>
            </dd>,
          ])}
        </dl>
      )}
    </section>
  );
});
KeyHints.displayName = "KeyHints";
