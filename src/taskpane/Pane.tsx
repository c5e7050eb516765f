import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { loadLaterWords } from "../strings/load-words";
import { Arriving } from "./Arriving";
import type { AssessmentStore } from "./assessment-store";
import { BusyLine } from "./BusyLine";
import { keepFocus } from "./keep-focus";
import { usePaneLanguage } from "./pane-language";
import { ReadOnlyContext } from "./read-only";
import { readOnlySentence } from "./read-only-sentence";
import { RefusalBar } from "./RefusalBar";
import { SettingsButton } from "./settings/SettingsButton";
import { loadOpenView, loadStartView } from "./views";
import { withLaterWords } from "./with-later-words";

const MigrationSection = lazy(async () => ({
  default: (
    await withLaterWords(
      import(/* webpackChunkName: "migration-view" */ "./integrity/MigrationSection"),
    )
  ).MigrationSection,
}));
const UnnamedView = lazy(async () => ({
  default: (await withLaterWords(import(/* webpackChunkName: "unnamed-view" */ "./UnnamedView")))
    .UnnamedView,
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

/** The pane's frame: refusals on top, then the open assessment, or the start. */
export const Pane = ({ store }: { readonly store: AssessmentStore }) => {
  const styles = useStyles();
  const { words, language } = usePaneLanguage();
  const main = useRef<HTMLElement>(null);
  const [isNew, setIsNew] = useState(false);
  const state = useSyncExternalStore(store.subscribe, store.current);
  const { view, pending } = state;
  // Asked for while Excel answers: the first page needs them, and every place but one.
  useEffect(() => void loadLaterWords().catch(() => undefined), []);
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
  const busy = pending > 0;
  if (state.bug) throw state.bug.error;
  return (
    <main
      ref={main}
      className={styles.pane}
      // In a dialog or a menu over the pane Esc is for that alone: one that Office hears of leads to the sheet.
      onKeyDown={(event) =>
        event.key === "Escape" &&
        !event.currentTarget.contains(event.target as Node) &&
        event.stopPropagation()
      }
    >
      <BusyLine busy={busy} waitsFor="excel" work={state.work} onCancel={store.cancel} />
      {state.isReadOnly && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{readOnlySentence(language)}</MessageBarBody>
        </MessageBar>
      )}
      {state.refusal && state.refusal.code !== "read-only" && (
        <RefusalBar refusal={state.refusal} onRetry={store.refresh} />
      )}
      {state.unlocked !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.unlocked(state.unlocked)}</MessageBarBody>
        </MessageBar>
      )}
      <ReadOnlyContext value={state.isReadOnly}>
        <Suspense fallback={<BusyLine busy waitsFor="network" />}>
          {view.kind === "absent" && (
            <Arriving load={loadStartView}>
              {({ StartView }) => (
                <StartView
                  busy={busy}
                  ask={store.ask}
                  askInSteps={store.askInSteps}
                  onMade={store.refresh}
                  onCreate={(language) => {
                    setIsNew(true);
                    store.create(language);
                  }}
                />
              )}
            </Arriving>
          )}
          {view.kind === "unnamed" && (
            <UnnamedView refusal={view.refusal} busy={busy} onRepair={store.repair} />
          )}
          {view.kind === "older" && (
            <>
              <RefusalBar refusal={view.refusal} onRetry={store.refresh} />
              <MigrationSection state="open" busy={busy} store={store} />
            </>
          )}
          {view.kind === "open" && (
            <Arriving load={loadOpenView}>
              {({ OpenView }) => (
                <OpenView {...{ isNew, state, busy, store }} checked={view.checked} />
              )}
            </Arriving>
          )}
        </Suspense>
      </ReadOnlyContext>
      {/* An open assessment has it beside its other buttons. */}
      {view.kind !== "open" && view.kind !== "reading" && (
        <div>
          <SettingsButton>{words.settings.openAtStart}</SettingsButton>
        </div>
      )}
    </main>
  );
};
