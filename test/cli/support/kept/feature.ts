import type { UserFile } from "./user-file";

/** Something of the user's in a workbook. */
export type Feature = readonly [says: string, add: (file: UserFile) => void];

/** The sheet of the items, and the one of the user. */
export const tableA1 = "xl/worksheets/sheet2.xml";
export const ownSheet = "xl/worksheets/sheet7.xml";
export const ownSheetName = "附页";

export const spaces = {
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  xdr: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  x14: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  xm: "http://schemas.microsoft.com/office/excel/2006/main",
} as const;

export const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const officeTypes = "application/vnd.openxmlformats-officedocument";
export const drawingType = `${officeTypes}.drawing+xml`;
export const chartType = `${officeTypes}.drawingml.chart+xml`;
export const vmlType = `${officeTypes}.vmlDrawing`;
export const png = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);
