import type { Area } from "../area";
import { overlaps } from "../areas";
import type { BookState } from "../state/book-state";
import type { ConditionalFormat } from "../conditional-format";
import type { ConditionalRule } from "../conditional-rule";
import type { Origin } from "../event";
import { requireAllowed, requireUnprotected } from "./guard";
import type { RuleText } from "../refusals/object-refusals";
import { refuse } from "./refuse";
import type { Validation, ValidationRule } from "../validation";

import { movingValidation } from "../formulas/rule-formulas";
import { withoutArea } from "../formulas/ruled-areas";
import { requireFormula } from "./write-contents";

/** A validation before it has cells. */
export type NewValidation = Omit<Validation, "areas">;

/** Replaces the validation of the area's cells, null removes it; rules of other cells stay. */
export const setValidation = (
  state: BookState,
  sheetId: string,
  area: Area,
  validation: NewValidation | null,
): void => {
  const sheet = state.place(sheetId, area);
  requireUnprotected(sheet);
  if (validation !== null) requireValidation(state, validation);
  const others = withoutArea(sheet.validations, area, movingValidation(state.calculator));
  state.alter(sheet, {
    validations: validation === null ? others : [...others, { ...validation, areas: [area] }],
  });
  state.tell({ kind: "viewChanged" });
};

const requireValidation = (state: BookState, { rule, alert, prompt }: NewValidation): void => {
  requireLength("alertTitle", alert.title, 32);
  requireLength("alertMessage", alert.message, 225);
  requireLength("promptTitle", prompt.title, 32);
  requireLength("promptMessage", prompt.message, 255);
  if (rule.kind === "list" && !rule.source.startsWith("=")) requireLength("list", rule.source, 255);
  if (operandsOf(rule).some((operand) => operand.trim() === "")) refuse("ruleWithoutFormula");
  for (const operand of operandsOf(rule))
    if (operand.startsWith("=")) requireFormula(state.calculator, operand);
};

const operandsOf = (rule: ValidationRule): readonly string[] => {
  if (rule.kind === "custom") return [rule.formula];
  if (rule.kind === "list") return [rule.source];
  const isPair = rule.operator === "between" || rule.operator === "notBetween";
  return isPair ? [rule.formula1, rule.formula2 ?? ""] : [rule.formula1];
};

const requireLength = (what: RuleText, text: string, limit: number): void => {
  if (text.length > limit) refuse("ruleTextTooLong", what, limit);
};

export const addConditionalFormat = (
  state: BookState,
  sheetId: string,
  format: Omit<ConditionalFormat, "id">,
  origin: Origin,
): ConditionalFormat => {
  const sheet = state.sheetById(sheetId);
  requireFormat(state, sheetId, format);
  const added = { ...format, id: newFormatId(sheet.conditionalFormats) };
  state.alter(sheet, { conditionalFormats: [...sheet.conditionalFormats, added] });
  for (const area of format.areas) state.tell({ kind: "formatChanged", sheetId, area, origin });
  return added;
};

/** Changes some members of the format with that id, which stays where it is. */
export const changeConditionalFormat = (
  state: BookState,
  at: { readonly sheetId: string; readonly id: string },
  change: Partial<Omit<ConditionalFormat, "id">>,
  origin: Origin,
): void => {
  const sheet = state.sheetById(at.sheetId);
  const before = sheet.conditionalFormats.find(({ id }) => id === at.id) ?? refuseFormat(at.id);
  const after = { ...before, ...change };
  requireFormat(state, at.sheetId, after);
  state.alter(sheet, {
    conditionalFormats: sheet.conditionalFormats.map((its) => (its === before ? after : its)),
  });
  for (const area of new Set([...before.areas, ...after.areas]))
    state.tell({ kind: "formatChanged", sheetId: at.sheetId, area, origin });
};

const refuseFormat = (id: string): never => refuse("noFormat", id);

const requireFormat = (
  state: BookState,
  sheetId: string,
  format: Omit<ConditionalFormat, "id">,
): void => {
  for (const area of format.areas) state.place(sheetId, area);
  requireAllowed(state.sheetById(sheetId), "allowFormatCells");
  if (format.areas.length === 0) refuse("formatWithoutCells");
  for (const formula of formulasOf(format)) requireFormula(state.calculator, formula);
};

/** What stands in a rule as a formula, numbers left out. */
const formulasOf = ({ rule }: Pick<ConditionalFormat, "rule">): readonly string[] => {
  if (rule.kind === "custom") return [rule.formula];
  return operandsOfCondition(rule).filter((operand) => operand.startsWith("="));
};

const operandsOfCondition = (rule: ConditionalRule): readonly string[] => {
  const operands = (bounds: readonly { readonly formula: string | null }[]) =>
    bounds.map(({ formula }) => formula ?? "");
  if (rule.kind === "cellValue") return [rule.formula1, rule.formula2 ?? ""];
  if (rule.kind === "colorScale") return operands(rule.points);
  if (rule.kind === "dataBar") return operands([rule.lower, rule.upper]);
  return rule.kind === "iconSet" ? operands(rule.criteria) : [];
};

/** An id none of a sheet's conditional formats has. */
export const newFormatId = (formats: readonly ConditionalFormat[]): string => {
  for (let number = 1; ; number += 1) {
    const serial = number.toString(16).toUpperCase().padStart(12, "0");
    const id = `{00000000-000E-0000-0000-${serial}}`;
    if (!formats.some((format) => format.id === id)) return id;
  }
};

/** Removes the format with that id, or all that touch the area. */
export const removeConditionalFormats = (
  state: BookState,
  sheetId: string,
  which: string | Area,
  origin: Origin,
): void => {
  const sheet = state.sheetById(sheetId);
  requireAllowed(sheet, "allowFormatCells");
  const isMeant = ({ id, areas }: ConditionalFormat): boolean =>
    typeof which === "string" ? id === which : areas.some((area) => overlaps(area, which));
  const removed = sheet.conditionalFormats.filter(isMeant);
  if (typeof which === "string" && removed.length === 0) refuseFormat(which);
  if (removed.length === 0) return;
  const conditionalFormats = sheet.conditionalFormats.filter((format) => !isMeant(format));
  state.alter(sheet, { conditionalFormats });
  for (const area of removed.flatMap(({ areas }) => areas))
    state.tell({ kind: "formatChanged", sheetId, area, origin });
};
