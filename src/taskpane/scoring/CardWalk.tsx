import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { memo, type RefObject } from "react";
import { usePaneLanguage } from "../pane-language";
import type { ScoringStore } from "./scoring-store";

const useStyles = makeStyles({
  walk: {
    display: "flex",
    gap: "6px",
    alignItems: "center",
    flexWrap: "wrap",
    // The tabs stay above what is scrolled.
    scrollMarginTop: "52px",
  },
  place: { flexGrow: 1, textAlign: "center" },
});

interface CardWalkProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** From 1. */
  readonly nth: number;
  readonly count: number;
  readonly store: ScoringStore;
}

/** The way from a card to the list and to its neighbours. */
export const CardWalk = memo(({ ref, nth, count, store }: CardWalkProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const its = words.scoring;
  return (
    <div ref={ref} className={styles.walk}>
      <Button size="small" onClick={store.close}>
        {its.back}
      </Button>
      <Caption1 className={styles.place}>{its.place(nth, count)}</Caption1>
      <Button size="small" disabledFocusable={nth === 1} onClick={() => store.go(-1)}>
        {its.previous}
      </Button>
      <Button size="small" disabledFocusable={nth === count} onClick={() => store.go(1)}>
        {its.next}
      </Button>
    </div>
  );
});
CardWalk.displayName = "CardWalk";
