import { mergeClasses } from "@fluentui/react-components";
import { laterWordsOf } from "../../../strings/words-of";
import type { ShownIntensities } from "../../../workflows/shown/show-intensities";
import { box } from "../../parameters/chart/lay-out-chart";
import { useChartStyles } from "../../parameters/chart/use-chart-styles";
import { usePaneLanguage } from "../../pane-language";
import { layOutIntensities, plotRight } from "./lay-out-intensities";
import { useLineStyles } from "./use-line-styles";

/** The intensities as a line, with the values they are held against; the table below says the same. */
export const IntensityDrawing = ({ shown }: { readonly shown: ShownIntensities }) => {
  const styles = useChartStyles();
  const lineStyles = useLineStyles();
  const { language } = usePaneLanguage();
  const words = laterWordsOf(language).result.intensity;
  const { years, lines, ticks, labelled } = layOutIntensities(shown);
  const points = years.flatMap(({ x, y }) => (y === null ? [] : [`${x},${y}`])).join(" ");
  const compact = new Intl.NumberFormat(language, {
    notation: "compact",
    maximumSignificantDigits: 3,
  });
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        width="100%"
        role="img"
        aria-label={words.title}
      >
        {ticks.map(({ y, value }) => (
          <g key={value}>
            <line x1={box.left} x2={plotRight} y1={y} y2={y} className={styles.grid} />
            <text x={box.left - 3} y={y + 3} textAnchor="end" className={styles.text}>
              {compact.format(value)}
            </text>
          </g>
        ))}
        {lines.map(({ kind, y }) => (
          <line
            key={kind}
            x1={box.left}
            x2={plotRight}
            y1={y}
            y2={y}
            className={mergeClasses(lineStyles[kind], lineStyles.forced)}
          />
        ))}
        <polyline points={points} className={styles.line} />
        {years.map(
          ({ year, x, y }, index) =>
            y !== null && (
              <circle
                key={year}
                cx={x}
                cy={y}
                r={index === years.length - 1 ? 4 : 2.5}
                className={styles.point}
              />
            ),
        )}
        {years.map(
          ({ year, x }, index) =>
            (years.length - 1 - index) % labelled === 0 && (
              <text key={year} x={x} y={box.height - 8} textAnchor="middle" className={styles.text}>
                {year}
              </text>
            ),
        )}
      </svg>
      {shown.lines.length > 0 && (
        <ul className={styles.legend}>
          {shown.lines.map(({ kind, said }) => (
            <li key={kind}>
              <svg width="18" height="10" aria-hidden>
                <line
                  x1="0"
                  x2="18"
                  y1="5"
                  y2="5"
                  className={mergeClasses(lineStyles[kind], lineStyles.forced)}
                />
              </svg>
              {words.lines[kind]} {said}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
};
