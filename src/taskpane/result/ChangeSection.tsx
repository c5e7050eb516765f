import { Caption1, Subtitle2 } from "@fluentui/react-components";
import { laterWordsOf } from "../../strings/words-of";
import type { ShownChanges, ShownInterval } from "../../workflows/shown/show-changes";
import { usePaneLanguage } from "../pane-language";
import { FigureTable } from "./FigureTable";
import { SourceLink } from "./SourceLink";
import { useFigureStyles } from "./use-figure-styles";
import { WayToGrade } from "./WayToGrade";

interface ChangeSectionProps {
  readonly changes: ShownChanges;
  readonly gradeNames: "table" | "text";
  readonly year: string;
}

/** How firmly the grade stands, and what the next one takes. */
export const ChangeSection = ({ changes, gradeNames, year }: ChangeSectionProps) => {
  const styles = useFigureStyles();
  const { language, grades, names, choices } = usePaneLanguage();
  const words = laterWordsOf(language).result.change;
  const grade = grades[changes.grade][gradeNames];
  return (
    <section className={styles.part} aria-label={words.title}>
      <Subtitle2 as="h2">{words.title}</Subtitle2>
      {changes.next ? (
        <WayToGrade way={changes.next} grade={grades[changes.next.grade][gradeNames]} year={year} />
      ) : (
        <span>{words.best}</span>
      )}
      {changes.spare !== null && <span>{words.spare(changes.spare, grade)}</span>}
      <span>{words.holds(grade)}</span>
      <FigureTable label={words.holds(grade)} columns={[words.parameter, words.now, words.range]}>
        {changes.intervals.map((interval) => (
          <tr key={interval.key}>
            <th scope="row">
              <SourceLink
                to={{ kind: "parameter", key: interval.key }}
                name={`change ${interval.key}`}
              >
                {names.parameters[interval.key]}
              </SourceLink>
            </th>
            <td>{withUnit(interval.now, interval)}</td>
            <td>{rangeText(interval)}</td>
          </tr>
        ))}
      </FigureTable>
      {changes.rules.length > 0 && (
        <>
          <span>{words.rules}</span>
          <ul className={styles.list} aria-label={words.rules}>
            {changes.rules.map(({ rule, result }) => (
              <li key={rule}>
                {result
                  ? words.byRule({
                      rule: choices.na_rule[rule],
                      score: result.score,
                      grade: grades[result.grade][gradeNames],
                    })
                  : words.withheldByRule(choices.na_rule[rule])}
              </li>
            ))}
          </ul>
        </>
      )}
      <Caption1 className={styles.faint}>{words.exact}</Caption1>
    </section>
  );
};

const withUnit = (text: string, { unit }: Pick<ShownInterval, "unit">): string =>
  [text, unit].filter(Boolean).join(" ");

/** "≥ 0.5, < 10 %": each end with its sign. */
const rangeText = (interval: ShownInterval): string => {
  const { from, to } = interval;
  const low = `${from.isIn ? "≥" : ">"} ${withUnit(from.text, interval)}`;
  return to ? `${low}, ${to.isIn ? "≤" : "<"} ${withUnit(to.text, interval)}` : low;
};
