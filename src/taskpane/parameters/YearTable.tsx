import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Decimal } from "../../exact/decimal";
import { roundToPlaces, showToDigits } from "../../exact/round";
import { ratio, times } from "../../exact/ratio";
import { kgCO2ePer } from "../../monitoring/units";
import type { YearFigures } from "../../monitoring/series";
import { choiceFromText } from "../../strings/choice-from-text";
import type { Checked } from "../../workflows/check-workbook";
import { usePaneLanguage } from "../pane-language";
import { parameterText } from "./shown-parameters";

const shownDigits = 6;
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
});

/** The totals and the carbon intensity of every year of the monitoring data, latest first. */
export const YearTable = ({ checked }: { readonly checked: Checked }) => {
  const styles = useStyles();
  const { words, names } = usePaneLanguage();
  const { series, outputUnit } = checked.assessment.measured;
  const unit = choiceFromText("emission_unit", parameterText(checked, "emission_unit"));
  if (!series || series.years.length === 0) return <Caption1>{words.parameters.noYears}</Caption1>;
  const intensity = ({ emission, output }: YearFigures) =>
    emission && output?.gt(0) && unit
      ? showToDigits(times(ratio(emission, output), kgCO2ePer(unit)), shownDigits, [])
      : "–";
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
            <th scope="col">{`${yearColumns.emission} ${unit ?? ""}`}</th>
            <th scope="col">{`${names.columns.output} ${outputUnit ?? ""}`}</th>
            <th scope="col">
              {yearColumns.intensity}{" "}
              {unit && outputUnit && (
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
          {series.years.map((figures) => (
            <tr key={figures.year}>
              <td>{figures.year}</td>
              <td>{total(figures.emission)}</td>
              <td>{total(figures.output)}</td>
              <td>{intensity(figures)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
