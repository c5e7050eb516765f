import { builtInFormats, firstCustomFormat } from "../../spreadsheet/built-in-formats";
import { momentOfSerial, serialOfMoment, serialText } from "../../spreadsheet/date-serial";
import {
  cellFormats,
  cellStrikes,
  isDateFormat,
  NumberFormats,
} from "../../spreadsheet/number-formats";
import { readWorkbookPart, workbookRoot } from "../../spreadsheet/workbook-part";
import { namespaces } from "../../xml/namespaces";
import { parseXml } from "../../xml/xml-element";
import { main, xmlPart } from "./xml-part";

describe("a serial number", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [60, "1900-02-29"],
    [61, "1900-03-01"],
    [1462, "1904-01-01"],
    [25_569, "1970-01-01"],
    [44_931.354_166_666_664, "2023-01-05 08:30:00"],
    [60.5, "1900-02-29 12:00:00"],
    [0.25, "06:00:00"],
    [0, "00:00:00"],
    [2_958_465, "9999-12-31"],
  ])("%d is shown as %s", (serial, text) => {
    expect(serialText(serial)).toBe(text);
  });

  it.each(["1900-01-01", "1900-02-28", "1900-03-01", "2024-02-29", "9999-12-31"])(
    "of %s is that of its moment",
    (day) => {
      const serial = serialOfMoment(Date.parse(day), "1900");
      expect(serialText(serial)).toBe(day);
      expect(momentOfSerial(serial).toISOString().slice(0, 10)).toBe(day);
    },
  );

  it("is 1462 less in a workbook that counts from 1904", () => {
    const moment = Date.parse("2023-01-05T12:00:00Z");
    expect(serialOfMoment(moment, "1900")).toBe(44_931.5);
    expect(serialOfMoment(moment, "1904")).toBe(43_469.5);
    expect(serialOfMoment(Date.parse("1904-01-01"), "1904")).toBe(0);
  });
});

const styleSheet = (content: string) =>
  parseXml(xmlPart(`<styleSheet xmlns="${main}">${content}</styleSheet>`), {
    namespace: main,
    local: "styleSheet",
  });

describe("number formats", () => {
  it.each(["yyyy-m-d", "mmm-yy", 'yyyy"年"', "[$-804]dddd", "e.m.d", "[Red]d"])(
    "of which %s shows a date",
    (code) => {
      expect(isDateFormat(code)).toBe(true);
    },
  );

  it.each([
    "General",
    "0.000E+00",
    "##0.0E-0",
    '0.00" days"',
    "[h]:mm",
    "h:mm",
    "\\d0",
    "_d0",
    "*y0",
    "[Yellow]0",
    "@",
  ])("of which %s shows none", (code) => {
    expect(isDateFormat(code)).toBe(false);
  });

  const formats = new NumberFormats(
    styleSheet(
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy/m"/><numFmt numFmtId="14" formatCode="0"/><numFmt formatCode="0.0"/><numFmt numFmtId="165"/></numFmts>',
    ),
  );

  it("are the file's own before those that are built in", () => {
    expect([164, 14, 0, 165, 9, 999].map((id) => formats.code(id))).toEqual([
      "yyyy/m",
      "0",
      "0.0",
      "",
      "0%",
      "General",
    ]);
    expect([164, 14, 165].map((id) => formats.isDate(id))).toEqual([true, false, false]);
  });

  it("that are built in show dates by their numbers", () => {
    const dates = [...Array(firstCustomFormat).keys()].filter((id) =>
      new NumberFormats(styleSheet("")).isDate(id),
    );
    expect(dates).toEqual([
      ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36],
      ...[50, 51, 52, 53, 54, 55, 56, 57, 58],
    ]);
    expect(dates.filter((id) => builtInFormats[id] === undefined)).toEqual([]);
  });

  it("belong to the cell styles by their numbers", () => {
    expect(
      cellFormats(
        styleSheet(
          '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
        ),
      ),
    ).toEqual([0, 14]);
    expect(cellFormats(styleSheet(""))).toEqual([]);
  });

  it("strike out what they show where their fonts do", () => {
    const fonts = '<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>';
    const styles = '<cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="9"/></cellXfs>';
    expect(cellStrikes(styleSheet(fonts + styles))).toEqual([false, true, false, false]);
    expect(cellStrikes(styleSheet(styles))).toEqual([false, false, false, false]);
  });
});

describe("a workbook part", () => {
  const read = (content: string) =>
    readWorkbookPart(
      parseXml(
        xmlPart(
          `<workbook xmlns="${main}" xmlns:x="${namespaces.relationships}" xmlns:r="other">${content}</workbook>`,
        ),
        workbookRoot,
      ),
    );

  it("lists sheets with the relationship by its namespace, and names with what they belong to", () => {
    const part = read(
      '<workbookPr date1904="1"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="甲" sheetId="3" r:id="wrong" x:id="r1"/><sheet name="乙" sheetId="4" state="veryHidden" x:id="r2"/><sheet state="visible"/><sheet state="hidden"/></sheets><definedNames><definedName name="a" comment="c">甲!$A$1</definedName><definedName name="b" localSheetId="1" hidden="1">1</definedName><definedName/></definedNames>',
    );
    expect(part).toEqual({
      sheets: [
        { name: "甲", sheetId: "3", state: "visible", relationship: "r1" },
        { name: "乙", sheetId: "4", state: "veryHidden", relationship: "r2" },
        { name: "", sheetId: "", state: "visible", relationship: "" },
        { name: "", sheetId: "", state: "hidden", relationship: "" },
      ],
      names: [
        { name: "a", text: "甲!$A$1", sheet: null, state: "visible", comment: "c" },
        { name: "b", text: "1", sheet: 1, state: "hidden", comment: "" },
        { name: "", text: "", sheet: null, state: "visible", comment: "" },
      ],
      dateSystem: "1904",
      activeTab: 1,
      calculation: "stored",
      calculationMode: "auto",
    });
  });

  it("says whether its formulas wait to be calculated", () => {
    for (const [xml, calculation] of [
      ['<calcPr fullCalcOnLoad="1"/>', "on-load"],
      ['<calcPr fullCalcOnLoad="0"/>', "stored"],
      ["<calcPr/>", "stored"],
    ] as const)
      expect(read(xml)).toMatchObject({ calculation });
  });

  it("says when they are calculated", () => {
    for (const [xml, calculationMode] of [
      ['<calcPr calcMode="manual"/>', "manual"],
      ['<calcPr calcMode="autoNoTable"/>', "autoNoTable"],
      ['<calcPr calcMode="auto"/>', "auto"],
      ['<calcPr calcMode="sometimes"/>', "auto"],
    ] as const)
      expect(read(xml)).toMatchObject({ calculationMode });
  });

  it("may say nothing", () => {
    expect(read("")).toEqual({
      sheets: [],
      names: [],
      dateSystem: "1900",
      activeTab: 0,
      calculation: "stored",
      calculationMode: "auto",
    });
    expect(read("<workbookPr/><bookViews/>")).toMatchObject({ dateSystem: "1900", activeTab: 0 });
  });
});
