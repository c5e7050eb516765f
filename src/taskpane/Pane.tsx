import { makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { AssessmentStore } from "./assessment-store";
import { BusyLine } from "./BusyLine";
import { keepFocus } from "./keep-focus";
import { OpenAssessment } from "./OpenAssessment";
import { RefusalBar } from "./RefusalBar";
import { ScoringStore } from "./scoring/scoring-store";
import { StartView } from "./StartView";
import { UnnamedView } from "./UnnamedView";
import { usePaneLanguage } from "./pane-language";
import { useTargetSizes } from "./use-target-sizes";

const MigrationSection = lazy(async () => ({
  default: (await import("./integrity/MigrationSection")).MigrationSection,
}));

const useStyles = makeStyles({
  pane: {
    padding: "8px 12px 24px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    "& h1, & h2": { margin: 0 },
  },
});

/** The pane's frame: refusals on top, then the open assessment, or the start, or what keeps it from being opened. */
export const Pane = () => {
  const styles = useStyles();
  useTargetSizes();
  const { words } = usePaneLanguage();
  const main = useRef<HTMLElement>(null);
  const [store] = useState(() => new AssessmentStore());
  const state = useSyncExternalStore(store.subscribe, store.current);
  const { view, pending } = state;
  const [scoring] = useState(() => new ScoringStore(store.ask, store.refresh));
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
  useEffect(() => store.open(), [store]);
  const busy = pending > 0;
  if (state.bug) throw state.bug.error;
  return (
    <main ref={main} className={styles.pane}>
      <BusyLine busy={busy} />
      {state.refusal && <RefusalBar refusal={state.refusal} onRetry={store.refresh} />}
      {view.kind === "absent" && (
        <StartView
          busy={busy}
          onCreate={(language) => {
            scoring.focus("search");
            store.create(language);
          }}
        />
      )}
      {view.kind === "unnamed" && (
        <UnnamedView refusal={view.refusal} busy={busy} onRepair={store.repair} />
      )}
      {view.kind === "older" && (
        <>
          <RefusalBar refusal={view.refusal} onRetry={store.refresh} />
          <Suspense fallback={<Spinner size="tiny" label={words.busy} />}>
            <MigrationSection state="open" busy={busy} store={store} />
          </Suspense>
        </>
      )}
      {view.kind === "open" && (
        <OpenAssessment state={state} checked={view.checked} store={store} scoring={scoring} />
      )}
    </main>
  );
};
