import { amountUnit } from "../../units/amount-unit";
import type { ImportSource } from "./import-source";

/** What there is throughout a year, or what is of a whole year. */
const standing =
  /面积|面積|人数|人數|员工|职工|床位|年产|全年|area|annual|headcount|employees|staff/i;

/** Whether the output of a source is nothing that comes about month by month: an area, people, beds, what a year makes. */
export const isStandingOutput = ({
  table,
  settings,
}: Pick<ImportSource, "table" | "settings">): boolean => {
  const { output } = settings.columns;
  if (output === undefined) return false;
  const base = amountUnit(settings.units.output ?? "")?.base;
  return base === "m2" || base === "人" || standing.test(table.called(output));
};
