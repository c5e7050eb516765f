import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { clauseLabel } from "../../strings/clause-label";
import type { ShownClause } from "../../workflows/shown/show-clauses";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground3,
    listStylePosition: "outside",
    marginLeft: "14px",
  },
  text: {
    margin: "2px 0 6px",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

interface ItemClausesProps {
  readonly clauses: readonly ShownClause[];
}

/** The clauses an item rests on, each folded away: the standard's own text, in Chinese, under a title in the pane's language. */
export const ItemClauses = memo(({ clauses }: ItemClausesProps) => {
  const styles = useStyles();
  const { words, wording, language } = usePaneLanguage();
  return (
    <div>
      {clauses.map(({ id, places, title, titleEnglish, lines }) => (
        <details key={id}>
          <summary className={styles.summary}>
            <Caption1>
              {words.progress.clause(clauseLabel(id, places, language))}{" "}
              {wording(title, () => titleEnglish)}
            </Caption1>
          </summary>
          <div lang="zh-CN" className={styles.text}>
            {language !== "zh-CN" && (
              <Caption1 block>
                <strong>{title}</strong>
              </Caption1>
            )}
            {lines.map((line, index) => (
              <Caption1 key={index} block>
                {line}
              </Caption1>
            ))}
          </div>
        </details>
      ))}
    </div>
  );
});
ItemClauses.displayName = "ItemClauses";
