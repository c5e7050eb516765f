import { Caption1, Subtitle2 } from "@fluentui/react-components";
import { laterWordsOf } from "../../../strings/words-of";
import type { ShownWaterfall } from "../../../workflows/shown/show-waterfall";
import { usePaneLanguage } from "../../pane-language";
import { FigureTable } from "../FigureTable";
import { SourceLink } from "../SourceLink";
import { useFigureStyles } from "../use-figure-styles";
import { Bar } from "./Bar";

interface WaterfallProps {
  readonly waterfall: ShownWaterfall;
  /** The composite as it is shown everywhere. */
  readonly total: string;
}

const share = (points: number) => points / 100;

/** The composite step by step: what each category and Table A.2 add, each opening to its own source. */
export const Waterfall = ({ waterfall, total }: WaterfallProps) => {
  const styles = useFigureStyles();
  const { language, wording } = usePaneLanguage();
  const words = laterWordsOf(language).result.waterfall;
  const bounds = waterfall.bounds.map(share);
  const whole = waterfall.steps.at(-1)?.to ?? 0;
  return (
    <section className={styles.part} aria-label={words.title}>
      <Subtitle2 as="h2">{words.title}</Subtitle2>
      <FigureTable label={words.title} columns={[words.part, { number: words.points }]}>
        {waterfall.steps.map(({ part, points, formula, from, to }) => (
          <tr key={part === "quantitative" ? part : part.id}>
            <th scope="row">
              {part === "quantitative" ? (
                <SourceLink to={{ kind: part }} name={part}>
                  {words.quantitative}
                </SourceLink>
              ) : (
                <SourceLink to={{ kind: "category", id: part.id }} name={`category ${part.id}`}>
                  {part.id} {wording(part.name, (its) => its.tableA1[part.id])}
                </SourceLink>
              )}{" "}
              <span className={styles.faint}>{formula}</span>
              <Bar from={share(from)} to={share(to)} bounds={bounds} />
            </th>
            <td className={styles.number}>{points}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            {words.total}
            <Bar from={0} to={share(whole)} look="total" bounds={bounds} />
          </th>
          <td className={styles.number}>{total}</td>
        </tr>
      </FigureTable>
      <Caption1 className={styles.faint}>{words.rounded}</Caption1>
    </section>
  );
};
