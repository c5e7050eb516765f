import { Subtitle2 } from "@fluentui/react-components";
import { laterWordsOf } from "../../../strings/words-of";
import type { ShownIntensities } from "../../../workflows/shown/show-intensities";
import { usePaneLanguage } from "../../pane-language";
import { leftOutText } from "../left-out-text";
import { FigureTable } from "../FigureTable";
import { SourceLink } from "../SourceLink";
import { useFigureStyles } from "../use-figure-styles";
import { IntensityDrawing } from "./IntensityDrawing";

/** The compared intensity of every year up to the evaluation year, drawn and as figures; each opens to its rows. */
export const IntensityChart = ({ shown }: { readonly shown: ShownIntensities }) => {
  const styles = useFigureStyles();
  const language = usePaneLanguage();
  const words = laterWordsOf(language.language).result.intensity;
  return (
    <section className={styles.part} aria-label={words.title}>
      <Subtitle2 as="h2">{words.title}</Subtitle2>
      <IntensityDrawing shown={shown} />
      <FigureTable
        label={words.title}
        columns={[words.year, { number: `${words.value} ${shown.unit}` }, words.role]}
      >
        {shown.years.toReversed().map(({ year, said, role, leftOut }) => (
          <tr key={year}>
            <th scope="row">
              <SourceLink to={{ kind: "year", year }} name={`year ${year}`}>
                {year}
              </SourceLink>
            </th>
            <td className={styles.number}>{said}</td>
            <td>{leftOut ? leftOutText(leftOut, language) : words.roles[role]}</td>
          </tr>
        ))}
      </FigureTable>
    </section>
  );
};
