import { Button, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { useEffect } from "react";
import type { CellAddress } from "../../cells/address";
import { usePaneLanguage } from "../pane-language";
import { Said } from "../Said";
import type { Integrity } from "../pane-state";
import { FindingGroups } from "./FindingGroups";
import { placedFinding } from "./placed";
import { PlacedGroup } from "./PlacedGroup";
import { useSectionStyles } from "../use-section-styles";

interface WorkbookCheckProps {
  readonly integrity: Integrity;
  readonly busy: boolean;
  readonly onInspect: () => void;
  readonly onRepair: () => void;
  readonly onShow: (at: CellAddress) => void;
}

/** What differs from the workbook as it was laid out, and the repair; it checks once when it appears. */
export const WorkbookCheck = (props: WorkbookCheckProps) => {
  const { integrity, busy, onInspect, onRepair, onShow } = props;
  const styles = useSectionStyles();
  const { words, language } = usePaneLanguage();
  const { check } = words.integrity;
  useEffect(onInspect, [onInspect]);
  const { findings, restored, outdated } = integrity;
  return (
    <section className={styles.section} aria-label={check.title}>
      <Subtitle2 as="h2">{check.title}</Subtitle2>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={onInspect}>
          {check.run}
        </Button>
      </div>
      {outdated && findings && <Said>{check.outdated}</Said>}
      {restored && restored.length > 0 && (
        <>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{check.restored(restored.length)}</MessageBarBody>
          </MessageBar>
          <PlacedGroup
            title={check.restoredList}
            items={restored.map((one) => ({ ...placedFinding(one, language), tone: "plain" }))}
            onShow={onShow}
          />
        </>
      )}
      {findings?.length === 0 && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{check.sound}</MessageBarBody>
        </MessageBar>
      )}
      {findings && (
        <FindingGroups findings={findings} busy={busy} onRepair={onRepair} onShow={onShow} />
      )}
    </section>
  );
};
