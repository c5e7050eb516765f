import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import { grouped } from "../../strings/grouped";
import type { ShownYear } from "../../workflows/shown/show-years";
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
  readonly shown: ShownYear;
}

/** What a year's totals came from: how many rows, the division, the first rows with the way to their cells, and the filter. */
export const YearRows = (props: YearRowsProps) => {
  const { shown, onFilter, onShowAll } = props;
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { explain } = words.importing;
  const { year, rowCount, firstRows, missing, quotient } = shown;
  return (
    <div className={styles.part}>
      <Caption1>{explain.rowCount(grouped(rowCount))}</Caption1>
      {missing && <Caption1>{explain.incomplete(missing)}</Caption1>}
      {quotient && <Caption1 className={styles.quotient}>{quotient}</Caption1>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onFilter(year)}>
          {explain.showRows}
        </Button>
        <Button size="small" onClick={onShowAll}>
          {explain.showAll}
        </Button>
      </div>
      <div className={styles.frame} role="region" aria-label={explain.rows(year)} tabIndex={0}>
        <Rows {...props} />
      </div>
      {rowCount > firstRows.length && <Caption1>{explain.firstRows(firstRows.length)}</Caption1>}
    </div>
  );
};

const columns = ["source", "emission", "output"] as const;

const Rows = ({ shown, onShow }: YearRowsProps) => {
  const styles = useStyles();
  const { words, names } = usePaneLanguage();
  const { explain } = words.importing;
  return (
    <table className={styles.rows} aria-label={explain.rows(shown.year)}>
      <thead>
        <tr>
          <th scope="col">{explain.period}</th>
          {columns.map((key) => (
            <th key={key} scope="col">
              {names.columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.firstRows.map(({ row, entries }) => (
          <tr key={row}>
            {entries.map(({ key, text, at }) => (
              <td key={key}>
                {text && (
                  <Link as="button" onClick={() => onShow(at)}>
                    {text}
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
