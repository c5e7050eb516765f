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

const kinds: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\/charts?\//, "Charts"],
  [/\/chartsheets\//, "Chart sheets"],
  [/\/dialogsheets\/|\/macrosheets\//, "Macro and dialog sheets"],
  [/\/media\//, "Pictures"],
  [/\/drawings\//, "Drawings"],
  [/\/pivot(Tables|Cache)/, "Pivot tables"],
  [/vbaProject|vbaData/, "Macros"],
  [/\/(threadedC|c)omments|\/persons\//, "Comments"],
  [/\/externalLinks\//, "Links to other workbooks"],
  [/\/(embeddings|ctrlProps|activeX)\//, "Embedded objects and controls"],
  [/\/(slicers|slicerCaches|timelines|timelineCaches)\//, "Slicers"],
  [/\/queryTables\/|\/connections\.xml$/, "Data connections"],
  [/\/(richData|featurePropertyBag)\//, "Rich data in cells"],
  [/webextensions\//, "Embedded add-in panes and their settings"],
  [/^_xmlsignatures\//, "Digital signatures"],
];

/** Says what the file's parts hold that a book cannot. */
export const reportParts = (parts: Iterable<string>, losses: Losses): void => {
  for (const part of parts) {
    if (harmless.some((pattern) => pattern.test(part))) continue;
    const kind = kinds.find(([pattern]) => pattern.test(part));
    losses.add(kind === undefined ? `Part ${part}` : kind[1]);
  }
};
