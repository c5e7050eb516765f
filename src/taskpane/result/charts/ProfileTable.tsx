import { Caption1, Subtitle2 } from "@fluentui/react-components";
import { laterWordsOf } from "../../../strings/words-of";
import type { ShownCategoryProfile } from "../../../workflows/shown/show-profile";
import { usePaneLanguage } from "../../pane-language";
import { FigureTable } from "../FigureTable";
import { SourceLink } from "../SourceLink";
import { useFigureStyles } from "../use-figure-styles";
import { Bar } from "./Bar";

interface ProfileTableProps {
  readonly profile: readonly ShownCategoryProfile[];
}

/** Every category's score against full and against the self-score; each opens to its items. */
export const ProfileTable = ({ profile }: ProfileTableProps) => {
  const styles = useFigureStyles();
  const { language, wording } = usePaneLanguage();
  const words = laterWordsOf(language).result.profile;
  return (
    <section className={styles.part} aria-label={words.title}>
      <Subtitle2 as="h2">{words.title}</Subtitle2>
      <FigureTable
        label={words.title}
        columns={[words.category, { number: words.score }, { number: words.self }]}
      >
        {profile.map(({ id, name, score, maximum, self, shares }) => (
          <tr key={id}>
            <th scope="row">
              <SourceLink to={{ kind: "category", id }} name={`category ${id}`}>
                {id} {wording(name, (its) => its.tableA1[id])}
              </SourceLink>
              <Bar from={0} to={shares.score ?? 0} mark={shares.self} />
            </th>
            <td className={styles.number}>
              {score} / {maximum}
            </td>
            <td className={styles.number}>{self}</td>
          </tr>
        ))}
      </FigureTable>
      <Caption1 className={styles.faint}>{words.marks}</Caption1>
    </section>
  );
};
