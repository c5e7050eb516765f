import { Caption1, Subtitle2 } from "@fluentui/react-components";
import type { ShownHistoryYear } from "../../workflows/shown/show-history";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";

const statusText = (
  { status }: ShownHistoryYear,
  { words: { result }, names }: PaneLanguage,
): string => {
  const words = result.statuses;
  switch (status.kind) {
    case "counted":
      return `${status.intensity} · ${words.counted}`;
    case "excluded":
      return words.excluded(status.reason);
    case "incomplete":
      return words.incomplete(status.months);
    case "no-figures":
      return status.lacks === null ? words["no-output"] : words.lacks(names.columns[status.lacks]);
  }
};

/** Every earlier year and whether it could be the best one, with the reason if not (R7). */
export const HistoryList = ({ years }: { readonly years: readonly ShownHistoryYear[] }) => {
  const language = usePaneLanguage();
  const { words } = language;
  return (
    <>
      <Subtitle2 as="h2">{words.result.history}</Subtitle2>
      {years.map((year) => (
        <Caption1 key={year.year} block>
          {year.isBest ? "★ " : ""}
          {year.year}: {statusText(year, language)}
        </Caption1>
      ))}
    </>
  );
};
