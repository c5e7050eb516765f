import {
  Badge,
  Button,
  Caption1,
  Card,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Subtitle2,
  Title2,
  tokens,
} from "@fluentui/react-components";
import { isSealed } from "../../seal/seal-state";
import { isOpen } from "../../faults/problem";
import { showToPlaces } from "../../exact/round";
import { gradeLimits } from "../../scoring/grade";
import type { Checked } from "../../workflows/check-workbook";
import { formulaGrade } from "../../sheets/written-state";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { AssessmentStatus } from "./AssessmentStatus";

const useStyles = makeStyles({
  card: { padding: "12px", gap: "6px" },
  line: { display: "flex", alignItems: "baseline", gap: "10px", flexWrap: "wrap" },
  stars: { color: tokens.colorPaletteMarigoldForeground2, letterSpacing: "2px" },
});

interface SummaryProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly restarts: number;
  readonly onScore: () => void;
  readonly onRefresh: () => void;
}

/** The result at a glance, or what keeps it from being one, with the pane's two main buttons. */
export const Summary = ({ checked, busy, restarts, onScore, onRefresh }: SummaryProps) => {
  const styles = useStyles();
  const { buttons } = useSectionStyles();
  const { words, grades } = usePaneLanguage();
  const { composite, gradeNames, withheldFor } = checked.card;
  const shownGrade = formulaGrade(checked.reading);
  const open = withheldFor.filter(isOpen).length;
  const sealed = isSealed(checked.reading);
  const wrong = withheldFor.length - open;
  return (
    <Card className={styles.card} appearance="filled-alternative">
      {sealed && (
        <div>
          <Badge appearance="filled" color="brand">
            {words.summary.sealed}
          </Badge>
        </div>
      )}
      {composite ? (
        <>
          <div className={styles.line}>
            <Title2 as="h1">{showToPlaces(composite.score, 2, gradeLimits)}</Title2>
            <span className={styles.stars} aria-hidden>
              {"★".repeat(composite.grade.stars)}
            </span>
            <Subtitle2>{grades[composite.grade.id][gradeNames]}</Subtitle2>
          </div>
          <AssessmentStatus checked={checked} restarts={restarts} />
        </>
      ) : (
        <>
          <Subtitle2 as="h1">{words.summary.withheld}</Subtitle2>
          <div className={styles.line}>
            {open > 0 && <Caption1>{words.summary.missing(open)}</Caption1>}
            {wrong > 0 && <Caption1>{words.summary.wrong(wrong)}</Caption1>}
          </div>
          {shownGrade && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{words.summary.formulasBlind(shownGrade)}</MessageBarBody>
            </MessageBar>
          )}
        </>
      )}
      {sealed && <Caption1>{words.summary.locked}</Caption1>}
      <div className={buttons}>
        {!sealed && (
          <Button appearance="primary" disabled={busy} onClick={onScore}>
            {words.score}
          </Button>
        )}
        <Button onClick={onRefresh}>{words.refresh}</Button>
      </div>
    </Card>
  );
};
