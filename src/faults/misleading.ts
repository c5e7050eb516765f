import type { CellAddress } from "../cells/address";

/**
 * How a saved workbook may show a reader something else than what it holds, and the facts each sentence needs. Adding a
 * code without a sentence in both languages does not compile.
 */
export interface MisleadingFacts {
  /** Covered: something is drawn over cells that say something. */
  "drawing-over-cells": { name: string };
  "note-over-cells": Record<never, never>;
  "picture-in-header": Record<never, never>;
  "drawing-unread": { part: string };
  "picture-behind": Record<never, never>;
  /** Hidden: what stands in a cell is not seen. */
  "line-without-size": Record<never, never>;
  "text-tiny": { size: string };
  "text-unseen": { color: string };
  "text-in-symbols": { font: string };
  "text-struck": Record<never, never>;
  "text-repeated": Record<never, never>;
  "text-merged-away": { text: string };
  "text-turned": Record<never, never>;
  "not-printed": { area: string };
  "printed-tiny": { percent: string };
  "out-of-reach": Record<never, never>;
  "window-hides": Record<never, never>;
  "rows-hidden": Record<never, never>;
  "zeros-hidden": Record<never, never>;
  /** Restated: another text or figure is shown in its place or beside it. */
  "stored-differs": { stored: string; computed: string };
  "format-by-condition": { format: string };
  "look-by-condition": Record<never, never>;
  "tip-on-cell": { text: string };
  "aid-on-cell": { text: string };
  "prompt-changed": { text: string };
  "header-changed": { text: string };
  "property-restates": { text: string };
  "format-restates": { format: string };
  "totals-row": { table: string };
  "formulas-on-show": Record<never, never>;
  "precision-as-displayed": Record<never, never>;
  /** Added: something stands where nothing belongs. */
  "sheet-before-ours": Record<never, never>;
  "sheet-named-alike": { ours: string };
  "links-outside": Record<never, never>;
  "helpers-on-show": Record<never, never>;
  "text-in-helpers": { text: string };
  "text-beside-table": { text: string };
}
export type MisleadingCode = keyof MisleadingFacts;

/** Whether it makes a seal's verdict "changed", as results or what shows them are others, or is named beside the verdict. */
type Weight = "changed" | "beside";

const weights: Readonly<Partial<Record<MisleadingCode, Weight>>> = {
  "stored-differs": "changed",
  "format-by-condition": "changed",
  "text-in-helpers": "changed",
};

/** Where a reader is misled: a cell, a sheet as a whole, or the file. */
export type MisleadingPlace = CellAddress | { readonly sheet: string } | { readonly file: true };

/** One way in which a file misleads its reader, at its first place on a sheet. */
export type Misleading = {
  [Code in MisleadingCode]: {
    readonly code: Code;
    readonly where: MisleadingPlace;
    readonly facts: Readonly<MisleadingFacts[Code]>;
  };
}[MisleadingCode];

/** Makes one; the compiler checks that the facts fit the code. */
export const misleading = <Code extends MisleadingCode>(
  code: Code,
  where: MisleadingPlace,
  facts: MisleadingFacts[Code],
): Misleading => ({ code, where, facts }) as Misleading;

export const weightOf = ({ code }: Misleading): Weight => weights[code] ?? "beside";
