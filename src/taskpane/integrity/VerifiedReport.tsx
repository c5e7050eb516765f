import { Body1, Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import { showToPlaces } from "../../exact/round";
import { gradeLimits } from "../../scoring/grade";
import type { Verified } from "../../workflows/verify-workbook";
import { usePaneLanguage } from "../pane-language";
import { placedChange, placedFinding } from "./placed";
import { PlacedGroup } from "./PlacedGroup";
import { useSectionStyles } from "../use-section-styles";

interface VerifiedReportProps {
  readonly verified: Verified;
  readonly onShow: (at: CellAddress) => void;
}

/** How the workbook stands to its seal, what the entries come to by themselves, and what all that proves. */
export const VerifiedReport = ({ verified, onShow }: VerifiedReportProps) => {
  const styles = useSectionStyles();
  const { words, language, grades } = usePaneLanguage();
  const { verify } = words.integrity;
  const { report, changes, findings, recomputed } = verified;
  const { composite, gradeNames } = recomputed.card;
  const verdict =
    changes.length > 0
      ? { intent: "error" as const, text: verify.changed(changes.length) }
      : findings.length > 0
        ? { intent: "warning" as const, text: verify.altered(findings.length) }
        : { intent: "success" as const, text: verify.intact };
  return (
    <>
      <MessageBar intent={verdict.intent} layout="multiline">
        <MessageBarBody>{verdict.text}</MessageBarBody>
      </MessageBar>
      <PlacedGroup
        title={verify.changes(changes.length)}
        items={changes.map((change) => placedChange(change, language))}
        onShow={onShow}
      />
      <PlacedGroup
        title={verify.findings(findings.length)}
        items={findings.map((finding) => placedFinding(finding, language))}
        onShow={onShow}
      />
      <Body1 className={styles.text}>
        {composite
          ? verify.recomputed(
              showToPlaces(composite.score, 2, gradeLimits),
              grades[composite.grade.id][gradeNames],
            )
          : verify.withheld}
      </Body1>
      {report.status !== "unsealed" && <Caption1>{verify.proves[report.signature]}</Caption1>}
    </>
  );
};
