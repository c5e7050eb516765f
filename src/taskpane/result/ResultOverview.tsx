import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellAddress } from "../../cells/address";
import type { Checked } from "../../workflows/check-workbook";
import { showChanges } from "../../workflows/shown/show-changes";
import { showIntensities } from "../../workflows/shown/show-intensities";
import { showProfile } from "../../workflows/shown/show-profile";
import { showReasons } from "../../workflows/shown/show-reasons";
import { showResult } from "../../workflows/shown/show-result";
import { showSurveillance } from "../../workflows/shown/show-surveillance";
import { usePaneLanguage } from "../pane-language";
import { Answers } from "./Answers";
import { ChangeSection } from "./ChangeSection";
import { IntensityChart } from "./charts/IntensityChart";
import { ProfileTable } from "./charts/ProfileTable";
import { NotApplicableList } from "./NotApplicableList";
import { OpenParameters } from "./OpenParameters";
import { PresentButton } from "./PresentButton";
import { ResultLines } from "./ResultLines";
import { SurveillanceList } from "./SurveillanceList";
import { WithheldReasons } from "./WithheldReasons";

const useStyles = makeStyles({
  overview: { display: "flex", flexDirection: "column", gap: "16px" },
});

interface ResultOverviewProps {
  readonly checked: Checked;
  readonly onShow: (at: CellAddress) => void;
}

/** The result with its reasons, what would change it, its charts, and what was decided about it. */
export const ResultOverview = ({ checked, onShow }: ResultOverviewProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const shown = useMemo(
    () => ({
      result: showResult(checked, new Date()),
      changes: showChanges(checked),
      reasons: showReasons(checked),
      intensities: showIntensities(checked),
      profile: showProfile(checked),
      surveillance: showSurveillance(checked),
    }),
    [checked],
  );
  const { result, changes, reasons, intensities, profile, surveillance } = shown;
  return (
    <div className={styles.overview}>
      {!result.composite && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.resultLines.none}</MessageBarBody>
        </MessageBar>
      )}
      {reasons.length > 0 && <WithheldReasons reasons={reasons} onShow={onShow} />}
      <ResultLines result={result} />
      <SurveillanceList surveillance={surveillance} onShow={onShow} />
      {result.composite && <PresentButton checked={checked} />}
      {changes && (
        <ChangeSection
          changes={changes}
          gradeNames={result.gradeNames}
          year={String(result.intensity?.year)}
        />
      )}
      {intensities && <IntensityChart shown={intensities} />}
      <ProfileTable profile={profile} />
      <OpenParameters parameters={result.openParameters} />
      <Answers answers={result.answers} onShow={onShow} />
      <NotApplicableList items={result.notApplicable} />
    </div>
  );
};
