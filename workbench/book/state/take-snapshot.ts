import type { CustomXml } from "../custom-xml";
import type { DocumentProperties } from "../document-properties";
import type { BookState } from "./book-state";
import type { BookSnapshot } from "../snapshot";

/** The whole book as a plain value, cells by rows, then columns. */
export const takeSnapshot = (
  state: BookState,
  {
    settings,
    properties,
    customXml,
  }: {
    readonly settings: ReadonlyMap<string, unknown>;
    readonly properties: DocumentProperties;
    readonly customXml: CustomXml;
  },
): BookSnapshot => ({
  sheets: state.sheets.map((sheet) => ({
    ...sheet.state,
    cells: [...sheet.store.cells()],
    spills: sheet.store.spilled.areas,
  })),
  otherSheets: state.otherSheets,
  names: state.names,
  namedStyles: state.namedStyles,
  protection: state.protection,
  settings: Object.fromEntries(settings),
  properties: properties.snapshot(),
  customXml: customXml.snapshot(),
  date1904: state.book.date1904,
  calculationMode: state.calculationMode,
  activeSheetId: state.activeSheetId,
});
