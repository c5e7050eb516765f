import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { BusyLine } from "./BusyLine";
import { placeNamed, type Place } from "./place";
import { Places } from "./Places";
import { keepScroll } from "./keep-scroll";
import { PlaceMemory, PlaceMemoryContext } from "./place-memory";
import { noTrail } from "./result/trail";
import { ErrorBoundary } from "./ErrorBoundary";
import type { OpenAssessment } from "./open-assessment";
import { OtherPaneBar } from "./OtherPaneBar";
import { usePaneLanguage } from "./pane-language";
import { ScoringStore } from "./scoring/scoring-store";
import { Summary } from "./summary/Summary";
import { withLaterWords } from "./with-later-words";
import { workbookKey } from "../workflows/workbook-key";

const ImportScreen = lazy(async () => ({
  default: (
    await withLaterWords(import(/* webpackChunkName: "import" */ "./importing/ImportScreen"))
  ).ImportScreen,
}));

interface OpenViewProps extends OpenAssessment {
  /** Whether it was made just now. */
  readonly isNew: boolean;
}

/** An open assessment: the summary, then one of four places, where the person was before, or an import. */
export const OpenView = ({ checked, isNew, state, busy, store }: OpenViewProps) => {
  const [scoring] = useState(() => new ScoringStore(store.ask, store.refresh));
  const [memory] = useState(() => new PlaceMemory(workbookKey(checked)));
  useEffect(() => {
    if (isNew) scoring.focus("search");
  }, [scoring, isNew]);
  // Before the card is drawn, which says what the store knows.
  useEffect(() => {
    const know = () => {
      const { view } = store.current();
      if (view.kind === "open") scoring.know(view.checked);
    };
    know();
    return store.subscribe(know);
  }, [scoring, store]);
  useEffect(() => keepScroll(memory), [memory]);
  useEffect(() => {
    scoring.resume(memory.current().item);
    return scoring.subscribe(() => memory.note({ item: scoring.current().item }));
  }, [memory, scoring]);
  const [place, setPlace] = useState<Place>(() => placeNamed(memory.current().place));
  const [trail, setTrail] = useState(noTrail);
  const language = usePaneLanguage();
  const [importing, setImporting] = useState<"no" | "open" | "left">("no");
  const go = useCallback(
    (to: Place) => {
      memory.note({ place: to });
      setPlace(to);
    },
    [memory],
  );
  const leaveFor = useCallback(
    (to: Place) => {
      setImporting("no");
      go(to);
    },
    [go],
  );
  return (
    <PlaceMemoryContext value={memory}>
      <OtherPaneBar checked={checked} />
      <Summary
        checked={checked}
        busy={busy}
        restarts={state.restarts}
        isVerified={state.integrity.verified?.isWhole ?? false}
        onShow={store.show}
        onRefresh={store.refresh}
        onScore={() => {
          store.score();
          setTrail(noTrail);
          go(checked.card.composite ? "result" : "progress");
        }}
      />
      {importing === "open" ? (
        <ErrorBoundary language={language}>
          <Suspense fallback={<BusyLine busy waitsFor="network" />}>
            <ImportScreen
              checked={checked}
              busy={busy}
              ask={store.ask}
              onChanged={store.refresh}
              onBack={() => setImporting("left")}
            />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <Places
          {...{ checked, state, busy, place, trail, store, scoring }}
          isBack={importing === "left"}
          onPlace={leaveFor}
          onTrail={setTrail}
          onImport={() => setImporting("open")}
        />
      )}
    </PlaceMemoryContext>
  );
};
