import { makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { AssessmentStore } from "./assessment-store";
import { BusyLine } from "./BusyLine";
import type { Checked } from "../workflows/check-workbook";
import type { Integrity } from "./pane-state";
import { ProgressTab } from "./progress/ProgressTab";
import { RefusalBar } from "./RefusalBar";
import { awayAt, leftByTab, noTrail, sourceNow, steppedBack, type Trail } from "./result/trail";
import { ScoringStore } from "./scoring/scoring-store";
import { StartView } from "./StartView";
import { Summary } from "./summary/Summary";
import { UnnamedView } from "./UnnamedView";
import { usePaneLanguage } from "./pane-language";

const ImportScreen = lazy(async () => ({
  default: (await import("./importing/ImportScreen")).ImportScreen,
}));
const IntegrityTab = lazy(async () => ({
  default: (await import("./integrity/IntegrityTab")).IntegrityTab,
}));
const MigrationSection = lazy(async () => ({
  default: (await import("./integrity/MigrationSection")).MigrationSection,
}));
const ParametersTab = lazy(async () => ({
  default: (await import("./parameters/ParametersTab")).ParametersTab,
}));
const BackBar = lazy(async () => ({ default: (await import("./result/BackBar")).BackBar }));
const ResultTab = lazy(async () => ({ default: (await import("./result/ResultTab")).ResultTab }));

const tabs = ["progress", "parameters", "result", "integrity"] as const;
type TabKey = (typeof tabs)[number];

const useStyles = makeStyles({
  pane: {
    padding: "8px 12px 24px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    "& h1, & h2": { margin: 0 },
  },
  tabs: {
    marginLeft: "-10px",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The pane's frame: refusals on top, the summary, then one of four tabs; or the start. */
export const Pane = () => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const [store] = useState(() => new AssessmentStore());
  const state = useSyncExternalStore(store.subscribe, store.current);
  const { view, pending } = state;
  const [scoring] = useState(() => new ScoringStore(store.ask, store.refresh));
  useEffect(() => store.open(), [store]);
  useEffect(() => {
    if (view.kind === "open") scoring.know(view.checked);
  }, [scoring, view]);
  const [tab, setTab] = useState<TabKey>("progress");
  const [trail, setTrail] = useState(noTrail);
  const [importing, setImporting] = useState(false);
  const busy = pending > 0;
  if (state.bug) throw state.bug.error;
  return (
    <main className={styles.pane}>
      <Suspense fallback={<Spinner size="tiny" label={words.busy} />}>
        <BusyLine busy={busy} />
        {state.refusal && <RefusalBar refusal={state.refusal} onRetry={store.refresh} />}
        {view.kind === "absent" && <StartView busy={busy} onCreate={store.create} />}
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
          <>
            <Summary
              checked={view.checked}
              busy={busy}
              restarts={state.restarts}
              onRefresh={store.refresh}
              onScore={() => {
                store.score();
                setTrail(noTrail);
                setTab(view.checked.card.composite ? "result" : "progress");
              }}
            />
            {importing && (
              <ImportScreen
                checked={view.checked}
                busy={busy}
                ask={store.ask}
                onChanged={store.refresh}
                onBack={() => setImporting(false)}
              />
            )}
            {!importing && (
              <Tabs
                checked={view.checked}
                integrity={state.integrity}
                migrated={state.migrated}
                busy={busy}
                tab={tab}
                trail={trail}
                store={store}
                scoring={scoring}
                onTab={setTab}
                onTrail={setTrail}
                onImport={() => setImporting(true)}
              />
            )}
          </>
        )}
      </Suspense>
    </main>
  );
};

interface TabsProps {
  readonly checked: Checked;
  readonly integrity: Integrity;
  readonly migrated: boolean;
  readonly busy: boolean;
  readonly tab: TabKey;
  readonly trail: Trail;
  readonly store: AssessmentStore;
  readonly scoring: ScoringStore;
  readonly onTab: (tab: TabKey) => void;
  readonly onTrail: (trail: Trail) => void;
  readonly onImport: () => void;
}

/** The four tabs of an open assessment. */
const Tabs = (props: TabsProps) => {
  const { checked, integrity, migrated, busy, tab, trail, store, scoring } = props;
  const { onTab, onTrail, onImport } = props;
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const away = awayAt(trail);
  const source = sourceNow(trail);
  const follow = (next: Trail) => {
    const to = sourceNow(next);
    if (to?.kind === "item") scoring.open(to.id);
    onTrail(next);
    onTab(awayAt(next) ?? "result");
  };
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          onTrail(leftByTab(trail));
          onTab(value as TabKey);
        }}
      >
        {tabs.map((key) => (
          <Tab key={key} value={key}>
            {words.tabs[key]}
          </Tab>
        ))}
      </TabList>
      {away === tab && <BackBar onBack={() => follow(steppedBack(trail))} />}
      {tab === "progress" && (
        <ProgressTab
          checked={checked}
          scoring={scoring}
          onShow={store.show}
          onConvert={store.convert}
          onClauses={store.makeClausesSheet}
        />
      )}
      {tab === "parameters" && (
        <ParametersTab
          checked={checked}
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
          onImport={onImport}
        />
      )}
      {tab === "result" && (
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
      {tab === "integrity" && (
        <IntegrityTab
          checked={checked}
          integrity={integrity}
          migrated={migrated}
          busy={busy}
          store={store}
          onShow={store.show}
        />
      )}
    </>
  );
};
