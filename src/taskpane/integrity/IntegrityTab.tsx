import type { CellAddress } from "../../cells/address";
import type { Checked } from "../../workflows/check-workbook";
import type { AssessmentStore } from "../assessment-store";
import type { Integrity } from "../pane-state";
import { SealSection } from "./SealSection";
import { WorkbookCheck } from "./WorkbookCheck";

interface IntegrityTabProps {
  readonly checked: Checked;
  readonly integrity: Integrity;
  readonly busy: boolean;
  readonly store: AssessmentStore;
  readonly onShow: (at: CellAddress) => void;
}

/** Whether the workbook can be trusted: what was done to its sheets, and its seal. */
export const IntegrityTab = ({ checked, integrity, busy, store, onShow }: IntegrityTabProps) => (
  <>
    <WorkbookCheck
      integrity={integrity}
      busy={busy}
      onInspect={store.inspect}
      onRepair={store.repair}
      onShow={onShow}
    />
    <SealSection
      checked={checked}
      verified={integrity.verified}
      busy={busy}
      store={store}
      onShow={onShow}
    />
  </>
);
