import { isAmiss, type Outcome, type Verdict } from "./verdict";

/** Which Excel gave the verdicts. */
export interface Played {
  readonly platform: string;
  readonly version: string;
  /** The newest requirement set of ExcelApi that it has. */
  readonly excelApi: string;
  readonly language: string;
}

const outcomes: readonly Outcome[] = ["holds", "does not hold", "not tried", "not supported here"];

/** Longer answers are cut: the verdict is to be sent in a message. */
const longest = 300;

const line = ({ id, outcome, seen }: Verdict): string =>
  [outcome, id, seen.slice(0, longest).replaceAll(/\s+/g, " ")].join("\t");

/** The verdicts as text to send: which Excel, how many of each, then a line each, what went amiss first. */
export const verdictText = (
  { platform, version, excelApi, language }: Played,
  verdicts: readonly Verdict[],
): string => {
  const count = (outcome: Outcome) => verdicts.filter((its) => its.outcome === outcome).length;
  const ordered = [...verdicts.filter(isAmiss), ...verdicts.filter((its) => !isAmiss(its))];
  return [
    "Tanping Excel contract · 碳评对 Excel 的约定",
    `Excel ${platform} ${version} · ExcelApi ${excelApi} · ${language}`,
    outcomes.map((outcome) => `${count(outcome)} ${outcome}`).join(" · "),
    "",
    ...ordered.map(line),
  ].join("\n");
};
