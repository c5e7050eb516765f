import { laterWordsOf } from "../../strings/words-of";
import type { ShownGain } from "../../workflows/shown/show-way";
import { InParts } from "../InParts";
import { usePaneLanguage } from "../pane-language";
import { SourceLink } from "./SourceLink";
import { useFigureStyles } from "./use-figure-styles";

interface GainTableProps {
  readonly gains: readonly ShownGain[];
  /** The tier they are beside, which tells one table from another. */
  readonly tier: string;
}

/** The fewest items that win the missing points, with what each needs; each opens its card. */
export const GainTable = ({ gains, tier }: GainTableProps) => {
  const styles = useFigureStyles();
  const { language, wording } = usePaneLanguage();
  const words = laterWordsOf(language).result.change;
  return (
    <InParts items={gains}>
      {(shown) => (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col" className={styles.number}>
                {words.needed}
              </th>
              <th scope="col" className={styles.number}>
                {words.winnable}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, text, needed, winnable }) => (
              <tr key={id}>
                <th scope="row">
                  <SourceLink to={{ kind: "item", id }} name={`${tier} ${id}`}>
                    <span className={styles.clamped}>
                      {id} {wording(text, (its) => its.tableA1[id])}
                    </span>
                  </SourceLink>
                </th>
                <td className={styles.number}>+{needed}</td>
                <td className={styles.number}>{winnable}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </InParts>
  );
};
