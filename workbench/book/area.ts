export {
  type Area,
  maximumColumns as sheetColumns,
  maximumRows as sheetRows,
} from "@tanping/ooxml/spreadsheet/area";
