import type { Area } from "../area";
import { containsArea, overlaps } from "../areas";
import type { ConditionalFormat } from "../conditional-format";
import {
  mapFormat,
  mapValidation,
  movingFormat,
  movingValidation,
  type RewriteText,
} from "../formulas/rule-formulas";
import { copiedRules, unchanged, withoutArea } from "../formulas/ruled-areas";
import type { BookState } from "../state/book-state";
import type { WorkSheet } from "../state/work-sheet";
import { refuse } from "./refuse";
import { newFormatId } from "./rules";
import { transposeFormula } from "./transpose-formula";

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
export const copiedFormats = (
  { calculator }: BookState,
  source: Place,
  target: Place,
  isTransposed = false,
) => {
  const { sheet, area } = target;
  const way = { from: source.area, to: area, isTransposed };
  const format = { move: movingFormat(calculator), transpose: transposing(mapFormat) };
  const merged = source.sheet.merges.map((merge) => ({ areas: [merge] }));
  const kept = sheet.merges.filter((merge) => !overlaps(merge, area));
  const copied = copiedRules(merged, { ...way, joins: false }, unchanged());
  return {
    merges: [...kept, ...copied.flatMap(({ areas }) => areas)],
    conditionalFormats: withNewIds(
      withoutArea(sheet.conditionalFormats, area, format.move),
      copiedRules(source.sheet.conditionalFormats, way, format),
    ),
  };
};

/** What copied cells bring along: the same of validations and hyperlinks as well. */
export const copiedWhole = (
  state: BookState,
  source: Place,
  target: Place,
  isTransposed = false,
) => {
  const { sheet, area } = target;
  const { calculator } = state;
  const way = { from: source.area, to: area, isTransposed };
  const validation = { move: movingValidation(calculator), transpose: transposing(mapValidation) };
  return {
    ...copiedFormats(state, source, target, isTransposed),
    validations: [
      ...withoutArea(sheet.validations, area, validation.move),
      ...copiedRules(source.sheet.validations, way, validation),
    ],
    hyperlinks: [
      ...withoutArea(sheet.hyperlinks, area, (link) => link),
      ...copiedRules(source.sheet.hyperlinks, way, unchanged()),
    ],
  };
};

/** Refuses cells with anything but contents and looks of their own: what becomes of that where blanks are skipped is not known. */
export const requirePlain = ({ sheet, area }: Place): void => {
  const { merges, validations, conditionalFormats, hyperlinks } = sheet;
  const ruled = [...validations, ...conditionalFormats, ...hyperlinks].flatMap(
    ({ areas }) => areas,
  );
  if ([...merges, ...ruled].some((one) => overlaps(one, area))) refuse("blanksSkippedAmongRules");
};

const transposing =
  <Rule>(map: (rule: Rule, rewrite: RewriteText) => Rule) =>
  (rule: Rule, from: Area, to: Area): Rule =>
    map(rule, (formula) => transposeFormula(formula, from, to));

const withNewIds = (
  kept: readonly ConditionalFormat[],
  copied: readonly ConditionalFormat[],
): readonly ConditionalFormat[] => {
  const all = [...kept];
  for (const format of copied) all.push({ ...format, id: newFormatId(all) });
  return all;
};
