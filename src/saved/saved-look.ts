import { plainFormula } from "@tanping/ooxml/spreadsheet/file-formula";
import { parseSqref } from "@tanping/ooxml/spreadsheet/cell-reference";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { isOn, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Area } from "../cells/address";
import { placeKey, type ActualRule, type Look, type Places } from "../integrity/look";
import type { EntryRule } from "../sheets/sheet-plan";
import { OpenCells, type Place } from "./open-cells";
import type { SavedBook } from "./saved-book";
import type { SavedSheet } from "./saved-sheet";
import { cellKey, type SheetCells } from "./sheet-cells";

type Accepts = EntryRule["accepts"];

/** What a look at places of a saved workbook tells, each where it stands now. */
export const lookAt = (book: SavedBook, { rules, printed }: Places): Look => {
  const known = new Map<SheetCells, ValidationAt>();
  const validationsIn = (cells: SheetCells): ValidationAt => {
    const before = known.get(cells);
    if (before) return before;
    const its = validationsAt(
      cells.sheet.root,
      rules.flatMap(({ title, rule }) => (title === cells.sheet.title ? eachCell(rule.area) : [])),
    );
    known.set(cells, its);
    return its;
  };
  return {
    rules: new Map(
      rules.flatMap(({ title, rule: { area } }) => {
        const cells = book.cells(title);
        if (!cells) return [];
        const rule = ruleOf(book, cells, { area, validationAt: validationsIn(cells) });
        return [[placeKey(title, area), rule] as const];
      }),
    ),
    hidden: new Map(
      printed.flatMap(({ title, area }) => {
        const cells = book.cells(title);
        return cells ? [[placeKey(title, area), isPartHidden(cells.sheet, area)] as const] : [];
      }),
    ),
  };
};

interface Validation {
  readonly accepts: Accepts | null;
  readonly alerts: boolean;
}

/** The validation of a cell by its `cellKey`, as far as it was asked for. */
type ValidationAt = ReadonlyMap<number, Validation>;

const ruleOf = (
  { styles }: SavedBook,
  cells: SheetCells,
  { area, validationAt }: { readonly area: Area; readonly validationAt: ValidationAt },
): ActualRule => {
  const each = eachCell(area).map(({ row, column }) => {
    const its = validationAt.get(cellKey(row, column));
    return {
      accepts: its?.accepts ?? null,
      alerts: its?.alerts ?? false,
      locked: styles.locked[cells.look(row, column)] ?? true,
    };
  });
  const common = <Of>(take: (its: (typeof each)[number]) => Of): Of | null => {
    const [first, ...others] = each.map(take);
    const isOne = others.every(
      (its) => its === first || JSON.stringify(its) === JSON.stringify(first),
    );
    return first !== undefined && isOne ? first : null;
  };
  return {
    accepts: common(({ accepts }) => accepts),
    alerts: common(({ alerts }) => alerts) === true,
    locked: common(({ locked }) => locked),
  };
};

const eachCell = ({ row, column, rows, columns }: Area): readonly Place[] =>
  Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));

/** Those of the sheet, and those that newer Excels keep in its extension because they refer to other sheets; of two at a cell the first. */
const validationsAt = (root: XmlElement, cells: readonly Place[]): ValidationAt => {
  const found = new Map<number, Validation>();
  const open = new OpenCells(cells);
  for (const its of [
    ...root.deep("dataValidation"),
    ...root.deep("dataValidation", namespaces.spreadsheet2010),
  ]) {
    const sqref = its.attributes.sqref ?? its.child("sqref", namespaces.excelFormulas)?.fullText;
    const held: number[] = [];
    for (const area of parseSqref(sqref ?? "")) open.take(area, held);
    if (held.length === 0) continue;
    const validation = { accepts: acceptsOf(its), alerts: its.flag("showErrorMessage") };
    for (const key of held) found.set(key, validation);
  }
  return found;
};

/** The rule in the plan's words; null where there is none, or one we never make. */
const acceptsOf = (its: XmlElement): Accepts | null => {
  const { type, operator = "between" } = its.attributes;
  const operand = (name: string) => its.child(name)?.fullText ?? "";
  const [low, high] = [limit(operand("formula1")), limit(operand("formula2"))];
  if (type === "list") return { kind: "list", source: listIn(operand("formula1")) };
  if (type === "textLength") return { kind: "text", longest: Number(low) };
  if (type === "date") return { kind: "date", low: "", high: "" };
  if (type !== "decimal" && type !== "whole") return null;
  if (operator === "greaterThan") return { kind: "above", low };
  if (operator === "greaterThanOrEqual") return { kind: "atLeast", low };
  return operator === "between" ? { kind: type, low, high } : null;
};

/** A number stands for itself, everything else is a formula. */
const limit = (text: string): string =>
  /^-?[\d.]+(E[+-]?\d+)?$/i.test(text) ? text : plainFormula(text).slice(1);

/** A list is either written out in quotation marks or a reference. */
const listIn = (text: string): string => {
  const [, items] = /^"([\s\S]*)"$/.exec(text) ?? [];
  return items === undefined ? plainFormula(text).slice(1) : items.replaceAll('""', '"');
};

/** Whether some of the area's rows or columns are hidden. */
const isPartHidden = ({ rows, columns }: SavedSheet, area: Area): boolean =>
  [...rows].some(
    ([row, its]) => row >= area.row && row < area.row + area.rows && isOn(its.hidden),
  ) ||
  columns.some(
    ({ first, last, col }) =>
      first < area.column + area.columns && last >= area.column && col.flag("hidden"),
  );
