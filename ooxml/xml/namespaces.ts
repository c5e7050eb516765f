const office = "http://schemas.openxmlformats.org";

/** The namespaces of the markup we read, as transitional files write them. */
export const namespaces = {
  spreadsheet: `${office}/spreadsheetml/2006/main`,
  relationships: `${office}/officeDocument/2006/relationships`,
  drawing: `${office}/drawingml/2006/main`,
  chart: `${office}/drawingml/2006/chart`,
  spreadsheetDrawing: `${office}/drawingml/2006/spreadsheetDrawing`,
  coreProperties: `${office}/package/2006/metadata/core-properties`,
  dublinCore: "http://purl.org/dc/elements/1.1/",
  extendedProperties: `${office}/officeDocument/2006/extended-properties`,
  customXml: `${office}/officeDocument/2006/customXml`,
  customProperties: `${office}/officeDocument/2006/custom-properties`,
  propertyTypes: `${office}/officeDocument/2006/docPropsVTypes`,
  packageRelationships: `${office}/package/2006/relationships`,
  contentTypes: `${office}/package/2006/content-types`,
  compatibility: `${office}/markup-compatibility/2006`,
  /** Excel 2010's additions to sheets, and the formulas and areas inside them. */
  spreadsheet2010: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  excelFormulas: "http://schemas.microsoft.com/office/excel/2006/main",
} as const;

const microsoft = "http://schemas.microsoft.com/office";

/**
 * What a current Excel understands, so that of alternatives the one it shows is read. Their elements are met by nobody
 * here and passed over.
 */
export const understoodNamespaces: ReadonlySet<string> = new Set([
  ...Object.values(namespaces),
  ...[
    "spreadsheetml/2009/9/ac",
    "spreadsheetml/2010/11/main",
    "spreadsheetml/2010/11/ac",
    "spreadsheetml/2014/11/main",
    "spreadsheetml/2014/revision",
    "spreadsheetml/2015/02/main",
    "spreadsheetml/2015/revision2",
    "spreadsheetml/2016/revision3",
    "spreadsheetml/2016/revision6",
    "spreadsheetml/2016/revision10",
    "spreadsheetml/2018/calcfeatures",
    "drawing/2007/8/2/chart",
    "drawing/2010/main",
    "drawing/2014/main",
    "drawing/2014/chart",
    "drawing/2015/06/chart",
  ].map((path) => `${microsoft}/${path}`),
]);

const strict = /^http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/(.+)$/;

/** Words that the strict form joins. */
const joined: Readonly<Record<string, string>> = {
  customProperties: "custom-properties",
  extendedProperties: "extended-properties",
};

/** A namespace or type of relationship as transitional files write it; strict files name the same by other addresses. */
export const transitional = (address: string): string => {
  const [, markup, path = ""] = strict.exec(address) ?? [];
  if (markup === undefined) return address;
  const words = path.split("/").map((word) => joined[word] ?? word);
  return `${office}/${markup}/2006/${words.join("/")}`;
};
