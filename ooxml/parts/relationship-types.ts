import { namespaces } from "../xml/namespaces";

const office = (kind: string): string => `${namespaces.relationships}/${kind}`;

/** The full types by which parts of a workbook or a document are found, as transitional files write them. */
export const relationshipTypes = {
  officeDocument: office("officeDocument"),
  coreProperties:
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  extendedProperties: office("extended-properties"),
  customProperties: office("custom-properties"),
  customXml: office("customXml"),
  customXmlProperties: office("customXmlProps"),
  customProperty: office("customProperty"),
  worksheet: office("worksheet"),
  sharedStrings: office("sharedStrings"),
  styles: office("styles"),
  sheetMetadata: office("sheetMetadata"),
  theme: office("theme"),
  table: office("table"),
  drawing: office("drawing"),
  comments: office("comments"),
  vmlDrawing: office("vmlDrawing"),
  externalLink: office("externalLink"),
  chart: office("chart"),
  header: office("header"),
  footer: office("footer"),
  footnotes: office("footnotes"),
  endnotes: office("endnotes"),
  chartStyle: "http://schemas.microsoft.com/office/2011/relationships/chartStyle",
  chartColorStyle: "http://schemas.microsoft.com/office/2011/relationships/chartColorStyle",
} as const;
