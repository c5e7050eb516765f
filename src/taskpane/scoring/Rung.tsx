import { Button } from "@fluentui/react-components";
import { memo } from "react";
import type { ScoringStore } from "./scoring-store";

interface RungProps {
  readonly score: string;
  readonly isChosen: boolean;
  readonly store: ScoringStore;
}

/** A score of the scheme's ladder; a press enters it and goes on. */
export const Rung = memo(({ score, isChosen, store }: RungProps) => (
  <Button
    size="small"
    style={{ minWidth: "36px" }}
    appearance={isChosen ? "primary" : "secondary"}
    aria-pressed={isChosen}
    onClick={() => {
      store.type(score);
      store.go(1);
    }}
  >
    {score}
  </Button>
));
Rung.displayName = "Rung";
