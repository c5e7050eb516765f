import { usePaneLanguage } from "../pane-language";
import type { ShownResult } from "../../workflows/shown/show-result";
import { validityText } from "../../strings/validity-text";
import { QuantitativeLines } from "./QuantitativeLines";
import { ReasonLine } from "./ReasonLine";

const undecided = "—";

/** The result line by line, each with its reason, its clause, and the way to where it comes from. */
export const ResultLines = ({ result: shown }: { readonly result: ShownResult }) => {
  const { words, grades, language } = usePaneLanguage();
  const { qualitative, composite, validity, gradeNames } = shown;
  const { resultLines: result } = words;
  const bands = shown.bands
    .map(({ grade, from }) => `≥ ${from} ${grades[grade][gradeNames]}`)
    .join(" · ");
  const held = validity && validityText(validity, language);
  const toComposite = { to: { kind: "composite" }, name: "line composite" } as const;
  return (
    <dl style={{ display: "flex", flexDirection: "column", gap: "8px", margin: 0 }}>
      <ReasonLine
        label={result.grade}
        clause="12.5.2"
        value={composite ? grades[composite.grade][gradeNames] : undecided}
        reason={result.bands(bands)}
        {...(composite && { source: { ...toComposite, name: "line grade" } })}
      />
      <ReasonLine
        label={result.composite}
        clause="12.5.1"
        value={composite?.score ?? undecided}
        reason={composite?.formula ?? ""}
        {...(composite && { source: toComposite })}
      />
      <ReasonLine
        label={result.qualitative}
        clause="12.2"
        value={qualitative?.score ?? undecided}
        reason={qualitative ? result.points(qualitative.earned, qualitative.possible) : ""}
        {...(qualitative && { source: { to: { kind: "qualitative" }, name: "line qualitative" } })}
      />
      <QuantitativeLines {...shown} isSource={false} />
      <ReasonLine
        label={result.validity}
        clause="12.4.1"
        value={held?.value ?? undecided}
        reason={held?.reason ?? result.noDate}
      />
    </dl>
  );
};
