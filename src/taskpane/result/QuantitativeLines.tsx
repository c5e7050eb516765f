import { quoted } from "../../strings/quoted";
import { reasonText, type ShownQuantitative } from "../../workflows/shown/show-quantitative";
import { usePaneLanguage } from "../pane-language";
import { ReasonLine } from "./ReasonLine";

interface QuantitativeLinesProps extends ShownQuantitative {
  /** Whether these lines are where the score comes from already. */
  readonly isSource: boolean;
}

/** The carbon intensity with its numbers, and the tier of Table A.2 with what decided it. */
export const QuantitativeLines = ({
  intensity,
  quantitative,
  isSource,
}: QuantitativeLinesProps) => {
  const { language, words } = usePaneLanguage();
  const { resultLines: result } = words;
  const tier = quantitative && quoted(result.tier(quantitative.tier), language);
  return (
    <>
      <ReasonLine
        label={result.intensity}
        clause="12.3.1"
        value={intensity?.value ?? "—"}
        reason={intensity?.division ?? ""}
        {...(intensity && {
          source: { to: { kind: "year", year: intensity.year }, name: "line intensity" },
        })}
      />
      <ReasonLine
        label={result.quantitative}
        clause="12.3.2"
        value={quantitative?.score ?? "—"}
        reason={quantitative ? [tier, reasonText(quantitative.reason, result)].join(" ") : ""}
        {...(quantitative &&
          !isSource && {
            source: { to: { kind: "quantitative" }, name: "line quantitative" },
          })}
      />
    </>
  );
};
