import type { Area } from "../area";
import type { Calculator } from "../calculator";
import type { Content } from "../content";
import type { BookState } from "../state/book-state";
import type { Cell } from "../cell";
import type { Origin } from "../event";
import { requireUnlocked } from "./guard";
import { changeStyle } from "../intern-style";
import { refusal } from "../refusals/refusal";
import { refuse, refuseFor } from "./refuse";
import { hiddenByMerge } from "./merge-cells";
import type { Style } from "../style";
import { updateTableHeaders } from "./table-headers";

const textLimit = 32_767;

/** Writes a block; undefined contents and the covered cells of merged areas stay as they are. */
export const writeContents = (
  state: BookState,
  at: { sheetId: string; area: Area },
  contents: readonly (readonly Content[])[],
  origin: Origin,
): void => {
  const { area } = at;
  const sheet = state.place(at.sheetId, area);
  requireShape(area, contents);
  requireAcceptable(contents, state.calculator);
  requireUnlocked(sheet, area);
  const isCovered = hiddenByMerge(sheet, area);
  state.putArea(sheet, area, (row, column) => {
    const before = sheet.store.get(row, column);
    const content = contents[row - area.row]?.[column - area.column];
    if (content === undefined || isCovered(row, column)) return before;
    return cellHolding(content, before?.style ?? sheet.baseStyle(row, column));
  });
  updateTableHeaders(state, sheet, area);
  state.tell({ kind: "changed", sheetId: sheet.id, area, change: "RangeEdited", origin });
};

const cellHolding = (content: Exclude<Content, undefined>, style: Style): Cell => {
  const numberFormat = content.numberFormat;
  const look =
    numberFormat !== undefined && style.numberFormat === "General"
      ? changeStyle(style, { numberFormat })
      : style;
  return "formula" in content
    ? { value: null, formula: content.formula, style: look, quoted: false }
    : { value: content.value, formula: null, style: look, quoted: content.quoted ?? false };
};

/** Refuses a block of another size than the area it is for. */
export const requireShape = (area: Area, contents: readonly (readonly Content[])[]): void => {
  const fits =
    contents.length === area.rows && contents.every((line) => line.length === area.columns);
  if (!fits) refuse("shapesDiffer");
};

const requireAcceptable = (
  contents: readonly (readonly Content[])[],
  calculator: Calculator,
): void => {
  const formulas = new Set<string>();
  for (const line of contents)
    for (const content of line) {
      if (content === undefined) continue;
      if ("formula" in content) formulas.add(content.formula);
      else requireStorable(content.value);
    }
  for (const formula of formulas) requireFormula(calculator, formula);
};

/** Refuses a formula Excel would not accept. */
export const requireFormula = (calculator: Calculator, formula: string): void => {
  const fault = formula.startsWith("=")
    ? calculator.formulaFault(formula)
    : refusal("formulaBeginsOtherwise");
  if (fault !== null) refuseFor(fault);
};

const requireStorable = (value: Cell["value"]): void => {
  if (typeof value === "number" && !Number.isFinite(value)) refuse("valueUnstorable", value);
  if (typeof value === "string" && value.length > textLimit) refuse("textTooLong", textLimit);
};
