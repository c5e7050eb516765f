import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ShownItem } from "../../workflows/shown/show-items";
import { usePaneLanguage } from "../pane-language";
import { useSaid } from "../use-said";
import type { ScoringState } from "./scoring-state";
import type { ScoringStore } from "./scoring-store";

const useStyles = makeStyles({
  name: { color: tokens.colorNeutralForeground3 },
  pieces: { margin: 0, padding: 0, listStyleType: "none" },
  piece: { display: "flex", alignItems: "center", gap: "4px" },
  text: { flexGrow: 1, overflowWrap: "anywhere", minWidth: 0 },
  move: { minWidth: "28px", padding: 0 },
});

const ways = { up: { by: -1, sign: "↑" }, down: { by: 1, sign: "↓" } } as const;

interface EvidencePiecesProps {
  readonly item: ShownItem;
  readonly state: ScoringState;
  readonly store: ScoringStore;
}

/** The pieces of the item's evidence in their order, each to be moved up or down; nothing where there is none. */
export const EvidencePieces = ({ item, state, store }: EvidencePiecesProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const its = words.scoring;
  const { pieces, isLocked } = item;
  const { isUnderWay } = state.changing;
  const [said, setSaid] = useState("");
  useSaid(said);
  if (pieces.length === 0) return null;
  const move = async (button: HTMLElement, nth: number, way: keyof typeof ways) => {
    const to = nth + ways[way].by;
    setSaid("");
    // The focus goes with the piece.
    const buttons = button.closest("ol")?.querySelectorAll<HTMLElement>(`[data-way=${way}]`);
    buttons?.[to]?.focus();
    if (await store.movePiece(item, nth, ways[way].by)) setSaid(its.movedPiece(to + 1));
  };
  return (
    <div>
      <Caption1 block className={styles.name}>
        {its.pieces(pieces.length)}
      </Caption1>
      <ol className={styles.pieces}>
        {pieces.map(({ text, document }, nth) => (
          <li key={nth} className={styles.piece}>
            <Caption1 className={styles.text}>
              {nth + 1}. {[text, document].filter(Boolean).join(" · ")}
            </Caption1>
            {!isLocked &&
              pieces.length > 1 &&
              (["up", "down"] as const).map((way) => (
                <Button
                  key={way}
                  size="small"
                  appearance="subtle"
                  className={styles.move}
                  data-way={way}
                  title={its.movePiece[way](nth + 1)}
                  aria-label={its.movePiece[way](nth + 1)}
                  disabledFocusable={isUnderWay || !(nth + ways[way].by in pieces)}
                  onClick={({ currentTarget }) => void move(currentTarget, nth, way)}
                >
                  {ways[way].sign}
                </Button>
              ))}
          </li>
        ))}
      </ol>
    </div>
  );
};
