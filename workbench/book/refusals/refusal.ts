import { cellRefusals } from "./cell-refusals";
import { formulaRefusals } from "./formula-refusals";
import { objectRefusals } from "./object-refusals";
import { sheetRefusals } from "./sheet-refusals";

/** Everything a book refuses, told in English to developers, as Excel's protocol does. */
export const refusals = {
  ...sheetRefusals,
  ...cellRefusals,
  ...objectRefusals,
  ...formulaRefusals,
};

export type RefusalKind = keyof typeof refusals;
type Details<Kind extends RefusalKind> = Parameters<(typeof refusals)[Kind]["message"]>;

/** One refusal of that list, with what a sentence about it names. */
export type Refusal = {
  readonly [Kind in RefusalKind]: { readonly kind: Kind; readonly details: Details<Kind> };
}[RefusalKind];

/** A sentence for every refusal: one that lacks its sentence does not compile. */
export type RefusalSentences = {
  readonly [Kind in RefusalKind]: (...details: Details<Kind>) => string;
};

export const refusal = <Kind extends RefusalKind>(kind: Kind, ...details: Details<Kind>): Refusal =>
  ({ kind, details }) as Refusal;

/** The refusal in the words of one language. */
export const wordRefusal = ({ kind, details }: Refusal, sentences: RefusalSentences): string =>
  (sentences[kind] as (...details: readonly unknown[]) => string)(...details);

/** The refusal as office.js tells it. */
export const tellRefusal = ({ kind, details }: Refusal): string =>
  (refusals[kind].message as (...details: readonly unknown[]) => string)(...details);

export const isFormulaRefusal = ({ kind }: Refusal): boolean => kind in formulaRefusals;
