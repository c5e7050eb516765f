import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { BusyLine } from "./BusyLine";
import { ErrorBoundary } from "./ErrorBoundary";
import type { OpenAssessment } from "./open-assessment";
import { usePaneLanguage } from "./pane-language";
import { ProgressTab } from "./progress/ProgressTab";
import type { ScoringStore } from "./scoring/scoring-store";
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
const ResultTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "result-view" */ "./result/ResultTab")).ResultTab,
}));

const tabs = ["progress", "parameters", "result", "integrity"] as const;
export type TabKey = (typeof tabs)[number];

const useStyles = makeStyles({
  tabs: {
    marginLeft: "-10px",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface AssessmentTabsProps extends OpenAssessment {
  readonly tab: TabKey;
  readonly scoring: ScoringStore;
  readonly onTab: (tab: TabKey) => void;
  readonly onImport: () => void;
}

/** The four tabs of an open assessment. */
export const AssessmentTabs = (props: AssessmentTabsProps) => {
  const { checked, state, busy, tab, store, scoring, onTab, onImport } = props;
  const styles = useStyles();
  const language = usePaneLanguage();
  const { words } = language;
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_, { value }) => onTab(value as TabKey)}
      >
        {tabs.map((key) => (
          <Tab key={key} value={key}>
            {words.tabs[key]}
          </Tab>
        ))}
      </TabList>
      <ErrorBoundary key={tab} language={language}>
        <Suspense fallback={<BusyLine busy waitsFor="network" />}>
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
          {tab === "result" && <ResultTab checked={checked} />}
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
      </ErrorBoundary>
    </>
  );
};
