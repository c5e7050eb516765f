import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createCalculator } from "../../../calc/calculator";
import { Book } from "../../../book/book";
import { tellLoss } from "../../../xlsx/loss";
import { readXlsx } from "../../../xlsx/read-xlsx";
import { writeXlsx } from "../../../xlsx/write-xlsx";
import { everything } from "./everything";

const calculator = createCalculator();

/** The file that uses everything, with one of its parts changed. */
const openChanged = async (part: string, change: (xml: string) => string) => {
  const files = unzipSync(await writeXlsx(Book.load(calculator, everything)));
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  const { book, lost } = await readXlsx(zipSync({ ...files, [part]: strToU8(after) }), calculator);
  return { charts: book.sheets[1]?.charts ?? [], lost: lost.map(tellLoss), book };
};

const chart1 = "xl/charts/chart1.xml";

test.each<[string, (xml: string) => string]>([
  ["columns in depth", (xml) => xml.replace('val="clustered"', 'val="standard"')],
  ["stocks", (xml) => xml.replaceAll("c:lineChart", "c:stockChart")],
  ["a surface", (xml) => xml.replaceAll("c:lineChart", "c:surfaceChart")],
  [
    "names instead of cells",
    (xml) => xml.replace(/<c:f>[^<]*\$B\$2[^<]*<\/c:f>/, "<c:f>sales</c:f>"),
  ],
  [
    "numbers of its own",
    (xml) => xml.replace(/<c:numRef>.*?<\/c:numRef>/, "<c:numLit><c:ptCount val='0'/></c:numLit>"),
  ],
])("says that a chart of %s is lost, and keeps the other chart", async (_what, change) => {
  const { charts, lost } = await openChanged(chart1, change);
  expect([...lost].sort()).toEqual(["Charts", "Drawings"]);
  expect(charts.map(({ name }) => name)).toEqual(["Chart 2"]);
});

test("says that a chart's looks are lost, and keeps the chart", async () => {
  const { charts, lost } = await openChanged(chart1, (xml) =>
    xml.replace('<c:roundedCorners val="0"/>', '<c:roundedCorners val="1"/>'),
  );
  expect(lost).toEqual(["Looks of charts (their series, titles and places stay)"]);
  expect(charts).toEqual(everything.sheets[1]?.charts);
});

test("says that a picture beside charts is lost", async () => {
  const { charts, lost } = await openChanged("xl/drawings/drawing2.xml", (xml) =>
    xml.replace("</xdr:wsDr>", "<xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>"),
  );
  expect(lost).toEqual(["Drawings"]);
  expect(charts).toHaveLength(2);
});

test("says that criteria that no book holds are lost; what they hide stays hidden", async () => {
  const { book, lost } = await openChanged("xl/tables/table1.xml", (xml) =>
    xml.replace(/<filters.*<\/filters>/, '<dynamicFilter type="lastWeek"/>'),
  );
  expect(lost).toEqual(["Criteria of filters (their rows stay hidden)"]);
  const sheet = book.sheets[1];
  expect([0, 1, 2].map((row) => sheet?.isRowHidden(row))).toEqual([false, true, false]);
  expect(sheet?.isRowFiltered(1)).toBe(false);
});

test("writes what a chart shows now, without rows that are hidden", async () => {
  const files = unzipSync(await writeXlsx(Book.load(calculator, everything)));
  const xml = strFromU8(files[chart1] ?? new Uint8Array());
  expect(xml).toContain(
    '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>20</c:v></c:pt></c:numCache>',
  );
  expect(xml).toContain('<c:pt idx="0"><c:v>排放量（tCO2e）</c:v></c:pt>');
});
