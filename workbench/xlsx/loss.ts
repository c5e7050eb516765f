import { type Refusal, tellRefusal } from "../book/refusals/refusal";

/** Everything a file may hold that a book cannot, told in English to developers. */
const losses = {
  arrayFormulas: () => "Array formulas over several cells (their values stay)",
  dataTables: () => "Data tables (their values stay)",
  formula: (cell: string, fault: Refusal) =>
    `Formula of ${cell} (its value stays): ${tellRefusal(fault)}`,
  textRuns: () => "Formats of parts of a cell's text",
  gradientFills: () => "Gradient fills",
  borderLines: (type: string) => `Border lines of the kind ${type}`,
  diagonalBorders: () => "Diagonal borders",
  formatBorders: () => "Conditional formats whose borders differ by side",
  formatKind: (type: string) => `Conditional formats of the kind ${type}`,
  filterCriteria: () => "Criteria of filters (their rows stay hidden)",
  tableFormulas: () => "Formulas that tables give to new rows (those of existing rows stay)",
  chartLooks: () => "Looks of charts (their series, titles and places stay)",
  ownHeaders: () => "Headers and footers of their own for the first or even pages",
  severalPrintAreas: () => "Print areas of several ranges (the first stays)",
  repeatedColumns: () => "Columns repeated on printed pages",
  name: (name: string) => `Name ${name}`,
  customProperty: (name: string) => `Custom property ${name}`,
  sheetElement: (element: string, sheet: string) => `${element} (sheet ${sheet})`,
  sheetExtension: (uri: string, sheet: string) => `Extension ${uri} (sheet ${sheet})`,
  otherSheet: (name: string) => `Sheet ${name}, which is no worksheet`,
  charts: () => "Charts",
  chartSheets: () => "Chart sheets",
  macroSheets: () => "Macro and dialog sheets",
  pictures: () => "Pictures",
  drawings: () => "Drawings",
  pivotTables: () => "Pivot tables",
  macros: () => "Macros",
  comments: () => "Comments",
  externalLinks: () => "Links to other workbooks",
  embeddedObjects: () => "Embedded objects and controls",
  slicers: () => "Slicers",
  dataConnections: () => "Data connections",
  richData: () => "Rich data in cells",
  addinPanes: () => "Embedded add-in panes and their settings",
  signatures: () => "Digital signatures",
  part: (name: string) => `Part ${name}`,
};

export type LossKind = keyof typeof losses;
export type LossDetails<Kind extends LossKind> = Parameters<(typeof losses)[Kind]>;

/** Something a file holds and a book cannot, with what a sentence about it names. */
export type Loss = {
  readonly [Kind in LossKind]: { readonly kind: Kind; readonly details: LossDetails<Kind> };
}[LossKind];

/** Words for every loss: one that lacks its words does not compile. */
export type LossWords = {
  readonly [Kind in LossKind]: (...details: LossDetails<Kind>) => string;
};

export const loss = <Kind extends LossKind>(kind: Kind, ...details: LossDetails<Kind>): Loss =>
  ({ kind, details }) as unknown as Loss;

/** The loss in the words of one language. */
export const wordLoss = ({ kind, details }: Loss, words: LossWords): string =>
  (words[kind] as (...details: readonly unknown[]) => string)(...details);

/** The loss as a developer is told it. */
export const tellLoss = (lost: Loss): string => wordLoss(lost, losses);
