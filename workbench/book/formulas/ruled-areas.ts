import type { Area } from "../area";
import { intersection, subtract } from "../areas";
import type { Move } from "./rule-formulas";

/** Validations and conditional formats: rules over areas, relative to the first area's first cell. */
interface Ruled {
  readonly areas: readonly Area[];
}

/** The rules with an area taken out; to the cells that remain they mean the same. */
export const withoutArea = <Rule extends Ruled>(
  rules: readonly Rule[],
  area: Area,
  move: Move<Rule>,
): readonly Rule[] =>
  rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((part) => subtract(part, area));
    return areas.length === 0 ? [] : [{ ...rebased(rule, areas[0], move), areas }];
  });

/** What the rules say about a block's cells, said about cells some rows and columns further on. */
export const copiedRules = <Rule extends Ruled>(
  rules: readonly Rule[],
  block: Area,
  [down, right]: readonly [down: number, right: number],
  move: Move<Rule>,
): readonly Rule[] =>
  rules.flatMap((rule) => {
    const inside = rule.areas
      .map((area) => intersection(area, block))
      .filter((area) => area !== null);
    const areas = inside.map((area) => ({
      ...area,
      row: area.row + down,
      column: area.column + right,
    }));
    return areas.length === 0 ? [] : [{ ...rebased(rule, areas[0], move), areas }];
  });

const rebased = <Rule extends Ruled>(
  rule: Rule,
  first: Area | undefined,
  move: Move<Rule>,
): Rule => {
  const was = rule.areas[0];
  if (was === undefined || first === undefined) return rule;
  return move(rule, first.row - was.row, first.column - was.column);
};
