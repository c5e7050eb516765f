import { Caption1, Checkbox, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { Decimal } from "../../exact/decimal";
import { roundToPlaces } from "../../exact/round";
import { yearChanges, type YearChange } from "../../importing/write/after-import";
import type { Analysis } from "../../importing/rows/analyse";
import type { Units } from "../../importing/rows/import-source";
import { monthsText } from "../../monitoring/missing-months";
import type { YearFigures } from "../../monitoring/series";
import { intensityOf } from "../../monitoring/year-intensity";
import { importWords } from "../../strings/import-words";
import { usePaneLanguage } from "../pane-language";
import { intensityShown } from "../parameters/year-quotient";
import { grouped, groupedText } from "./grouped";

const shownPlaces = 3;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  frame: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "2px 4px",
      textAlign: "right",
      whiteSpace: "nowrap",
    },
    "& th:first-child": { textAlign: "left", paddingLeft: 0 },
    "& tbody": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    "& tbody + tbody": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    width: "100%",
  },
  unit: { display: "block", fontWeight: tokens.fontWeightRegular },
  later: { fontWeight: tokens.fontWeightRegular },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

interface ImportPreviewProps {
  readonly analysis: Analysis | null;
  readonly analysing: boolean;
  readonly before: readonly YearFigures[];
  readonly mode: "replace" | "append";
  readonly wanted: Units;
  readonly wholeYears: ReadonlySet<number>;
  readonly onWhole: (year: number, whole: boolean) => void;
}

/** What an import would do: rows that are read, imported and left out, and every year before and after. */
export const ImportPreview = (props: ImportPreviewProps) => {
  const { analysis, analysing, before, mode, wanted } = props;
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { preview } = words.importing;
  if (!analysis) return analysing ? <Spinner size="tiny" label={preview.working} /> : null;
  return (
    <>
      {analysing && <Spinner size="tiny" label={preview.working} />}
      <Counts analysis={analysis} />
      <div className={styles.frame} role="region" aria-label={preview.title} tabIndex={0}>
        <YearChanges changes={yearChanges(before, analysis.years, mode)} wanted={wanted} />
      </div>
      <IncompleteYears {...props} analysis={analysis} />
    </>
  );
};

const Counts = ({ analysis }: { readonly analysis: Analysis }) => {
  const styles = useStyles();
  const { words, language } = usePaneLanguage();
  const { preview } = words.importing;
  const { reasons } = importWords(language);
  const { read, imported, setAside } = analysis;
  return (
    <div className={styles.part} role="status">
      <Text>{preview.counts(grouped(read), grouped(imported), grouped(read - imported))}</Text>
      {[...setAside].map(([reason, rows]) => (
        <Caption1 key={reason}>{preview.setAside(reasons[reason], grouped(rows))}</Caption1>
      ))}
    </div>
  );
};

interface YearChangesProps {
  readonly changes: readonly YearChange[];
  readonly wanted: Units;
}

const amount = (value: Decimal | null | undefined) =>
  value ? groupedText(roundToPlaces(value, shownPlaces).toFixed()) : "–";

const intensity = (totals: YearChange["after"]) => {
  const found = totals && intensityOf(totals.emission, totals.output);
  return found ? intensityShown(found) : "–";
};

const YearChanges = ({ changes, wanted }: YearChangesProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { columns, after } = words.importing.preview;
  const { emission = "", output = "" } = wanted;
  const intensityUnit = emission && output ? `${emission}/${output}` : "";
  const shown = (totals: YearChange["after"]) => [
    amount(totals?.emission),
    amount(totals?.output),
    intensity(totals),
  ];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.year}</th>
          <UnitHeading text={columns.emission} unit={emission} />
          <UnitHeading text={columns.output} unit={output} />
          <UnitHeading text={columns.intensity} unit={intensityUnit} />
        </tr>
      </thead>
      {changes.map(({ year, before: old, after: next }) => {
        const [was, will] = [shown(old), shown(next)];
        return (
          <tbody key={year}>
            <tr>
              <th scope="row">{year}</th>
              {was.map((text, index) => (
                <td key={index}>{text}</td>
              ))}
            </tr>
            <tr>
              <th scope="row" className={styles.later}>
                {after}
              </th>
              {will.map((text, index) => (
                <td key={index} className={text === was[index] ? undefined : styles.changed}>
                  {text}
                </td>
              ))}
            </tr>
          </tbody>
        );
      })}
    </table>
  );
};

interface UnitHeadingProps {
  readonly text: string;
  readonly unit: string;
}

const UnitHeading = ({ text, unit }: UnitHeadingProps) => {
  const styles = useStyles();
  return (
    <th scope="col">
      {text}
      <span className={styles.unit}>{unit}</span>
    </th>
  );
};

/** Years that lack months do not count as history unless the user lets them stand for the whole year. */
const IncompleteYears = ({
  analysis,
  wholeYears,
  onWhole,
}: ImportPreviewProps & { readonly analysis: Analysis }) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { preview } = words.importing;
  const incomplete = analysis.years.filter(({ missingMonths }) => missingMonths.length > 0);
  return incomplete.map(({ year, missingMonths }) => (
    <div key={year} className={styles.part}>
      <Caption1>{preview.incomplete(year, monthsText(missingMonths))}</Caption1>
      <Checkbox
        label={preview.whole(year)}
        checked={wholeYears.has(year)}
        onChange={(_, { checked }) => onWhole(year, checked === true)}
      />
    </div>
  ));
};
