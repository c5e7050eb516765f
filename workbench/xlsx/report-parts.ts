import type { Losses } from "./losses";

/** Parts the reader understands or can do without: they say nothing a book would lose. */
const harmless = [
  /^\[Content_Types\]\.xml$/,
  /(^|\/)_rels\//,
  /^docProps\/(app|core|custom)\.xml$/,
  /\/(workbook|styles|sharedStrings|calcChain|metadata)\.xml$/,
  /\/worksheets\/[^/]+\.xml$/,
  /\/theme\/theme\d*\.xml$/,
  /\/tables\/[^/]+\.xml$/,
  /\/printerSettings\//,
  /^customXml\//,
  /\/customProperty[\d_]*\.bin$/,
];

const kinds = [
  [/\/charts?\//, "charts"],
  [/\/chartsheets\//, "chartSheets"],
  [/\/dialogsheets\/|\/macrosheets\//, "macroSheets"],
  [/\/media\//, "pictures"],
  [/\/drawings\//, "drawings"],
  [/\/pivot(Tables|Cache)/, "pivotTables"],
  [/vbaProject|vbaData/, "macros"],
  [/\/(threadedC|c)omments|\/persons\//, "comments"],
  [/\/externalLinks\//, "externalLinks"],
  [/\/(embeddings|ctrlProps|activeX)\//, "embeddedObjects"],
  [/\/(slicers|slicerCaches|timelines|timelineCaches)\//, "slicers"],
  [/\/queryTables\/|\/connections\.xml$/, "dataConnections"],
  [/\/(richData|featurePropertyBag)\//, "richData"],
  [/webextensions\//, "addinPanes"],
  [/^_xmlsignatures\//, "signatures"],
] as const;

/** Says what the file's parts hold that a book cannot. */
export const reportParts = (parts: Iterable<string>, losses: Losses): void => {
  for (const part of parts) {
    if (harmless.some((pattern) => pattern.test(part))) continue;
    const kind = kinds.find(([pattern]) => pattern.test(part));
    if (kind === undefined) losses.add("part", part);
    else losses.add(kind[1]);
  }
};
