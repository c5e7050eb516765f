import { lazy, Suspense, useEffect, useState } from "react";
import { AssessmentTabs, type TabKey } from "./AssessmentTabs";
import { BusyLine } from "./BusyLine";
import { ErrorBoundary } from "./ErrorBoundary";
import type { OpenAssessment } from "./open-assessment";
import { OtherPaneBar } from "./OtherPaneBar";
import { usePaneLanguage } from "./pane-language";
import { ScoringStore } from "./scoring/scoring-store";
import { Summary } from "./summary/Summary";
import { withLaterWords } from "./with-later-words";

const ImportScreen = lazy(async () => ({
  default: (
    await withLaterWords(import(/* webpackChunkName: "import" */ "./importing/ImportScreen"))
  ).ImportScreen,
}));

/** An open assessment: the summary, then one of four tabs, or an import. */
export const OpenView = ({ checked, state, busy, store }: OpenAssessment) => {
  const [scoring] = useState(() => new ScoringStore(store.ask, store.refresh));
  useEffect(() => scoring.know(checked), [scoring, checked]);
  const [tab, setTab] = useState<TabKey>("progress");
  const [importing, setImporting] = useState(false);
  const language = usePaneLanguage();
  return (
    <>
      <OtherPaneBar checked={checked} />
      <Summary
        checked={checked}
        busy={busy}
        restarts={state.restarts}
        onRefresh={store.refresh}
        onScore={() => {
          store.score();
          setTab(checked.card.composite ? "result" : "progress");
        }}
      />
      {importing ? (
        <ErrorBoundary language={language}>
          <Suspense fallback={<BusyLine busy waitsFor="network" />}>
            <ImportScreen
              checked={checked}
              busy={busy}
              ask={store.ask}
              onChanged={store.refresh}
              onBack={() => setImporting(false)}
            />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <AssessmentTabs
          {...{ checked, state, busy, tab, store, scoring }}
          onTab={setTab}
          onImport={() => setImporting(true)}
        />
      )}
    </>
  );
};
