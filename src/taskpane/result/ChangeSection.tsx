import { Caption1, Subtitle2 } from "@fluentui/react-components";
import { laterWordsOf } from "../../strings/words-of";
import type { ShownChanges, ShownInterval } from "../../workflows/shown/show-changes";
import { usePaneLanguage } from "../pane-language";
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
  const { language, grades, names } = usePaneLanguage();
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
      <table className={styles.table} aria-label={words.holds(grade)}>
        <thead>
          <tr>
            <th scope="col">{words.parameter}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.range}</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
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
