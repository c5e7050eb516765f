import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Checked } from "../workflows/check-workbook";
import { workbookKey } from "../workflows/workbook-key";
import type { AssessmentStore } from "./assessment-store";
import { keepScroll } from "./keep-scroll";
import type { PaneState } from "./pane-state";
import { PlaceMemory, PlaceMemoryContext } from "./place-memory";
import { placeNamed, Places, type Place } from "./Places";
import type { ScoringStore } from "./scoring/scoring-store";
import { Summary } from "./summary/Summary";
import { usePaneLanguage } from "./pane-language";

const ImportScreen = lazy(async () => ({
  default: (await import("./importing/ImportScreen")).ImportScreen,
}));

interface OpenAssessmentProps {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly store: AssessmentStore;
  readonly scoring: ScoringStore;
}

/** An open assessment: the summary, then one of four places, where the person was before, or the import. */
export const OpenAssessment = ({ state, checked, store, scoring }: OpenAssessmentProps) => {
  const { words } = usePaneLanguage();
  const [memory] = useState(() => new PlaceMemory(workbookKey(checked)));
  const [place, setPlace] = useState<Place>(() => placeNamed(memory.current().place));
  const [importing, setImporting] = useState<"no" | "open" | "left">("no");
  const busy = state.pending > 0;
  useEffect(() => scoring.know(checked), [scoring, checked]);
  useEffect(() => keepScroll(memory), [memory]);
  useEffect(() => {
    scoring.resume(memory.current().item);
    return scoring.subscribe(() => memory.note({ item: scoring.current().item }));
  }, [memory, scoring]);
  const go = (to: Place) => {
    memory.note({ place: to });
    setPlace(to);
  };
  return (
    <PlaceMemoryContext value={memory}>
      <Summary
        checked={checked}
        busy={busy}
        restarts={state.restarts}
        onShow={store.show}
        onRefresh={store.refresh}
        onScore={() => {
          store.score();
          go(checked.card.composite ? "result" : "progress");
        }}
      />
      {importing === "open" ? (
        <Suspense fallback={<Spinner size="tiny" label={words.busy} />}>
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
          checked={checked}
          integrity={state.integrity}
          migrated={state.migrated}
          busy={busy}
          place={place}
          isBack={importing === "left"}
          store={store}
          scoring={scoring}
          onPlace={(to) => {
            setImporting("no");
            go(to);
          }}
          onImport={() => setImporting("open")}
        />
      )}
    </PlaceMemoryContext>
  );
};
