import {
  Badge,
  Button,
  Caption1,
  Link,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Subtitle2,
  Title2,
  tokens,
} from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { CellAddress } from "../../cells/address";
import type { Checked } from "../../workflows/check-workbook";
import { showSummary } from "../../workflows/shown/show-summary";
import { usePaneLanguage } from "../pane-language";
import { SettingsButton } from "../settings/SettingsButton";
import { useSectionStyles } from "../use-section-styles";
import { useSaid } from "../use-said";
import { AssessmentStatus } from "./AssessmentStatus";
import { WriteButton } from "../WriteButton";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  line: { display: "flex", alignItems: "baseline", gap: "10px", flexWrap: "wrap" },
  stars: { color: tokens.colorPaletteMarigoldForeground2, letterSpacing: "2px" },
});

/** No wider than its word: the card's buttons stand beside each other in a narrow pane. */
const narrow = { minWidth: "auto" } as const;

interface SummaryProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly restarts: number;
  /** Whether its seal was verified and is whole: until then, that it is sealed is only what it says. */
  readonly isVerified: boolean;
  readonly onShow: (at: CellAddress) => void;
  readonly onScore: () => void;
  readonly onRefresh: () => void;
}

/** The result at a glance, or what keeps it from being one, with the pane's two main buttons. */
export const Summary = ({
  checked,
  busy,
  restarts,
  isVerified,
  onShow,
  onScore,
  onRefresh,
}: SummaryProps) => {
  const styles = useStyles();
  const { buttons } = useSectionStyles();
  const { words, grades } = usePaneLanguage();
  const shown = useMemo(() => showSummary(checked), [checked]);
  const { isSealed, score, missing, wrong, formulaGrade } = shown;
  const grade = score && grades[score.grade][score.gradeNames];
  useSaid(wrong.count > 0 ? words.summary.wrong(wrong.count) : "");
  return (
    <section className={styles.card}>
      {isSealed && (
        <div>
          <Badge appearance="tint" color={isVerified ? "success" : "informative"}>
            {words.summary.sealed[isVerified ? "verified" : "unverified"]}
          </Badge>
        </div>
      )}
      {score ? (
        <>
          <h1 className={styles.line}>
            <Title2>{score.score}</Title2>
            <span className={styles.stars} aria-hidden>
              {"★".repeat(score.stars)}
            </span>
            <Subtitle2>{grade}</Subtitle2>
          </h1>
          <AssessmentStatus
            written={shown.written}
            result={`${score.score} ${grade}`}
            restarts={restarts}
          />
        </>
      ) : (
        <>
          <Subtitle2 as="h1">{words.summary.withheld}</Subtitle2>
          <div className={styles.line}>
            {missing.count > 0 && (
              <Lacks at={missing.first} onShow={onShow}>
                {words.summary.missing(missing.count)}
              </Lacks>
            )}
            {wrong.count > 0 && (
              <Lacks at={wrong.first} onShow={onShow}>
                {words.summary.wrong(wrong.count)}
              </Lacks>
            )}
          </div>
          {formulaGrade && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{words.summary.formulasBlind(formulaGrade)}</MessageBarBody>
            </MessageBar>
          )}
        </>
      )}
      {isSealed && <Caption1>{words.summary.locked}</Caption1>}
      <div className={buttons}>
        {!isSealed && (
          <WriteButton
            appearance="primary"
            style={narrow}
            disabledFocusable={busy}
            onClick={onScore}
          >
            {words.score}
          </WriteButton>
        )}
        <Button style={narrow} onClick={onRefresh}>
          {words.refresh}
        </Button>
        <SettingsButton>{words.settings.open}</SettingsButton>
      </div>
    </section>
  );
};

interface LacksProps {
  readonly at: CellAddress | null;
  readonly onShow: (at: CellAddress) => void;
  readonly children: ReactNode;
}

/** What is missing or wrong; a press leads to the first of it. */
const Lacks = ({ at, onShow, children }: LacksProps) => {
  const { words } = usePaneLanguage();
  if (at === null) return <Caption1>{children}</Caption1>;
  return (
    <Link as="button" title={words.goTo} onClick={() => onShow(at)}>
      <Caption1>{children}</Caption1>
    </Link>
  );
};
