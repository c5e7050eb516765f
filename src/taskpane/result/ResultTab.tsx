import { Caption1, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { showToPlaces } from "../../exact/round";
import { gradeLimits } from "../../scoring/grade";
import { hasExpired } from "../../scoring/validity";
import { openParameters } from "../../standard/choices";
import { table22 } from "../../standard/table-22";
import { tableA1English } from "../../strings/en-US/table-a1";
import type { Checked } from "../../workflows/check-workbook";
import { usePaneLanguage } from "../pane-language";
import { parameterText } from "../parameters/shown-parameters";
import { HistoryList } from "./HistoryList";
import { QuantitativeLines } from "./QuantitativeLines";
import { ReasonLine } from "./ReasonLine";

const undecided = "—";

/** The user's own day, which until morning is not yet the day of UTC in China. */
const isoDay = (now: Date): string =>
  new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);

/** The result with its reasons, line by line, each with the clause it comes from. */
export const ResultTab = ({ checked }: { readonly checked: Checked }) => {
  const { words, names, grades, wording } = usePaneLanguage();
  const { qualitative, quantitative, composite, validity, gradeNames } = checked.card;
  const { result } = words;
  const bands = table22
    .map(({ id, lowerBound }) => `≥ ${lowerBound} ${grades[id][gradeNames]}`)
    .join(" · ");
  const today = isoDay(new Date());
  const formula =
    composite && qualitative && quantitative
      ? `${composite.weights.qualitative.toFixed()} × ${showToPlaces(qualitative.score, 2, [])} + ${composite.weights.quantitative.toFixed()} × ${quantitative.score.toFixed()}`
      : "";
  return (
    <section style={{ display: "flex", flexDirection: "column", gap: "8px" }}>
      {!composite && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{result.none}</MessageBarBody>
        </MessageBar>
      )}
      <ReasonLine
        label={result.qualitative}
        clause="12.2"
        value={qualitative ? showToPlaces(qualitative.score, 2, []) : undecided}
        reason={
          qualitative
            ? result.points(qualitative.earned.toFixed(), qualitative.possible.toFixed())
            : ""
        }
      />
      <QuantitativeLines checked={checked} />
      <ReasonLine
        label={result.composite}
        clause="12.5.1"
        value={composite ? showToPlaces(composite.score, 2, gradeLimits) : undecided}
        reason={formula}
      />
      <ReasonLine
        label={result.grade}
        clause="12.5.2"
        value={composite ? grades[composite.grade.id][gradeNames] : undecided}
        reason={result.bands(bands)}
      />
      <ReasonLine
        label={result.validity}
        clause="12.4.1"
        value={validity ? result.until(validity.until) : undecided}
        reason={
          !validity
            ? result.noDate
            : hasExpired(validity, today)
              ? result.expired
              : result.surveillance
        }
      />
      <Subtitle2 as="h2">{result.openParameters}</Subtitle2>
      {openParameters.map((key) => (
        <Caption1 key={key} block>
          {names.parameters[key]}: {parameterText(checked, key) || undecided}
        </Caption1>
      ))}
      <HistoryList checked={checked} />
      {qualitative && qualitative.notApplicable.length > 0 && (
        <>
          <Subtitle2 as="h2">{result.notApplicable(qualitative.notApplicable.length)}</Subtitle2>
          {qualitative.notApplicable.map(({ item, reason }) => (
            <Caption1 key={item.id} block>
              {item.id} {wording(item.text, tableA1English[item.id])} — {reason}
            </Caption1>
          ))}
        </>
      )}
    </section>
  );
};
