import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useEffect, useRef } from "react";
import type { ShownYear, ShownYears } from "../../workflows/shown/show-years";
import { usePaneLanguage } from "../pane-language";
import { YearRows, type YearActions } from "./YearRows";

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
  readonly shown: ShownYears;
  readonly opened: ReadonlySet<number>;
  readonly sought: SoughtYear | null;
  readonly onToggle: (year: number) => void;
}

/** The totals and the carbon intensity of every year of the monitoring data, latest first; each opens to what is behind it. */
export const YearTable = (props: YearTableProps) => {
  const styles = useStyles();
  const { words, names } = usePaneLanguage();
  const { years, emissionUnit, outputUnit } = props.shown;
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
            <th scope="col">{`${yearColumns.emission} ${emissionUnit}`}</th>
            <th scope="col">{`${names.columns.output} ${outputUnit}`}</th>
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
          {years.map((its) => (
            <Year key={its.year} {...props} its={its} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** One year, and below it, while it is open, what is behind it. */
const Year = ({ its, ...props }: YearTableProps & { readonly its: ShownYear }) => {
  const styles = useStyles();
  const row = useRef<HTMLTableRowElement>(null);
  const { opened, sought, onToggle } = props;
  const { year, emission, output, intensity } = its;
  const isOpen = opened.has(year);
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
        <td>{emission}</td>
        <td>{output}</td>
        <td>{intensity}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={4}>
            <YearRows {...props} shown={its} />
          </td>
        </tr>
      )}
    </Fragment>
  );
};
