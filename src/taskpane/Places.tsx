import { makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Checked } from "../workflows/check-workbook";
import type { AssessmentStore } from "./assessment-store";
import type { Integrity } from "./pane-state";
import { ProgressTab } from "./progress/ProgressTab";
import type { ScoringStore } from "./scoring/scoring-store";
import { usePaneLanguage } from "./pane-language";

const IntegrityTab = lazy(async () => ({
  default: (await import("./integrity/IntegrityTab")).IntegrityTab,
}));
const ParametersTab = lazy(async () => ({
  default: (await import("./parameters/ParametersTab")).ParametersTab,
}));
const ResultTab = lazy(async () => ({ default: (await import("./result/ResultTab")).ResultTab }));

const places = ["progress", "parameters", "result", "integrity"] as const;
export type Place = (typeof places)[number];

/** The place of that name; the first where there is none. */
export const placeNamed = (name: string): Place =>
  places.find((place) => place === name) ?? places[0];

const useStyles = makeStyles({
  tabs: {
    marginLeft: "-10px",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface PlacesProps {
  readonly checked: Checked;
  readonly integrity: Integrity;
  readonly migrated: boolean;
  readonly busy: boolean;
  readonly place: Place;
  /** Whether the person comes back from the import. */
  readonly isBack: boolean;
  readonly store: AssessmentStore;
  readonly scoring: ScoringStore;
  readonly onPlace: (place: Place) => void;
  readonly onImport: () => void;
}

/** The four places of an open assessment. */
export const Places = (props: PlacesProps) => {
  const { checked, integrity, migrated, busy, place, isBack, store, scoring } = props;
  const styles = useStyles();
  const { words } = usePaneLanguage();
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={place}
        onTabSelect={(_, { value }) => props.onPlace(value as Place)}
      >
        {places.map((key) => (
          <Tab key={key} value={key}>
            {words.tabs[key]}
          </Tab>
        ))}
      </TabList>
      {/* Around the place alone: a tab that were hidden meanwhile would lose the focus. */}
      <Suspense fallback={<Spinner size="tiny" label={words.busy} />}>
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
        {place === "result" && <ResultTab checked={checked} />}
        {place === "integrity" && (
          <IntegrityTab
            checked={checked}
            integrity={integrity}
            migrated={migrated}
            busy={busy}
            store={store}
            onShow={store.show}
          />
        )}
      </Suspense>
    </>
  );
};
