import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import { spellFragment } from "@tanping/ooxml/patch/spell-fragment";
import { TextEdits } from "@tanping/ooxml/patch/text-edits";
import { parseCell } from "@tanping/ooxml/spreadsheet/cell-reference";
import { parseSource, type SourceElement } from "@tanping/ooxml/xml/source-element";
import { cellElement } from "../write-cells";
import { element } from "../xml-writer";
import type { CellChange, RowChange } from "./cell-changes";
import { merging } from "./fragments";
import { type CellPatching, patchCell } from "./patch-cell";

/** The cells of a row of the file with their columns; those without an address follow the one before. */
const ownCells = (
  row: SourceElement,
): readonly (readonly [column: number, cell: SourceElement])[] => {
  let column = -1;
  return row.all("c").map((cell) => {
    const address = cell.attribute("r");
    column = address === undefined ? column + 1 : parseCell(address).column;
    return [column, cell];
  });
};

const newCell = (row: number, { column, after }: CellChange, { writer, styles }: CellPatching) => {
  if (after === undefined) return "";
  const number = styles.number(after.style, after.quoted);
  return cellElement({ row, column, number }, writer.content(row, column, after));
};

/** The shared formulas whose own cell no longer has them, by their numbers in the file. */
export type BrokenFormulas = Set<string>;

const sharedNumber = (cell: SourceElement): string | undefined => {
  const formula = cell.child("f");
  return formula?.attribute("t") === "shared" ? formula.attribute("si") : undefined;
};

/** Cells that had a formula from one that has it no longer, as if nothing had been there. */
const orphans = (
  row: SourceElement,
  number: number,
  broken: BrokenFormulas,
  { writer }: CellPatching,
): readonly CellChange[] =>
  ownCells(row).flatMap(([column, cell]) => {
    if (!broken.has(sharedNumber(cell) ?? "")) return [];
    const after = writer.sheet.cells.find((at) => at.row === number && at.column === column)?.cell;
    return [{ column, before: after && { ...after, formula: null, value: null }, after }];
  });

/** A row of the file as it is now. */
export const patchRow = (
  source: SourceElement,
  change: RowChange,
  broken: BrokenFormulas,
  patching: CellPatching,
): string => {
  const row = parseSource(source.markup, source.prefixes);
  const edits = new TextEdits(row.source);
  const patch = new ElementPatch(row, merging);
  for (const [name, value] of change.attributes)
    patch.setAttribute(name, name === "s" ? styleOf(row, change, patching) : value);
  const owns = ownCells(row);
  const changed = new Set(change.cells.map(({ column }) => column));
  for (const [column, cell] of owns) {
    const one = change.cells.find((its) => its.column === column);
    const si = sharedNumber(cell);
    const isMaster = si !== undefined && cell.child("f")?.attribute("ref") !== undefined;
    if (one && isMaster && one.before?.formula !== one.after?.formula) broken.add(si);
  }
  const left = orphans(row, change.row, broken, patching).filter((one) => !changed.has(one.column));
  for (const one of [...change.cells, ...left]) {
    const [, own] = owns.find(([column]) => column === one.column) ?? [];
    if (own === undefined) {
      const [, previous] = owns.findLast(([column]) => column < one.column) ?? [];
      const markup = newCell(change.row, one, patching);
      if (markup === "") continue;
      patch.insert("c", markup, previous);
      if (row.attribute("spans") !== undefined) patch.setAttribute("spans", null);
    } else if (one.after === undefined) patch.remove(own);
    else patchCell(edits, own, { row: change.row, change: one }, patching);
  }
  patch.apply(edits);
  return edits.apply();
};

const styleOf = (
  row: SourceElement,
  change: RowChange,
  { writer, styles }: CellPatching,
): string | null => {
  const style = writer.rowStyle(change.row);
  return style === null
    ? null
    : String(styles.changed(Number(row.attribute("s") ?? 0), style, false));
};

/** A row that the file does not have yet. */
export const newRow = (change: RowChange, there: SourceElement, patching: CellPatching): string => {
  const { writer, styles } = patching;
  const style = writer.rowStyle(change.row);
  const attributes = Object.fromEntries(
    [...change.attributes].flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  const s = style === null ? {} : { s: styles.number(style) };
  const cells = change.cells.map((one) => newCell(change.row, one, patching));
  const markup = element("row", { r: change.row + 1, ...attributes, ...s }, cells);
  return spellFragment(markup, merging.prefixes, there.prefixes);
};
