import type { CellAddress } from "../../cells/address";
import type { Checked } from "../../workflows/check-workbook";
import type { AssessmentStore } from "../assessment-store";
import type { Integrity } from "../pane-state";
import { migrationOf } from "../../workflows/shown/show-migration";
import { DocumentsSection } from "../delivery/DocumentsSection";
import { ComparisonSection } from "../process/ComparisonSection";
import { PlanSection } from "../process/PlanSection";
import { SiteSection } from "../process/SiteSection";
import { SecondSection } from "../process/SecondSection";
import { MigrationSection, TakeMigrationBack } from "./MigrationSection";
import { RecordsMenu } from "./RecordsMenu";
import { SealSection } from "./SealSection";
import { WorkbookCheck } from "./WorkbookCheck";

interface IntegrityTabProps {
  readonly checked: Checked;
  readonly integrity: Integrity;
  /** Whether the workbook was migrated while the pane was open. */
  readonly migrated: boolean;
  readonly busy: boolean;
  readonly store: AssessmentStore;
  readonly onShow: (at: CellAddress) => void;
}

/** Whether the workbook can be trusted: what was done to its sheets, and its seal. */
export const IntegrityTab = (props: IntegrityTabProps) => {
  const { checked, integrity, migrated, busy, store, onShow } = props;
  const migration = migrationOf(checked);
  return (
    <>
      {migrated && <TakeMigrationBack busy={busy} onTakeBack={store.takeMigrationBack} />}
      {migration && <MigrationSection state={migration} busy={busy} store={store} />}
      <WorkbookCheck
        integrity={integrity}
        busy={busy}
        onInspect={store.inspect}
        onRepair={store.repair}
        onShow={onShow}
      />
      <RecordsMenu checked={checked} busy={busy} onOpen={store.openRecords} />
      <PlanSection checked={checked} busy={busy} store={store} />
      <SiteSection checked={checked} busy={busy} store={store} onShow={onShow} />
      <SecondSection checked={checked} busy={busy} store={store} onShow={onShow} />
      <SealSection
        checked={checked}
        verified={integrity.verified}
        busy={busy}
        store={store}
        onShow={onShow}
      />
      <DocumentsSection busy={busy} ask={store.ask} />
      <ComparisonSection checked={checked} busy={busy} store={store} />
    </>
  );
};
