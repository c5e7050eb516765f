import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ShownChart } from "../../../workflows/shown/show-chart";
import type { ShownYears } from "../../../workflows/shown/show-years";
import { usePaneLanguage } from "../../pane-language";
import { useChartStyles } from "./use-chart-styles";

interface ChartLegendProps {
  readonly chart: ShownChart;
  readonly units: Pick<ShownYears, "emissionUnit" | "outputUnit">;
}

/** What each mark of the chart stands for, and on which axis it is read. */
export const ChartLegend = ({ chart, units }: ChartLegendProps) => {
  const styles = useChartStyles();
  const { words } = usePaneLanguage();
  const { series, unitAndAxis, lacksMonths } = words.importing.explain;
  const { years, multiple } = chart;
  const { emissionUnit, outputUnit: output } = units;
  const drawn = multiple === "1" ? output : `${multiple} ${output}`.trim();
  const quotient = emissionUnit && output ? `kgCO2e/${output}` : "";
  const square = { x: 1, y: 1, width: 10, height: 8 };
  const isLacking = years.some(({ missing }) => missing !== "");
  return (
    <ul className={styles.legend}>
      <Mark text={`${series.emission}${unitAndAxis(emissionUnit, "left")}`}>
        <rect {...square} className={styles.emission} />
      </Mark>
      <Mark text={`${series.output}${unitAndAxis(drawn, "left")}`}>
        <rect {...square} className={styles.output} />
      </Mark>
      <Mark text={`${series.intensity}${unitAndAxis(quotient, "right")}`}>
        <line x1="0" x2="12" y1="5" y2="5" className={styles.line} />
        <circle cx="6" cy="5" r="2.5" className={styles.point} />
      </Mark>
      {isLacking && (
        <Mark text={lacksMonths}>
          <rect {...square} className={mergeClasses(styles.output, styles.lacking)} />
          <line x1="2" y1="9" x2="10" y2="1" className={styles.hatch} />
        </Mark>
      )}
    </ul>
  );
};

const Mark = ({ text, children }: { readonly text: string; readonly children: ReactNode }) => (
  <li>
    <svg width="12" height="10" aria-hidden>
      {children}
    </svg>
    {text}
  </li>
);
