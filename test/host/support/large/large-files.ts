import {
  genuineParts,
  packed,
  type Parts,
  relationType,
  replaced,
  sheetParts,
  strings,
  table,
  workbook,
  workbookRelations,
} from "../mutations/genuine";

/** A file that is large in one way, and whether it is answered or refused. */
export interface LargeFile {
  readonly says: string;
  readonly make: () => Uint8Array;
  /** The fault that it is refused for. */
  readonly refused?: string;
}

const times = (count: number, each: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at)).join("");

const inParts = (says: string, change: (parts: Parts) => Parts, refused?: string): LargeFile => ({
  says,
  make: () => packed(change(genuineParts())),
  ...(refused !== undefined && { refused }),
});

const [, a1 = "", , a3 = "", monitoring = ""] = sheetParts;
const everywhere = "A1:XFD1048576";

/** The sheet with more elements before or behind its rows. */
const inSheet = (parts: Parts, name: string, behind: string): Parts =>
  replaced(parts, name, "</worksheet>", `${behind}</worksheet>`);

const withSheets = (parts: Parts, count: number, xml: (at: number) => string): Parts => {
  const listed = times(
    count,
    (at) => `<sheet name="另${at}" sheetId="${at + 100}" r:id="more${at}"/>`,
  );
  const related = times(
    count,
    (at) =>
      `<Relationship Id="more${at}" Type="${relationType}/worksheet" Target="worksheets/more${at}.xml"/>`,
  );
  const both = replaced(parts, workbook, "</sheets>", `${listed}</sheets>`);
  return {
    ...replaced(both, workbookRelations, "</Relationships>", `${related}</Relationships>`),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`xl/worksheets/more${at}.xml`, xml(at)]),
    ),
  };
};

