import type { Area } from "../cells/address";
import { areaAround } from "./area-around";
import type { EntryRule } from "./sheet-plan";

/** A rule to be put on its cells, and the one that they have by then, if any. */
export interface LaidRule {
  readonly rule: EntryRule;
  readonly over: EntryRule | null;
}

/**
 * Rules in an order that says less: of those that follow each other down a column or along rows the one that comes most
 * often goes on the cells of all first, and those that say something else are laid over it.
 */
export const layRules = (rules: readonly EntryRule[]): readonly LaidRule[] => {
  const columns = stripsOf(rules, isBelow);
  const alone = columns.filter(({ length }) => length === 1).flat();
  const taken = columns.filter(({ length }) => length > 1);
  return [...taken, ...stripsOf(alone, isBeside)].flatMap(layStrip);
};

const layStrip = (strip: readonly EntryRule[]): readonly LaidRule[] => {
  const base = baseOf(strip);
  if (!base) return strip.map((rule) => ({ rule, over: null }));
  const others = strip.filter((rule) => !refusesAlike(rule, base) || rule.prompt !== base.prompt);
  return [{ rule: base, over: null }, ...others.map((rule) => ({ rule, over: base }))];
};

/** Whether both take the same entries and refuse all others in the same words. */
export const refusesAlike = (one: EntryRule, other: EntryRule): boolean =>
  refusal(one) === refusal(other);

const refusal = ({ accepts, title, error }: EntryRule): string =>
  JSON.stringify([accepts, title, error]);

type Follows = (area: Area, last: Area) => boolean;

const isBelow: Follows = (area, last) =>
  area.column === last.column && area.columns === last.columns && area.row === last.row + last.rows;

const isBeside: Follows = (area, last) =>
  area.row === last.row && area.rows === last.rows && area.column === last.column + last.columns;

/** Rules that follow each other without a gap, all with a prompt or all without: none would hide that of another. */
const stripsOf = (
  rules: readonly EntryRule[],
  follows: Follows,
): readonly (readonly EntryRule[])[] => {
  const strips: EntryRule[][] = [];
  for (const rule of rules) {
    const strip = strips.find((its) => {
      const last = its.at(-1);
      return last && !last.prompt === !rule.prompt && follows(rule.area, last.area);
    });
    if (strip) strip.push(rule);
    else strips.push([rule]);
  }
  return strips;
};

/** The first of the rules that come most often, on the cells of all; null where each comes once. */
const baseOf = (strip: readonly EntryRule[]): EntryRule | null => {
  const alike = strip.map((rule) => strip.filter((other) => refusesAlike(rule, other)).length);
  const most = Math.max(...alike);
  const [rule, first, last] = [strip[alike.indexOf(most)], strip[0], strip.at(-1)];
  if (!rule || !first || !last || most === 1) return null;
  return { ...rule, area: areaAround(first.area, last.area) };
};
