import { makeStyles } from "@fluentui/react-components";
import { laterWordsOf } from "../../strings/words-of";
import type { NextAnswers } from "../../sheets/process/next-assessment";
import type { LastAssessment } from "../../workflows/next-assessment";
import { showNext } from "../../workflows/shown/show-next";
import { usePaneLanguage } from "../pane-language";
import { FigureTable } from "../result/FigureTable";

const useStyles = makeStyles({
  parts: {
    margin: 0,
    overflowWrap: "anywhere",
    "& dt": { fontWeight: 600 },
    "& dd": { margin: "0 0 4px 8px" },
  },
  item: { whiteSpace: "nowrap" },
  last: { whiteSpace: "pre-line" },
  next: { whiteSpace: "pre-line", width: "38%" },
});

interface NextPreviewProps {
  readonly last: LastAssessment;
  readonly answers: NextAnswers;
}

/** What becomes of each part of the last assessment, and of each item, before anything is written. */
export const NextPreview = ({ last, answers }: NextPreviewProps) => {
  const styles = useStyles();
  const { language } = usePaneLanguage();
  const { pane: say } = laterWordsOf(language).next;
  const { parts, items } = showNext(last, answers, language);
  return (
    <>
      <dl className={styles.parts}>
        {parts.map(({ name, fate }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fate}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{say.preview}</summary>
        <FigureTable
          label={say.preview}
          columns={[say.columns.item, say.columns.last, say.columns.next]}
        >
          {items.map(({ item, last: said, next }) => (
            <tr key={item}>
              <th scope="row" className={styles.item}>
                {item}
              </th>
              <td className={styles.last}>{said}</td>
              <td className={styles.next}>{next}</td>
            </tr>
          ))}
        </FigureTable>
      </details>
    </>
  );
};
