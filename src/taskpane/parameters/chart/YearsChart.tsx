import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import type { ShownChart } from "../../../workflows/shown/show-chart";
import type { ShownYears } from "../../../workflows/shown/show-years";
import { usePaneLanguage, type PaneLanguage } from "../../pane-language";
import { ChartLegend } from "./ChartLegend";
import { box, layOutChart, type YearMarks, type Tick } from "./lay-out-chart";
import { useChartStyles } from "./use-chart-styles";

interface YearsChartProps {
  readonly chart: ShownChart;
  readonly units: Pick<ShownYears, "emissionUnit" | "outputUnit">;
}

/** Emission, output and carbon intensity by year. */
export const YearsChart = ({ chart, units }: YearsChartProps) => {
  const styles = useChartStyles();
  const { words, language } = usePaneLanguage();
  const hatch = useId().replaceAll(/\W/g, "");
  const { years, columnWidth: width, amounts, intensities, labelled } = layOutChart(chart);
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        width="100%"
        role="img"
        aria-label={summary(chart, words.importing.explain)}
      >
        <defs>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="4" className={styles.hatch} />
          </pattern>
        </defs>
        {amounts.map(({ y }) => (
          <line key={y} x1={box.left} x2={box.right} y1={y} y2={y} className={styles.grid} />
        ))}
        <AxisTexts ticks={amounts} x={box.left - 3} anchor="end" language={language} />
        <AxisTexts ticks={intensities} x={box.right + 3} anchor="start" language={language} />
        {years.map((its) => (
          <Columns key={its.year} its={its} width={width} hatch={hatch} />
        ))}
        <polyline points={points(years)} className={styles.line} />
        {years.map(
          ({ year, x, intensity, lacksMonths }) =>
            intensity !== null && (
              <circle
                key={year}
                cx={x}
                cy={intensity}
                r="2.5"
                className={mergeClasses(styles.point, lacksMonths && styles.hollow)}
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
      <ChartLegend chart={chart} units={units} />
    </figure>
  );
};

/** The chart in words: its title, and what only it shows; the figures are those of the table below. */
const summary = (
  { years }: ShownChart,
  { chart, yearLacks }: PaneLanguage["words"]["importing"]["explain"],
): string => {
  const lacking = years.filter(({ missing }) => missing !== "");
  return [chart, ...lacking.map(({ year, missing }) => yearLacks(year, missing))].join("\n");
};

const points = (years: readonly YearMarks[]): string =>
  years.flatMap(({ x, intensity }) => (intensity === null ? [] : [`${x},${intensity}`])).join(" ");

interface AxisTextsProps {
  readonly ticks: readonly Tick[];
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly language: string;
}

const AxisTexts = ({ ticks, x, anchor, language }: AxisTextsProps) => {
  const styles = useChartStyles();
  const shown = new Intl.NumberFormat(language, {
    notation: "compact",
    maximumSignificantDigits: 3,
  });
  return ticks.map(({ y, value }) => (
    <text key={y} x={x} y={y + 3} textAnchor={anchor} className={styles.text}>
      {shown.format(value)}
    </text>
  ));
};

interface ColumnsProps {
  readonly its: YearMarks;
  readonly width: number;
  readonly hatch: string;
}

/** A year's emission, filled, and its output, hollow; hatched and dashed where months are missing. */
const Columns = ({ its, width, hatch }: ColumnsProps) => {
  const styles = useChartStyles();
  const { x, emission, output, lacksMonths } = its;
  const lacking = lacksMonths && styles.lacking;
  const column = (y: number) => ({ y, height: box.bottom - y, width });
  return (
    <>
      {emission !== null && (
        <rect
          {...column(emission)}
          x={x - width}
          className={mergeClasses(styles.emission, lacking)}
          {...(lacksMonths && { style: { fill: `url(#${hatch})` } })}
        />
      )}
      {output !== null && (
        <rect {...column(output)} x={x} className={mergeClasses(styles.output, lacking)} />
      )}
    </>
  );
};
