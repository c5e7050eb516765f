import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { BusyLine } from "./BusyLine";
import { ProgressTab } from "./progress/ProgressTab";
import { awayAt, sourceNow, steppedBack, type Trail } from "./result/trail";
import type { ScoringStore } from "./scoring/scoring-store";
import { ErrorBoundary } from "./ErrorBoundary";
import type { OpenAssessment } from "./open-assessment";
import { usePaneLanguage } from "./pane-language";
import type { Place } from "./place";
import { PlaceTabs } from "./PlaceTabs";
import { withLaterWords } from "./with-later-words";

const IntegrityTab = lazy(async () => ({
  default: (
    await withLaterWords(
      import(/* webpackChunkName: "integrity-view" */ "./integrity/IntegrityTab"),
    )
  ).IntegrityTab,
}));
const ParametersTab = lazy(async () => ({
  default: (
    await withLaterWords(
      import(/* webpackChunkName: "parameters-view" */ "./parameters/ParametersTab"),
    )
  ).ParametersTab,
}));
const BackBar = lazy(async () => ({
  default: (await withLaterWords(import(/* webpackChunkName: "result-view" */ "./result/BackBar")))
    .BackBar,
}));
const ResultTab = lazy(async () => ({
  default: (
    await withLaterWords(import(/* webpackChunkName: "result-view" */ "./result/ResultTab"))
  ).ResultTab,
}));

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "8px" },
});

interface PlacesProps extends OpenAssessment {
  readonly place: Place;
  readonly trail: Trail;
  /** Whether the person comes back from the import. */
  readonly isBack: boolean;
  readonly scoring: ScoringStore;
  readonly onPlace: (place: Place) => void;
  readonly onTrail: (trail: Trail) => void;
  readonly onImport: () => void;
}

/** The four places of an open assessment. */
export const Places = (props: PlacesProps) => {
  const { checked, state, busy, place, trail, isBack, store, scoring } = props;
  const { onPlace, onTrail } = props;
  const styles = useStyles();
  const language = usePaneLanguage();
  const { words } = language;
  const away = awayAt(trail);
  const source = sourceNow(trail);
  const follow = (next: Trail) => {
    const to = sourceNow(next);
    if (to?.kind === "item") scoring.open(to.id);
    onTrail(next);
    onPlace(awayAt(next) ?? "result");
  };
  return (
    <>
      <PlaceTabs {...{ place, trail, onPlace, onTrail }} />
      {/* Around the place alone: a tab that were hidden meanwhile would lose the focus. */}
      <ErrorBoundary key={place} language={language}>
        <div role="tabpanel" aria-label={words.tabs[place]} className={styles.panel}>
          <Suspense fallback={<BusyLine busy waitsFor="network" />}>
            {away === place && <BackBar onBack={() => follow(steppedBack(trail))} />}
            {place === "progress" && (
              <ProgressTab
                checked={checked}
                scoring={scoring}
                onShow={store.show}
                onConvert={store.convert}
                onClauses={store.makeClausesSheet}
              />
            )}
            {place === "parameters" && (
              <ParametersTab
                checked={checked}
                isBack={isBack}
                sought={source?.kind === "parameter" ? source.key : null}
                onEnter={store.enter}
                onConfirm={store.confirm}
                verbs={{
                  onShow: store.show,
                  onFilter: store.showYear,
                  onShowAll: store.showAllRows,
                  onSelectedYear: store.findSelectedYear,
                  onDraw: store.drawChart,
                }}
                onImport={props.onImport}
              />
            )}
            {place === "result" && (
              <ResultTab
                checked={checked}
                trail={trail}
                onTrail={follow}
                verbs={{
                  onShow: store.show,
                  onFilter: store.showYear,
                  onShowAll: store.showAllRows,
                }}
              />
            )}
            {place === "integrity" && (
              <IntegrityTab
                checked={checked}
                integrity={state.integrity}
                migrated={state.migrated}
                busy={busy}
                store={store}
                onShow={store.show}
              />
            )}
          </Suspense>
        </div>
      </ErrorBoundary>
    </>
  );
};
