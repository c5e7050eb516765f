import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useEffect, useRef } from "react";
import type { CellAddress } from "../../cells/address";
import type { Decimal } from "../../exact/decimal";
import { roundToPlaces } from "../../exact/round";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import type { MonitoringRow } from "../../monitoring/read-row";
import type { YearFigures } from "../../monitoring/series";
import { yearIntensity } from "../../monitoring/year-intensity";
import { usePaneLanguage } from "../pane-language";
import { intensityShown, yearQuotient } from "./year-quotient";
import { YearRows, type YearActions } from "./YearRows";
import type { MeasuredYears } from "./measured-years";

const shownPlaces = 3;

const total = (amount: Decimal | null) =>
  amount ? roundToPlaces(amount, shownPlaces).toFixed() : "–";

const useStyles = makeStyles({
  /** A number broken across lines would be misread: what is too wide scrolls. */
  frame: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "3px 2px",
      textAlign: "right",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th": { overflowWrap: "break-word" },
    "& td": { whiteSpace: "nowrap" },
    "& th:first-child, & td:first-child": { textAlign: "left", whiteSpace: "nowrap" },
  },
  year: { minWidth: 0, padding: "0 2px", fontVariantNumeric: "tabular-nums" },
});

/** A year the table is to bring into sight; a new value each time. */
export interface SoughtYear {
  readonly year: number;
}

interface YearTableProps extends YearActions {
  readonly measured: MeasuredYears;
  readonly cellOf: (row: MonitoringRow, column: MonitoringColumn) => CellAddress;
  readonly opened: ReadonlySet<number>;
  readonly sought: SoughtYear | null;
  readonly onToggle: (year: number) => void;
}

/** The totals and the carbon intensity of every year of the monitoring data, latest first; each opens to what is behind it. */
export const YearTable = (props: YearTableProps) => {
  const styles = useStyles();
  const { words, names } = usePaneLanguage();
  const { years, emissionUnit, outputUnit } = props.measured;
  const { yearColumns } = words.parameters;
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={words.parameters.years}>
        <caption style={{ textAlign: "left" }}>
          <Caption1>{words.parameters.years}</Caption1>
        </caption>
        <thead>
          <tr>
            <th scope="col">{yearColumns.year}</th>
            <th scope="col">{`${yearColumns.emission} ${emissionUnit ?? ""}`}</th>
            <th scope="col">{`${names.columns.output} ${outputUnit ?? ""}`}</th>
            <th scope="col">
              {yearColumns.intensity}{" "}
              {emissionUnit && outputUnit && (
                <>
                  kgCO2e/
                  <wbr />
                  {outputUnit}
                </>
              )}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((figures) => (
            <Year key={figures.year} {...props} figures={figures} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** One year, and below it, while it is open, what is behind it. */
const Year = ({ figures, ...props }: YearTableProps & { readonly figures: YearFigures }) => {
  const styles = useStyles();
  const row = useRef<HTMLTableRowElement>(null);
  const { measured, opened, sought, onToggle } = props;
  const { emissionUnit, outputUnit } = measured;
  const { year, emission, output } = figures;
  const isOpen = opened.has(year);
  const intensity = emissionUnit && yearIntensity(figures, emissionUnit);
  useEffect(() => {
    if (sought?.year !== year) return;
    row.current?.querySelector("button")?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: "center" });
  }, [sought, year]);
  return (
    <Fragment>
      <tr ref={row}>
        <td>
          <Button
            size="small"
            appearance="subtle"
            className={styles.year}
            aria-expanded={isOpen}
            onClick={() => onToggle(year)}
          >
            <span aria-hidden>{isOpen ? "▾" : "▸"}</span>
            &nbsp;{year}
          </Button>
        </td>
        <td>{total(emission)}</td>
        <td>{total(output)}</td>
        <td>{intensity ? intensityShown(intensity) : "–"}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={4}>
            <YearRows
              {...props}
              figures={figures}
              quotient={
                emissionUnit && outputUnit
                  ? yearQuotient(figures, { emission: emissionUnit, output: outputUnit })
                  : null
              }
            />
          </td>
        </tr>
      )}
    </Fragment>
  );
};
