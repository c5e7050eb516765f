import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Checked } from "../workflows/check-workbook";
import type { AssessmentStore } from "./assessment-store";
import { BusyLine } from "./BusyLine";
import { usePaneLanguage } from "./pane-language";
import type { PaneState } from "./pane-state";
import { ProgressTab } from "./progress/ProgressTab";
import { awayAt, noTrail, sourceNow, steppedBack, type Trail } from "./result/trail";
import { ScoringStore } from "./scoring/scoring-store";
import { Summary } from "./summary/Summary";
import { withLaterWords } from "./with-later-words";

const ImportScreen = lazy(async () => ({
  default: (
    await withLaterWords(import(/* webpackChunkName: "import" */ "./importing/ImportScreen"))
  ).ImportScreen,
}));
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
  default: (await import(/* webpackChunkName: "result-view" */ "./result/BackBar")).BackBar,
}));
const ResultTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "result-view" */ "./result/ResultTab")).ResultTab,
}));

const tabs = ["progress", "parameters", "result", "integrity"] as const;
type TabKey = (typeof tabs)[number];

const useStyles = makeStyles({
  tabs: {
    marginLeft: "-10px",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface OpenViewProps {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly busy: boolean;
  readonly store: AssessmentStore;
}

/** An open assessment: the summary, then one of four tabs, or an import. */
export const OpenView = ({ checked, state, busy, store }: OpenViewProps) => {
  const [scoring] = useState(() => new ScoringStore(store.ask, store.refresh));
  useEffect(() => scoring.know(checked), [scoring, checked]);
  const [tab, setTab] = useState<TabKey>("progress");
  const [trail, setTrail] = useState(noTrail);
  const [importing, setImporting] = useState(false);
  return (
    <>
      <Summary
        checked={checked}
        busy={busy}
        restarts={state.restarts}
        onRefresh={store.refresh}
        onScore={() => {
          store.score();
          setTrail(noTrail);
          setTab(checked.card.composite ? "result" : "progress");
        }}
      />
      {importing ? (
        <Suspense fallback={<BusyLine busy waitsFor="network" />}>
          <ImportScreen
            checked={checked}
            busy={busy}
            ask={store.ask}
            onChanged={store.refresh}
            onBack={() => setImporting(false)}
          />
        </Suspense>
      ) : (
        <Tabs
          {...{ checked, state, busy, tab, trail, store, scoring }}
          onTab={setTab}
          onTrail={setTrail}
          onImport={() => setImporting(true)}
        />
      )}
    </>
  );
};

interface TabsProps extends OpenViewProps {
  readonly tab: TabKey;
  readonly trail: Trail;
  readonly scoring: ScoringStore;
  readonly onTab: (tab: TabKey) => void;
  readonly onTrail: (trail: Trail) => void;
  readonly onImport: () => void;
}

/** The four tabs of an open assessment. */
const Tabs = (props: TabsProps) => {
  const { checked, state, busy, tab, trail, store, scoring } = props;
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
          if (away) onTrail({ ...steppedBack(trail), returning: null });
          onTab(value as TabKey);
        }}
      >
        {tabs.map((key) => (
          <Tab key={key} value={key}>
            {words.tabs[key]}
          </Tab>
        ))}
      </TabList>
      <Suspense fallback={<BusyLine busy waitsFor="network" />}>
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
            integrity={state.integrity}
            migrated={state.migrated}
            busy={busy}
            store={store}
            onShow={store.show}
          />
        )}
      </Suspense>
    </>
  );
};