const sheetXml = (rows: string, behind = ""): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${behind}</worksheet>`;

const rowsOf = (
  rows: number,
  columns: number,
  cell: (row: number, column: number) => string,
): string =>
  times(
    rows,
    (row) => `<row r="${row + 1}">${times(columns, (column) => cell(row, column))}</row>`,
  );

/** Files that are large in one way each; what else is in them is the genuine assessment. */
export const largeFiles: readonly LargeFile[] = [
  inParts("100,000 names", (parts) =>
    replaced(
      parts,
      workbook,
      "</definedNames>",
      `${times(100_000, (at) => `<definedName name="dead_${at}">#REF!$A$${at + 1}</definedName>`)}</definedNames>`,
    ),
  ),
  inParts("50,000 names of cells", (parts) =>
    replaced(
      parts,
      workbook,
      "</definedNames>",
      `${times(50_000, (at) => `<definedName name="cell_${at}">'表A.1'!$A$${at + 1}:$XFD$1048576</definedName>`)}</definedNames>`,
    ),
  ),
  inParts("50,000 names of one sheet", (parts) =>
    replaced(
      parts,
      workbook,
      "</definedNames>",
      `${times(50_000, (at) => `<definedName name="own_${at}" localSheetId="1">1</definedName>`)}</definedNames>`,
    ),
  ),
  inParts("5,000 sheets", (parts) => withSheets(parts, 5000, () => sheetXml(""))),
  inParts("100,000 attributes of an element", (parts) =>
    replaced(parts, a1, "<sheetPr>", `<sheetPr ${times(100_000, (at) => `a${at}="${at}" `)}>`),
  ),
  inParts("100,000 attributes with prefixes", (parts) =>
    replaced(
      parts,
      a1,
      "<sheetPr>",
      `<sheetPr xmlns:x="urn:x" ${times(100_000, (at) => `x:a${at}="${at}" `)}>`,
    ),
  ),
  inParts("100,000 namespaces", (parts) =>
    replaced(
      parts,
      a1,
      "<sheetPr>",
      `<sheetPr ${times(100_000, (at) => `xmlns:a${at}="urn:${at}" `)}>`,
    ),
  ),
  inParts("10,000 elements with 20 namespaces each", (parts) =>
    inSheet(
      parts,
      a1,
      `<extLst>${times(10_000, () => `<ext ${times(20, (at) => `xmlns:a${at}="urn:${at}" `)}/>`)}</extLst>`,
    ),
  ),
  inParts("a million shared strings", (parts) =>
    replaced(
      parts,
      strings,
      "</sst>",
      `${times(1_000_000, (at) => `<si><t>${at}</t></si>`)}</sst>`,
    ),
  ),
  inParts("a string of 20 million signs", (parts) =>
    replaced(parts, strings, "</sst>", `<si><t>${"碳".repeat(20_000_000)}</t></si></sst>`),
  ),
  inParts("a string of 200,000 runs", (parts) =>
    replaced(
      parts,
      strings,
      "</sst>",
      `<si>${times(200_000, (at) => `<r><t>${at}</t></r>`)}</si></sst>`,
    ),
  ),
  inParts("5,000 formulas that refer to the table", (parts) =>
    withSheets(parts, 1, () =>
      sheetXml(rowsOf(5000, 1, () => `<c><f>SUM(TanpingMonitoring[排放量])</f><v>1</v></c>`)),
    ),
  ),
  inParts("2,000 tables", (parts) => {
    const related = times(
      2000,
      (at) =>
        `<Relationship Id="t${at}" Type="${relationType}/table" Target="../tables/more${at}.xml"/>`,
    );
    const xml = parts[table] ?? "";
    const first = "xl/worksheets/more0.xml";
    return {
      ...withSheets(parts, 1, () =>
        sheetXml(
          "",
          `<tableParts xmlns:r="${relationType}">${times(2000, (at) => `<tablePart r:id="t${at}"/>`)}</tableParts>`,
        ),
      ),
      [`${first.replace("worksheets/", "worksheets/_rels/")}.rels`]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related}</Relationships>`,
      ...Object.fromEntries(
        Array.from({ length: 2000 }, (_, at) => [
          `xl/tables/more${at}.xml`,
          xml
            .replaceAll("TanpingMonitoring", `T${at}`)
            .replaceAll("A3:G23", `A${at * 30 + 3}:G${at * 30 + 23}`),
        ]),
      ),
    };
  }),
  inParts(
    "elements 100,000 deep",
    (parts) =>
      inSheet(parts, a1, `<extLst>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</extLst>`),
    "xml-malformed",
  ),
  inParts("references to everything", (parts) =>
    [a1, a3, monitoring].reduce(
      (its, name) =>
        replaced(
          replaced(its, name, "<sheetViews>", `<dimension ref="${everywhere}"/><sheetViews>`),
          name,
          /<dataValidations[^>]*>/,
          (found) =>
            `${times(2000, (at) => `<conditionalFormatting sqref="${everywhere}"><cfRule type="expression" priority="${at + 100}"><formula>FALSE</formula></cfRule></conditionalFormatting>`)}${found}${times(2000, () => `<dataValidation type="list" sqref="${everywhere} ${everywhere}"><formula1>1</formula1></dataValidation>`)}`,
        ),
      parts,
    ),
  ),
  inParts("10,000 merges of everything", (parts) =>
    replaced(
      parts,
      a1,
      /<mergeCells[^>]*>/,
      (found) => found + times(10_000, () => `<mergeCell ref="${everywhere}"/>`),
    ),
  ),
  inParts("100,000 merges", (parts) =>
    replaced(
      parts,
      a1,
      /<mergeCells[^>]*>/,
      (found) =>
        found + times(100_000, (at) => `<mergeCell ref="A${at * 2 + 200}:B${at * 2 + 200}"/>`),
    ),
  ),
  inParts("20,000 stretches of columns", (parts) =>
    replaced(
      parts,
      a1,
      "<cols>",
      `<cols>${times(20_000, (at) => `<col min="1" max="16384" width="${9 + (at % 3)}" customWidth="1"/>`)}`,
    ),
  ),
  inParts("20,000 conditional formats", (parts) =>
    replaced(
      parts,
      a1,
      "<dataValidations",
      `${times(20_000, (at) => `<conditionalFormatting sqref="A${at + 1}"><cfRule type="expression" dxfId="0" priority="${at + 100}"><formula>FALSE</formula></cfRule></conditionalFormatting>`)}<dataValidations`,
    ),
  ),
  inParts("20,000 validations", (parts) =>
    replaced(
      parts,
      a1,
      /<dataValidations[^>]*>/,
      (found) =>
        found +
        times(
          20_000,
          (at) =>
            `<dataValidation type="list" sqref="A${at + 1}"><formula1>1</formula1></dataValidation>`,
        ),
    ),
  ),
  inParts("a validation of 100,000 areas", (parts) =>
    replaced(
      parts,
      a1,
      /<dataValidations[^>]*>/,
      (found) =>
        `${found}<dataValidation type="list" sqref="${times(100_000, (at) => `A${at + 1} `)}"><formula1>1</formula1></dataValidation>`,
    ),
  ),
  inParts("a million rows", (parts) =>
    withSheets(parts, 1, () => sheetXml(times(1_048_576, (at) => `<row r="${at + 1}" ht="12"/>`))),
  ),
  inParts("a million cells", (parts) =>
    withSheets(parts, 1, () =>
      sheetXml(rowsOf(50_000, 20, (row, column) => `<c><v>${row * 20 + column}</v></c>`)),
    ),
  ),
  inParts("200,000 rows of measured data below the table", (parts) =>
    replaced(
      parts,
      monitoring,
      "</sheetData>",
      `${times(200_000, (at) => `<row r="${at + 1000}"><c r="A${at + 1000}"><v>2024</v></c><c r="D${at + 1000}"><v>1</v></c></row>`)}</sheetData>`,
    ),
  ),
  inParts("100,000 formulas", (parts) =>
    withSheets(parts, 1, () =>
      sheetXml(rowsOf(10_000, 10, (row, column) => `<c><f>${row}+${column}</f><v>1</v></c>`)),
    ),
  ),
  inParts("20,000 formulas in a chain", (parts) =>
    withSheets(parts, 1, () =>
      sheetXml(
        rowsOf(20_000, 1, (row) =>
          row === 0 ? "<c><v>1</v></c>" : `<c><f>A${row}+1</f><v>1</v></c>`,
        ),
      ),
    ),
  ),
  inParts("a formula of 4,000 terms", (parts) =>
    withSheets(parts, 1, () =>
      sheetXml(`<row><c><f>${times(4000, () => "1+")}1</f><v>4001</v></c></row>`),
    ),
  ),
  inParts("a formula of 4,000 brackets", (parts) =>
    withSheets(parts, 1, () =>
      sheetXml(`<row><c><f>${"(".repeat(4000)}1${")".repeat(4000)}</f><v>1</v></c></row>`),
    ),
  ),
  inParts("a formula of 4,000 functions in each other", (parts) =>
    withSheets(parts, 1, () =>
      sheetXml(`<row><c><f>${"ABS(".repeat(4000)}1${")".repeat(4000)}</f><v>1</v></c></row>`),
    ),
  ),
  inParts("a formula of 4,000 minus signs", (parts) =>
    withSheets(parts, 1, () => sheetXml(`<row><c><f>${"-".repeat(4000)}1</f><v>1</v></c></row>`)),
  ),
  inParts("a formula over everything", (parts) =>
    withSheets(parts, 1, () =>
      sheetXml(
        `<row><c><f>SUM('表A.1'!${everywhere})+SUMPRODUCT('表A.1'!${everywhere}*1)</f><v>1</v></c></row>`,
      ),
    ),
  ),
  inParts("a formula of a million signs", (parts) =>
    withSheets(parts, 1, () =>
      sheetXml(`<row><c><f>${times(333_333, () => "1+1")}</f><v>1</v></c></row>`),
    ),
  ),
  inParts("60,000 looks", (parts) =>
    replaced(
      parts,
      "xl/styles.xml",
      "</cellXfs>",
      `${times(60_000, () => '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>')}</cellXfs>`,
    ),
  ),
  inParts("20,000 number formats", (parts) =>
    replaced(
      parts,
      "xl/styles.xml",
      "</numFmts>",
      `${times(20_000, (at) => `<numFmt numFmtId="${at + 1000}" formatCode="0.${at}"/>`)}</numFmts>`,
    ),
  ),
  inParts("100,000 links", (parts) =>
    replaced(
      parts,
      a1,
      "<printOptions",
      `<hyperlinks>${times(100_000, (at) => `<hyperlink ref="A${at + 1}" location="A1"/>`)}</hyperlinks><printOptions`,
    ),
  ),
  inParts("20,000 parts that nobody reads", (parts) => ({
    ...parts,
    ...Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`xl/media/image${at}.bin`, "x"]),
    ),
  })),
];
