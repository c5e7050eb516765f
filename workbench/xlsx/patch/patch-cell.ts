import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import { spellFragment } from "@tanping/ooxml/patch/spell-fragment";
import type { TextEdits } from "@tanping/ooxml/patch/text-edits";
import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import type { CellsWriter } from "../write-cells";
import { type CellChange, holdsSame } from "./cell-changes";
import { merging } from "./fragments";
import type { PatchedStyles } from "./patched-styles";

/** Writes the cells and rows of a sheet as it is now. */
export interface CellPatching {
  readonly writer: CellsWriter;
  readonly styles: PatchedStyles;
}

/** Changes the element of a cell to what the cell is now; of a formula that is the same, the result alone. */
export const patchCell = (
  edits: TextEdits,
  own: SourceElement,
  { row, change }: { readonly row: number; readonly change: CellChange },
  { writer, styles }: CellPatching,
): void => {
  const { column, before, after } = change;
  if (after === undefined) throw new Error("A cell that is gone has no element.");
  const patch = new ElementPatch(own, merging);
  const number = Number(own.attribute("s") ?? 0);
  // The apostrophe is not told of a formula.
  const changed =
    before?.style === after.style && before.quoted === after.quoted
      ? number
      : styles.changed(number, after.style, after.quoted);
  if (changed !== number) patch.setAttribute("s", String(changed));
  if (before === undefined || !holdsSame(before, after)) {
    const content = writer.content(row, column, after);
    const formula = own.child("f");
    const isKept = formula !== undefined && before?.formula === after.formula;
    const spell = (markup: string) => spellFragment(markup, merging.prefixes, own.prefixes);
    patch.setAttribute("t", content.type === "" ? null : content.type);
    if (!isKept) {
      patch.setAttribute("cm", content.mark === undefined ? null : String(content.mark));
      patch.setAttribute("vm", null);
    }
    const kept = own.child("extLst")?.markup ?? "";
    patch.setContent(
      (isKept ? formula.markup : spell(content.formula)) + spell(content.value) + kept,
    );
  }
  patch.apply(edits);
};
