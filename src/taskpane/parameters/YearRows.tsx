import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import { monthsText } from "../../monitoring/missing-months";
import type { MonitoringRow } from "../../monitoring/read-row";
import { periodText } from "../../monitoring/repetitions";
import type { YearFigures } from "../../monitoring/series";
import { grouped } from "../importing/grouped";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px", whiteSpace: "normal" },
  quotient: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  frame: { overflow: "auto", maxHeight: "220px" },
  buttons: { display: "flex", gap: "6px", flexWrap: "wrap" },
  rows: {
    width: "100%",
    borderCollapse: "collapse",
    "& button": { fontSize: "inherit" },
    "& th": { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  },
});

export interface YearActions {
  readonly onShow: (at: CellAddress) => void;
  readonly onFilter: (year: number) => void;
  readonly onShowAll: () => void;
}

interface YearRowsProps extends YearActions {
  readonly figures: YearFigures;
  readonly quotient: string | null;
  readonly cellOf: (row: MonitoringRow, column: MonitoringColumn) => CellAddress;
}

const columns = ["year", "source", "emission", "output"] as const;

/** What a year's totals came from: how many rows, the division, the first rows with the way to their cells, and the filter. */
export const YearRows = (props: YearRowsProps) => {
  const { figures, quotient, onFilter, onShowAll } = props;
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { explain } = words.importing;
  const { rowCount, firstRows, missingMonths } = figures;
  return (
    <div className={styles.part}>
      <Caption1>{explain.rowCount(grouped(rowCount))}</Caption1>
      {missingMonths.length > 0 && (
        <Caption1>{explain.incomplete(monthsText(missingMonths))}</Caption1>
      )}
      {quotient && <Caption1 className={styles.quotient}>{quotient}</Caption1>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onFilter(figures.year)}>
          {explain.showRows}
        </Button>
        <Button size="small" onClick={onShowAll}>
          {explain.showAll}
        </Button>
      </div>
      <div
        className={styles.frame}
        role="region"
        aria-label={explain.rows(figures.year)}
        tabIndex={0}
      >
        <Rows {...props} />
      </div>
      {rowCount > firstRows.length && <Caption1>{explain.firstRows(firstRows.length)}</Caption1>}
    </div>
  );
};

const Rows = ({ figures, cellOf, onShow }: YearRowsProps) => {
  const styles = useStyles();
  const { words, names } = usePaneLanguage();
  return (
    <table className={styles.rows} aria-label={words.importing.explain.rows(figures.year)}>
      <thead>
        <tr>
          <th scope="col">{words.importing.explain.period}</th>
          {columns.slice(1).map((key) => (
            <th key={key} scope="col">
              {names.columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.firstRows.map((row) => (
          <tr key={row.row}>
            {columns.map((key) => (
              <td key={key}>
                {shown(row, key) && (
                  <Link as="button" onClick={() => onShow(cellOf(row, key))}>
                    {shown(row, key)}
                  </Link>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const shown = ({ period, source, measures }: MonitoringRow, key: (typeof columns)[number]) => {
  if (key === "year") return periodText(period);
  return key === "source" ? source : (measures[key]?.toFixed() ?? "");
};
