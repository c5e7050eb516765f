import { Caption1, ProgressBar } from "@fluentui/react-components";
import { lazy, memo, Suspense, useEffect, useMemo } from "react";
import type { CellAddress } from "../../cells/address";
import type { Checked } from "../../workflows/check-workbook";
import { showProgress } from "../../workflows/shown/show-progress";
import { BusyLine } from "../BusyLine";
import { onceDrawn } from "../OnceDrawn";
import { useReadOnly } from "../read-only";
import { usePaneLanguage } from "../pane-language";
import type { ScoringStore } from "../scoring/scoring-store";
import { UnwrittenBars } from "../scoring/UnwrittenBars";
import { writtenText } from "../scoring/written-text";
import { useScoring } from "../scoring/use-scoring";
import { useSaid } from "../use-said";
import { ItemsList } from "./ItemsList";
import { ProblemList } from "./ProblemList";

const loadCard = () => import(/* webpackChunkName: "card" */ "../scoring/ItemCard");
const ItemCard = lazy(async () => ({ default: (await loadCard()).ItemCard }));

interface ProgressTabProps {
  readonly checked: Checked;
  readonly scoring: ScoringStore;
  readonly onShow: (at: CellAddress) => void;
  readonly onConvert: () => void;
  readonly onClauses: () => void;
}

/** How far the scored items are and what is left to do, each item with its card; drawn when that changes, not with the rest of the pane. */
export const ProgressTab = memo(({ checked, scoring, ...verbs }: ProgressTabProps) => {
  const { words } = usePaneLanguage();
  const state = useScoring(scoring);
  const progress = useMemo(() => showProgress(checked), [checked]);
  const items = progress.categories.flatMap((category) => category.items);
  useSaid(writtenText(state.written, words.scoring));
  const isReadOnly = useReadOnly();
  const found = items.find(({ id }) => id === state.item);
  const item = found && isReadOnly ? { ...found, isLocked: true } : found;
  useEffect(() => scoring.watch(), [scoring]);
  // The keys that follow the opening of a card are meant for it: it is to be there by then.
  useEffect(() => onceDrawn(() => void loadCard().catch(() => undefined)), []);
  return (
    <section style={{ display: "flex", flexDirection: "column", gap: "8px" }}>
      <div>
        <ProgressBar
          value={progress.judged / progress.count}
          thickness="large"
          aria-label={words.progress.judged(progress.judged, progress.count)}
        />
        <Caption1 block>{words.progress.judged(progress.judged, progress.count)}</Caption1>
        <Caption1 block>{words.progress.points(progress.earned, progress.possible)}</Caption1>
      </div>
      <UnwrittenBars state={state} store={scoring} />
      {item && <ProblemList wrong={progress.wrong} open={[]} onShow={verbs.onShow} />}
      {item ? (
        <Suspense fallback={<BusyLine busy waitsFor="network" />}>
          <ItemCard item={item} items={items} state={state} store={scoring} />
        </Suspense>
      ) : (
        <ItemsList {...{ checked, progress, items, state, scoring }} {...verbs} />
      )}
    </section>
  );
});
ProgressTab.displayName = "ProgressTab";
