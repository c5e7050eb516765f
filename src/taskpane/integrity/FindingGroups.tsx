import { Caption1 } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import type { Remedy } from "../../faults/finding";
import type { ShownFinding } from "../../workflows/shown/show-findings";
import { usePaneLanguage } from "../pane-language";
import { placedFinding } from "./placed";
import { PlacedGroup } from "./PlacedGroup";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";

interface FindingGroupsProps {
  readonly findings: readonly ShownFinding[];
  readonly busy: boolean;
  readonly onRepair: () => void;
  readonly onShow: (at: CellAddress) => void;
}

/** Findings by who puts them right; the repair's button stands with what it repairs. */
export const FindingGroups = ({ findings, busy, onRepair, onShow }: FindingGroupsProps) => {
  const styles = useSectionStyles();
  const { words, language } = usePaneLanguage();
  const { check } = words.integrity;
  const group = (remedy: Remedy) => findings.filter((finding) => finding.remedy === remedy);
  const listed = (remedy: Remedy) => (
    <PlacedGroup
      title={check.groups[remedy](group(remedy).length)}
      items={group(remedy).map((finding) => placedFinding(finding, language))}
      onShow={onShow}
    />
  );
  const repairable = group("repair").length;
  return (
    <>
      {repairable > 0 && (
        <>
          <Caption1 id="will-restore">{check.willRestore(repairable)}</Caption1>
          <div className={styles.buttons}>
            <WriteButton
              appearance="primary"
              disabledFocusable={busy}
              aria-describedby="will-restore"
              onClick={onRepair}
            >
              {check.repair}
            </WriteButton>
          </div>
        </>
      )}
      {listed("person")}
      {listed("repair")}
      {listed("none")}
    </>
  );
};
