import type { WorkbookPlan } from "../../../src/sheets/sheet-plan";
import { surveyOf } from "../../../src/saved/saved-survey";
import { plan } from "../attachment/one-sheet";
import { bookOf, named, number, row, text } from "./one-book";

const plans: readonly WorkbookPlan[] = [
  { sheets: [{ ...plan, title: "S" }], formulaNames: new Map(), footer: "" },
];

const surveyed = (its: Parameters<typeof bookOf>[0]) => {
  const { sheets } = surveyOf(bookOf(its), plans);
  return sheets.get("S");
};

it("contents are what the cells were given, blank where the file has none", () => {
  const formula = '<c r="B2"><f>SUM(A1:A2)</f><v>3</v></c>';
  const error = '<c r="C2" t="e"><v>#REF!</v></c>';
  const rows = row(1, number("B1", 2)) + row(2, text("A2", "甲"), formula, error);
  expect(surveyed({ rows })?.contents).toEqual([
    ["", 2, ""],
    ["甲", "=SUM(A1:A2)", "#REF!"],
  ]);
  expect(surveyed({ rows: row(1, '<c r="A1" t="b"><v>1</v></c>') })?.contents).toEqual([[true]]);
});

it("formats are those of the cells, or of their rows and columns", () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="0.000"/></numFmts><cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="9"/></cellXfs>';
  const rows =
    row(1, number("A1", 1, 1)) +
    `<row r="2" s="2" customFormat="1">${number("C2", 1)}</row>` +
    '<row r="3" customFormat="1"><c r="A3"/></row>';
  const before = '<cols><col min="2" max="2" style="1"/></cols>';
  expect(surveyed({ rows, before, styles })?.formats).toEqual([
    ["0.000", "0.000", "General"],
    ["0%", "0%", "General"],
    ["General", "General", "General"],
  ]);
});

it("widths are points of the font's digits, usual ones where the file says nothing", () => {
  const styles = '<fonts><font><name val="Calibri"/><sz val="11"/></font></fonts>';
  const col = '<cols><col min="2" max="2" width="10" customWidth="1"/></cols>';
  expect(surveyed({ before: col, styles })?.widths).toEqual([54, 52.5]);
  const usual = '<sheetFormatPr defaultColWidth="20"/>';
  expect(surveyed({ before: usual + col, styles })?.widths).toEqual([105, 52.5]);
  expect(surveyed({ before: '<cols><col min="1" max="1" width="3"/></cols>' })?.widths).toEqual([
    54, 54,
  ]);
});

it.each(['<col min="1" max="2000000000"/>', '<col min="0" max="1"/>'])(
  "columns that no sheet has are damage: %s",
  (col) => {
    expect(() => surveyed({ before: `<cols>${col}</cols>` })).toThrow(
      expect.objectContaining({ code: "value-malformed" }),
    );
  },
);

it("merges, conditional formats and the sheet's own names are told", () => {
  const behind =
    '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"/><cfRule type="expression" priority="2"/></conditionalFormatting>';
  const names = `<definedName name="own" localSheetId="0">S!$A$1</definedName>${named("all", "S!$A$1")}`;
  expect(surveyed({ behind, names })).toMatchObject({
    merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
    highlights: 2,
    localNames: ["own"],
  });
});

it("of conditional formats in the extension only sets of icons are formats of their own", () => {
  const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  const behind = `<extLst><ext xmlns:x="${x14}"><x:conditionalFormattings><x:conditionalFormatting><x:cfRule type="iconSet"><x:iconSet/></x:cfRule><x:cfRule type="dataBar"><x:dataBar/></x:cfRule></x:conditionalFormatting></x:conditionalFormattings></ext></extLst>`;
  expect(surveyed({ behind })?.highlights).toBe(1);
});

it("a sheet is protected and visible where the file says so", () => {
  expect(surveyed({})).toMatchObject({ visible: true, protected: false });
  expect(surveyed({ behind: '<sheetProtection sheet="1"/>' })?.protected).toBe(true);
});

it("the structure tells all titles, names of ours and tables; only sheets that may be ours are surveyed", () => {
  const { titles, names, tables, sheets } = surveyOf(
    bookOf({
      names:
        named("tanping_year", "S!$B$2") +
        named("tanping_lost", "#REF!") +
        named("theirs", "S!$A$1"),
      tables: [
        '<table id="1" displayName="T" ref="A1:B2"><tableColumns><tableColumn name="a"/><tableColumn name="b"/></tableColumns></table>',
      ],
    }),
    [{ sheets: [{ ...plan, title: "另一张" }], formulaNames: new Map(), footer: "" }],
  );
  expect(titles).toEqual(["S"]);
  expect([...names]).toEqual([
    ["tanping_year", { title: "S", area: { row: 1, column: 1, rows: 1, columns: 1 } }],
    ["tanping_lost", null],
  ]);
  expect([...tables]).toEqual([["T", "S"]]);
  expect(sheets.size).toBe(0);
});
