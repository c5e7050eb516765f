import { lazy, Suspense, useEffect, useState } from "react";
import type { Checked } from "../workflows/check-workbook";
import type { AssessmentStore } from "./assessment-store";
import { BusyLine } from "./BusyLine";
import type { PaneState } from "./pane-state";
import { Places, type Place } from "./Places";
import { noTrail } from "./result/trail";
import { ScoringStore } from "./scoring/scoring-store";
import { Summary } from "./summary/Summary";
import { withLaterWords } from "./with-later-words";

const ImportScreen = lazy(async () => ({
  default: (
    await withLaterWords(import(/* webpackChunkName: "import" */ "./importing/ImportScreen"))
  ).ImportScreen,
}));
interface OpenViewProps {
  readonly checked: Checked;
  /** Whether it was made just now. */
  readonly isNew: boolean;
  readonly state: PaneState;
  readonly busy: boolean;
  readonly store: AssessmentStore;
}

/** An open assessment: the summary, then one of four places, or an import. */
export const OpenView = ({ checked, isNew, state, busy, store }: OpenViewProps) => {
  const [scoring] = useState(() => new ScoringStore(store.ask, store.refresh));
  useEffect(() => {
    if (isNew) scoring.focus("search");
  }, [scoring, isNew]);
  useEffect(() => scoring.know(checked), [scoring, checked]);
  const [place, setPlace] = useState<Place>("progress");
  const [trail, setTrail] = useState(noTrail);
  const [importing, setImporting] = useState<"no" | "open" | "left">("no");
  return (
    <>
      <Summary
        checked={checked}
        busy={busy}
        restarts={state.restarts}
        onShow={store.show}
        onRefresh={store.refresh}
        onScore={() => {
          store.score();
          setTrail(noTrail);
          setPlace(checked.card.composite ? "result" : "progress");
        }}
      />
      {importing === "open" ? (
        <Suspense fallback={<BusyLine busy waitsFor="network" />}>
          <ImportScreen
            checked={checked}
            busy={busy}
            ask={store.ask}
            onChanged={store.refresh}
            onBack={() => setImporting("left")}
          />
        </Suspense>
      ) : (
        <Places
          {...{ checked, state, busy, place, trail, store, scoring }}
          isBack={importing === "left"}
          onPlace={(its) => {
            setImporting("no");
            setPlace(its);
          }}
          onTrail={setTrail}
          onImport={() => setImporting("open")}
        />
      )}
    </>
  );
};
