import type { Area } from "../area";
import { containsArea, overlaps } from "../areas";
import type { ConditionalFormat } from "../conditional-format";
import { movingFormat, movingValidation } from "../formulas/rule-formulas";
import { copiedRules, withoutArea } from "../formulas/ruled-areas";
import type { BookState } from "../state/book-state";
import type { WorkSheet } from "../state/work-sheet";
import { refuse } from "./refuse";
import { newFormatId } from "./rules";

/** An area of a sheet. */
export interface Place {
  readonly sheet: WorkSheet;
  readonly area: Area;
}

/** Refuses a place that holds a part of a merged area only. */
export const requireWholeMerges = ({ sheet, area }: Place): void => {
  const isTorn = sheet.merges.some((merge) => overlaps(merge, area) && !containsArea(area, merge));
  if (isTorn) refuse("mergeTorn");
};

/** What copied formats bring along: the target's merges and conditional formats make way for those of the source, which are repeated where it is smaller. */
export const copiedFormats = ({ calculator }: BookState, source: Place, target: Place) => {
  const { sheet, area } = target;
  const format = movingFormat(calculator);
  const merged = source.sheet.merges.map((merge) => ({ areas: [merge] }));
  const kept = sheet.merges.filter((merge) => !overlaps(merge, area));
  const copied = copiedRules(merged, { from: source.area, to: area, joins: false }, (its) => its);
  return {
    merges: [...kept, ...copied.flatMap(({ areas }) => areas)],
    conditionalFormats: withNewIds(
      withoutArea(sheet.conditionalFormats, area, format),
      copiedRules(source.sheet.conditionalFormats, { from: source.area, to: area }, format),
    ),
  };
};

/** What copied cells bring along: the same of validations and hyperlinks as well. */
export const copiedWhole = (state: BookState, source: Place, target: Place) => {
  const { sheet, area } = target;
  const validation = movingValidation(state.calculator);
  const way = { from: source.area, to: area };
  return {
    ...copiedFormats(state, source, target),
    validations: [
      ...withoutArea(sheet.validations, area, validation),
      ...copiedRules(source.sheet.validations, way, validation),
    ],
    hyperlinks: [
      ...withoutArea(sheet.hyperlinks, area, (link) => link),
      ...copiedRules(source.sheet.hyperlinks, way, (link) => link),
    ],
  };
};

const withNewIds = (
  kept: readonly ConditionalFormat[],
  copied: readonly ConditionalFormat[],
): readonly ConditionalFormat[] => {
  const all = [...kept];
  for (const format of copied) all.push({ ...format, id: newFormatId(all) });
  return all;
};
