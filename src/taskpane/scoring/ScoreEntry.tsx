import { Button, Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { problemSentence } from "../../strings/sentences";
import type { ShownItem } from "../../workflows/shown/show-items";
import { usePaneLanguage } from "../pane-language";
import { Said } from "../Said";
import type { ScoringState } from "./scoring-state";
import type { ScoringStore } from "./scoring-store";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "8px", flexWrap: "wrap" },
  score: { fontVariantNumeric: "tabular-nums", minWidth: "40px" },
  typed: { color: tokens.colorBrandForegroundLink },
  rungs: { display: "flex", gap: "4px", flexWrap: "wrap" },
  rung: { minWidth: "36px" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface ScoreEntryProps {
  readonly item: ShownItem;
  readonly state: ScoringState;
  readonly store: ScoringStore;
}

/** The score and what is typed, the scheme's own ladder where it is short, and the organisation's own score beside it. */
export const ScoreEntry = ({ item, state, store }: ScoreEntryProps) => {
  const styles = useStyles();
  const { words, language } = usePaneLanguage();
  const its = words.scoring;
  const { typed, problem } = state;
  const value = store.valueOf(item.id, "score");
  const self = item.entries.selfScore ?? null;
  const choose = (score: string) => {
    store.type(score);
    store.go(1);
  };
  return (
    <>
      <div className={styles.line}>
        <Caption1>{its.columns.score}</Caption1>
        <Subtitle1 className={typed === null ? styles.score : styles.typed}>
          {typed ?? value ?? "–"}
        </Subtitle1>
        <Caption1>{its.of(item.maximum)}</Caption1>
        {self !== null && (
          <Caption1>
            {its.columns.selfScore} {self}
            {item.difference && ` · ${its.difference(item.difference)}`}
          </Caption1>
        )}
      </div>
      {!item.isLocked && (
        <div role="group" aria-label={its.columns.score} className={styles.rungs}>
          {(item.rungs.length > 0 ? item.rungs : ["0", item.maximum]).map((rung) => (
            <Button
              key={rung}
              size="small"
              className={styles.rung}
              appearance={Number(rung) === value ? "primary" : "secondary"}
              aria-pressed={Number(rung) === value}
              onClick={() => choose(rung)}
            >
              {rung}
            </Button>
          ))}
        </div>
      )}
      {problem && <Said className={styles.wrong}>{problemSentence(problem, language)}</Said>}
      {!problem && typed !== null && <Said>{typed === "" ? its.cleared : its.typed(typed)}</Said>}
      {state.waiting.some((entry) => entry.item === item.id) && (
        <Caption1 block>{its.waiting}</Caption1>
      )}
    </>
  );
};
