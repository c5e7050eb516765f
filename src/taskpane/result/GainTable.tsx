import { laterWordsOf } from "../../strings/words-of";
import type { ShownGain } from "../../workflows/shown/show-way";
import { InParts } from "../InParts";
import { usePaneLanguage } from "../pane-language";
import { FigureTable } from "./FigureTable";
import { SourceLink } from "./SourceLink";
import { useFigureStyles } from "./use-figure-styles";

interface GainTableProps {
  readonly gains: readonly ShownGain[];
  /** The tier they are beside, which tells one table from another. */
  readonly tier: string;
  /** What that means, in words. */
  readonly label: string;
}

/** The fewest items that win the missing points, with what each needs; each opens its card. */
export const GainTable = ({ gains, tier, label }: GainTableProps) => {
  const styles = useFigureStyles();
  const { language, wording } = usePaneLanguage();
  const words = laterWordsOf(language).result.change;
  return (
    <InParts items={gains}>
      {(shown) => (
        <FigureTable
          label={label}
          columns={[words.item, { number: words.needed }, { number: words.winnable }]}
        >
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
        </FigureTable>
      )}
    </InParts>
  );
};
