import { Caption1, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Checked } from "../../workflows/check-workbook";
import { showResult } from "../../workflows/shown/show-result";
import { usePaneLanguage } from "../pane-language";
import { HistoryList } from "./HistoryList";
import { QuantitativeLines } from "./QuantitativeLines";
import { ReasonLine } from "./ReasonLine";

const undecided = "—";

/** The result with its reasons, line by line, each with the clause it comes from. */
export const ResultTab = ({ checked }: { readonly checked: Checked }) => {
  const { words, names, grades, wording } = usePaneLanguage();
  const shown = useMemo(() => showResult(checked, new Date()), [checked]);
  const { qualitative, composite, validity, gradeNames, notApplicable } = shown;
  const { result } = words;
  const bands = shown.bands
    .map(({ grade, from }) => `≥ ${from} ${grades[grade][gradeNames]}`)
    .join(" · ");
  const sentences = { valid: result.surveillance, expired: result.expired };
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
        value={qualitative?.score ?? undecided}
        reason={qualitative ? result.points(qualitative.earned, qualitative.possible) : ""}
      />
      <QuantitativeLines {...shown} />
      <ReasonLine
        label={result.composite}
        clause="12.5.1"
        value={composite?.score ?? undecided}
        reason={composite?.formula ?? ""}
      />
      <ReasonLine
        label={result.grade}
        clause="12.5.2"
        value={composite ? grades[composite.grade][gradeNames] : undecided}
        reason={result.bands(bands)}
      />
      <ReasonLine
        label={result.validity}
        clause="12.4.1"
        value={validity ? result.until(validity.until) : undecided}
        reason={validity ? sentences[validity.state] : result.noDate}
      />
      <Subtitle2 as="h2">{result.openParameters}</Subtitle2>
      {shown.openParameters.map(({ key, text }) => (
        <Caption1 key={key} block>
          {names.parameters[key]}: {text || undecided}
        </Caption1>
      ))}
      {shown.history && <HistoryList years={shown.history} />}
      {notApplicable.length > 0 && (
        <>
          <Subtitle2 as="h2">{result.notApplicable(notApplicable.length)}</Subtitle2>
          {notApplicable.map(({ id, text, reason }) => (
            <Caption1 key={id} block>
              {id} {wording(text, (its) => its.tableA1[id])} — {reason}
            </Caption1>
          ))}
        </>
      )}
    </section>
  );
};
