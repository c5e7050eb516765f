import { useMemo } from "react";
import { laterWordsOf } from "../../../strings/words-of";
import type { CategoryId } from "../../../standard/table-a1";
import type { Checked } from "../../../workflows/check-workbook";
import { showProfile } from "../../../workflows/shown/show-profile";
import { usePaneLanguage } from "../../pane-language";
import { FigureTable } from "../FigureTable";
import { SourceLink } from "../SourceLink";
import { useFigureStyles } from "../use-figure-styles";

interface CategorySourceProps {
  readonly checked: Checked;
  readonly id: CategoryId;
}

/** A category's items, each with its score and the self-score; each opens its card. */
export const CategorySource = ({ checked, id }: CategorySourceProps) => {
  const styles = useFigureStyles();
  const { words, language, wording } = usePaneLanguage();
  const { change, item } = laterWordsOf(language).result;
  const profile = useMemo(() => showProfile(checked), [checked]);
  const category = profile.find((its) => its.id === id);
  if (!category) return null;
  return (
    <FigureTable
      label={`${id} ${wording(category.name, ({ tableA1 }) => tableA1[id])}`}
      columns={[change.item, { number: item.score }, { number: item.self }]}
    >
      {category.items.map((its) => (
        <tr key={its.id}>
          <th scope="row">
            <SourceLink to={{ kind: "item", id: its.id }} name={`item ${its.id}`}>
              {its.id} {wording(its.text, ({ tableA1 }) => tableA1[its.id])}
            </SourceLink>
          </th>
          <td className={styles.number}>
            {its.state === "not-applicable"
              ? words.progress.states["not-applicable"]
              : `${its.score} / ${its.maximum}`}
          </td>
          <td className={styles.number}>{String(its.entries.selfScore ?? "–")}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">{laterWordsOf(language).result.waterfall.total}</th>
        <td className={styles.number}>
          {category.score} / {category.maximum}
        </td>
        <td className={styles.number}>{category.self}</td>
      </tr>
    </FigureTable>
  );
};
