import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { usePaneLanguage } from "../../pane-language";
import type { MeasuredYears } from "../measured-years";
import { ChartLegend } from "./ChartLegend";
import { chartSummary } from "./chart-summary";
import { box, layOutChart, type ChartedYear, type Tick } from "./lay-out-chart";
import { useChartStyles } from "./use-chart-styles";

/** Emission, output and carbon intensity by year; nothing while no year has an emission. */
export const YearsChart = ({ measured }: { readonly measured: MeasuredYears }) => {
  const styles = useChartStyles();
  const { words, language } = usePaneLanguage();
  const hatch = useId().replaceAll(/\W/g, "");
  if (measured.years.every(({ emission }) => emission === null)) return null;
  const layout = layOutChart(measured);
  const { years, columnWidth: width, amounts, intensities, labelled } = layout;
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        width="100%"
        role="img"
        aria-label={chartSummary(measured, words.importing.explain)}
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
      <ChartLegend measured={measured} multiple={layout.multiple} />
    </figure>
  );
};

const points = (years: readonly ChartedYear[]): string =>
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
  readonly its: ChartedYear;
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
