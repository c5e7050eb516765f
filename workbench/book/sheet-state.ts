import type { PageLayout } from "./page-layout";
import type { Sheet } from "./sheet";
import type { StyleBand } from "./style-band";

/** Everything about a sheet but its cells, as one immutable value. */
export interface SheetState extends Pick<
  Sheet,
  | "id"
  | "name"
  | "visibility"
  | "tabColor"
  | "showGridlines"
  | "protection"
  | "merges"
  | "validations"
  | "conditionalFormats"
  | "tables"
  | "charts"
  | "hyperlinks"
  | "hiddenRows"
  | "showHeadings"
  | "customProperties"
  | "frozen"
  | "pageLayout"
  | "autoFilter"
  | "defaultColumnWidth"
  | "defaultRowHeight"
  | "selection"
> {
  /** Formats of whole rows and columns, in the order they were applied. */
  readonly styleBands: readonly StyleBand[];
  /** Points, for the columns that differ from the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Columns of such a width that grew to it with what was typed, and go on growing. */
  readonly fittedColumns: ReadonlySet<number>;
  /** Points, for the rows that differ from the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** How many groups a row is in, for those that are in one. */
  readonly rowLevels: ReadonlyMap<number, number>;
  readonly columnLevels: ReadonlyMap<number, number>;
}

const blankPageLayout: PageLayout = {
  orientation: "portrait",
  paperSize: 9,
  zoom: { scale: 100 },
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: null,
  printOrder: "downThenOver",
  printErrors: "asDisplayed",
  printComments: "noComments",
  printArea: null,
  titleRows: null,
  rowBreaks: [],
  headerFooter: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
};

/** A new sheet as Excel makes it: all defaults, A1 selected. */
export const blankSheetState = (id: string, name: string): SheetState => ({
  id,
  name,
  visibility: "visible",
  tabColor: null,
  showGridlines: true,
  showHeadings: true,
  protection: null,
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
  hyperlinks: [],
  customProperties: new Map(),
  frozen: { rows: 0, columns: 0 },
  pageLayout: blankPageLayout,
  autoFilter: null,
  defaultColumnWidth: 54,
  defaultRowHeight: 14.25,
  selection: { area: { row: 0, column: 0, rows: 1, columns: 1 }, row: 0, column: 0 },
  styleBands: [],
  columnWidths: new Map(),
  fittedColumns: new Set(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  rowLevels: new Map(),
  columnLevels: new Map(),
});
