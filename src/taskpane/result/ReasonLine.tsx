import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { EvaluationClause } from "../../standard/evaluation-clause";
import { usePaneLanguage } from "../pane-language";
import { SourceLink } from "./SourceLink";
import type { Source } from "./trail";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(auto, max-content) 1fr",
    columnGap: "8px",
    alignItems: "baseline",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: "6px",
    "& dd": { margin: 0 },
  },
  value: { minWidth: 0, textAlign: "right", overflowWrap: "anywhere" },
  faint: {
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface ReasonLineProps {
  readonly label: string;
  readonly value: string;
  readonly reason: string;
  readonly clause: EvaluationClause;
  /** Where the value comes from, and the name of the link to it; absent of a value that is entered or not decided. */
  readonly source?: { readonly to: Source; readonly name: string };
}

/** One line of the result: what, how much, why, and by which clause. */
export const ReasonLine = ({ label, value, reason, clause, source }: ReasonLineProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  return (
    <div className={styles.line}>
      <dt>{label}</dt>
      <dd className={styles.value}>
        <Subtitle2>{source ? <SourceLink {...source}>{value}</SourceLink> : value}</Subtitle2>
      </dd>
      <dd className={styles.faint}>
        <Caption1>
          {[reason, words.resultLines.clause(clause)].filter(Boolean).join(" · ")}
        </Caption1>
      </dd>
    </div>
  );
};
