import { Body1, Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import type { ShownVerified } from "../../workflows/shown/show-verified";
import { usePaneLanguage } from "../pane-language";
import { placedChange, placedFinding } from "./placed";
import { PlacedGroup } from "./PlacedGroup";
import { useSectionStyles } from "../use-section-styles";

interface VerifiedReportProps {
  readonly verified: ShownVerified;
  readonly onShow?: ((at: CellAddress) => void) | undefined;
}

/** How the workbook stands to its seal, what the entries come to by themselves, and what all that proves. */
export const VerifiedReport = ({ verified, onShow }: VerifiedReportProps) => {
  const styles = useSectionStyles();
  const { words, language, grades } = usePaneLanguage();
  const { verify } = words.integrity;
  const { verdict, changes, findings, recomputed, signature } = verified;
  const says = {
    changed: { intent: "error", text: verify.changed(changes.length) },
    altered: { intent: "warning", text: verify.altered(findings.length) },
    intact: { intent: "success", text: verify.intact },
  } as const;
  const { intent, text } = says[verdict];
  return (
    <>
      {signature && (
        <MessageBar intent={intent} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      )}
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
        {recomputed
          ? verify.recomputed(recomputed.score, grades[recomputed.grade][recomputed.gradeNames])
          : verify.withheld}
      </Body1>
      {signature && <Caption1>{verify.proves[signature]}</Caption1>}
      {verified.records && <RecordsReport records={verified.records} onShow={onShow} />}
    </>
  );
};

interface RecordsReportProps {
  readonly records: NonNullable<ShownVerified["records"]>;
  readonly onShow?: ((at: CellAddress) => void) | undefined;
}

/** How the records after the seal stand to the supplementary seals. */
const RecordsReport = ({ records, onShow }: RecordsReportProps) => {
  const { words, language } = usePaneLanguage();
  const say = words.integrity.supplement;
  const { status, open, supplements, changes, findings } = records;
  const all = [
    ...changes.map((change) => placedChange(change, language)),
    ...findings.map((finding) => placedFinding(finding, language)),
  ];
  const says = {
    changed: { intent: "error", text: say.changed(all.length) },
    open: { intent: "warning", text: say.unsealed(open) },
    intact: { intent: "success", text: say.intact },
  } as const;
  const { intent, text } = says[status];
  return (
    <>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
      {supplements.map(({ number, by, time }) => (
        <Caption1 key={number}>{say.made(number, by, time)}</Caption1>
      ))}
      <PlacedGroup title={say.changes(all.length)} items={all} onShow={onShow} />
    </>
  );
};
