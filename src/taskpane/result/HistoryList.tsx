import { Caption1, Subtitle2 } from "@fluentui/react-components";
import type { HistoryYear } from "../../assessment/check-history";
import { monthsText } from "../../monitoring/missing-months";
import type { Checked } from "../../workflows/check-workbook";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { intensityShown } from "../parameters/year-quotient";

const standingText = (
  { status }: HistoryYear,
  words: PaneLanguage["words"]["result"]["statuses"],
): string => {
  switch (status.kind) {
    case "counted":
      return `${intensityShown(status.figures.indicator)} · ${words.counted}`;
    case "excluded":
      return words.excluded(status.reason);
    case "incomplete":
      return words.incomplete(monthsText(status.missingMonths));
    case "no-figures":
      return words["no-figures"];
  }
};

/** Every earlier year and whether it could be the best one, with the reason if not (R7). */
export const HistoryList = ({ checked }: { readonly checked: Checked }) => {
  const { words } = usePaneLanguage();
  const comparison = checked.card.quantitative?.comparison;
  if (comparison?.method !== "historical") return null;
  return (
    <>
      <Subtitle2 as="h2">{words.result.history}</Subtitle2>
      {comparison.history.map((year) => (
        <Caption1 key={year.year} block>
          {year.year === comparison.best.year ? "★ " : ""}
          {year.year}: {standingText(year, words.result.statuses)}
        </Caption1>
      ))}
    </>
  );
};
