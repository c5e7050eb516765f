import type { ImportLack } from "../../faults/import-lack";
import type { Units } from "../../importing/analysis/import-source";
import { isOfOneYear } from "../../importing/shape/one-year";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { amountUnit, conversion } from "../../units/amount-unit";
import { isRateUnit } from "../../units/rate-unit";
import type { ChosenSource } from "./chosen-source";
import {
  asksForUnit,
  columnUnit,
  settledGiven,
  wantedUnits,
  type ImportSession,
} from "./import-session";
import { unmatchedFilter } from "./unmatched-filter";

/** Whether there are sources, and each says what it is. */
export const isReady = (session: ImportSession): boolean =>
  session.sources.length > 0 && lacksOf(session).every((lacks) => lacks.length === 0);

/** What each source lacks before it can be read: its table, its periods, something measured, units that convert. */
export const lacksOf = (session: ImportSession): readonly (readonly ImportLack[])[] => {
  const wanted = wantedUnits(session);
  return session.sources.map((chosen) => lacksIn(session, chosen, wanted));
};

const lacksIn = (
  session: ImportSession,
  chosen: ChosenSource,
  wanted: Units,
): readonly ImportLack[] => {
  const { table, settings, origin } = chosen;
  if (origin.kind === "file" && origin.source.encodingDoubt.length > 0)
    return [{ code: "encoding-unclear", column: null, facts: {} }];
  if (!table) return [{ code: "no-heading", column: null, facts: {} }];
  const { columns } = settings;
  const given = settledGiven(session);
  const isSettled = session.answers["workbook-unit"] === "change";
  const lacks: ImportLack[] = [];
  if (columns.year === undefined && !isOfOneYear(table))
    lacks.push({ code: "no-year", column: null, facts: {} });
  if (columns.emission === undefined && columns.output === undefined)
    lacks.push(
      ...table.rates.map(({ heading, unit }) => ({
        code: "unit-rate" as const,
        column: null,
        facts: { heading, unit, wanted: "" },
      })),
      { code: "no-measure", column: null, facts: {} },
    );
  const unmatched = unmatchedFilter(table, settings);
  if (unmatched) lacks.push({ code: "filter-matches-nothing", column: null, facts: unmatched });
  for (const key of measureKeys) {
    if (columns[key] === undefined) continue;
    const isAsked = key === "output" && asksForUnit(session, chosen);
    if (isAsked && !isSettled) continue;
    const unit = columnUnit(session, chosen, key);
    // What stands across is called by a period; the row that says the rate has a name.
    const rate = table.wide ? table.rates.find((its) => its.unit === unit) : undefined;
    const heading = rate?.heading ?? table.called(columns[key]);
    const lack = unitLack(key, { heading, unit }, [wanted[key], isAsked ? "" : given[key]]);
    if (lack) lacks.push(lack);
  }
  return lacks;
};

/** What the column of the measure lacks: it is in a unit, and that converts to the one wanted and does not contradict the one given. */
const unitLack = (
  column: MeasureKey,
  its: { readonly heading: string; readonly unit: string },
  [wanted = "", given]: readonly [string | undefined, string | undefined],
): ImportLack | null => {
  const { heading, unit } = its;
  if (unit === "") return { code: "unit-missing", column, facts: { heading } };
  const others = [wanted, ...(given ? [given] : [])];
  const unlike = others.find((other) => !conversion(unit, other));
  if (unlike === undefined) return null;
  const known = amountUnit(unit) ? "unit-unlike" : "unit-unknown";
  const code = isRateUnit(unit) ? "unit-rate" : known;
  return { code, column, facts: { ...its, wanted: unlike } };
};
