import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";

/**
 * Writes the workbooks of the import corpus whose point no delimited file can have: formats, raised text, hidden sheets and
 * rows, formulas. Their right readings stand beside them.
 */
const corpus = join(__dirname, "../test/data/import-corpus");
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const related = (entries: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}">${entries.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** A cell: a number, a text, a number in the book's format, or a text with something raised behind it. */
type Cell =
  | number
  | string
  | { readonly formatted: number }
  | { readonly formula: string; readonly result: number | null }
  | { readonly text: string; readonly raised: string }
  | { readonly struck: number | string }
  | { readonly indented: string };

const cellXml = (cell: Cell): string => {
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
  if ("formula" in cell) {
    const result = cell.result === null ? "" : `<v>${cell.result}</v>`;
    return `<c><f>${cell.formula}</f>${result}</c>`;
  }
  if ("indented" in cell) return `<c s="2" t="inlineStr"><is><t>${cell.indented}</t></is></c>`;
  if ("struck" in cell) return cellXml(cell.struck).replace("<c", '<c s="3"');
  if ("formatted" in cell) return `<c s="1"><v>${cell.formatted}</v></c>`;
  return `<c t="inlineStr"><is><r><t>${cell.text}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${cell.raised}</t></r></is></c>`;
};

/** Cells of a row, and what its row element says besides. */
interface Row {
  readonly cells: readonly Cell[];
  readonly attributes: string;
}

interface Sheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly rows: readonly (Row | readonly Cell[])[];
  /** Elements of columns, as the file has them. */
  readonly columns?: string;
}

interface Workbook {
  readonly format: string;
  readonly sheets: readonly Sheet[];
  /** Whether Excel is asked to calculate on loading. */
  readonly calculation: "stored" | "on-load";
}

const rowXml = (row: Sheet["rows"][number]): string => {
  const { cells, attributes } = "cells" in row ? row : { cells: row, attributes: "" };
  return `<row${attributes}>${cells.map(cellXml).join("")}</row>`;
};

const sheetXml = ({ rows, columns }: Sheet): string =>
  `<worksheet xmlns="${main}">${columns === undefined ? "" : `<cols>${columns}</cols>`}<sheetData>${rows.map(rowXml).join("")}</sheetData></worksheet>`;

const types = (sheets: readonly Sheet[]): string => {
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const part = (name: string, its: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${kind}.${its}+xml"/>`;
  const all = sheets.map((_, at) => part(`worksheets/sheet${at + 1}`, "worksheet"));
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("workbook", "sheet.main")}${all.join("")}${part("styles", "styles")}</Types>`;
};

const struckXf = '<xf numFmtId="0" fontId="1"/>';
const indentedXf = '<xf numFmtId="0"><alignment indent="1"/></xf>';

const writeBook = (file: string, { format, sheets, calculation }: Workbook): void => {
  const code = format.replaceAll('"', "&quot;");
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state === "visible" ? "" : ` state="${state}"`} r:id="rId${at + 1}"/>`,
  );
  const has = (kind: string) =>
    sheets.some(({ rows }) => JSON.stringify(rows).includes(`"${kind}"`));
  const isStruck = has("struck");
  const fonts = `<fonts count="${isStruck ? 2 : 1}"><font/>${isStruck ? "<font><strike/></font>" : ""}</fonts>`;
  const others = `${isStruck || has("indented") ? indentedXf : ""}${isStruck ? struckXf : ""}`;
  const styles = 2 + (others.match(/<xf/g) ?? []).length;
  const calc = calculation === "stored" ? "" : '<calcPr fullCalcOnLoad="1"/>';
  const parts = {
    "[Content_Types].xml": types(sheets),
    "_rels/.rels": related([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join("")}</sheets>${calc}</workbook>`,
    "xl/_rels/workbook.xml.rels": related([
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)]),
    ),
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts>${fonts}<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${styles}"><xf numFmtId="0"/><xf numFmtId="164"/>${others}</cellXfs></styleSheet>`,
  };
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  writeFileSync(
    join(corpus, file),
    zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1) }),
  );
};

const shown = (rows: Sheet["rows"]): Sheet => ({ name: "数据", state: "visible", rows });

const write = (file: string, format: string, rows: Sheet["rows"]): void =>
  writeBook(file, { format, sheets: [shown(rows)], calculation: "stored" });

const heading = ["年份", "排放量(tCO2e)", "产量(MWh)"] as const;

write("04-habits/shown-in-thousands.xlsx", "0.0,", [
  heading,
  [2021, { formatted: 12000 }, 5000],
  [2022, { formatted: 12100 }, 5100],
]);
write("04-habits/shown-in-ten-thousands.xlsx", "0!.0,", [
  ["年份", "排放量(万tCO2e)", "产量(MWh)"],
  [2021, { formatted: 12000 }, 5000],
]);
write("04-habits/kilograms-by-format.xlsx", '#,##0" kg"', [
  heading,
  [2021, { formatted: 1200000 }, 5000],
  [2022, { formatted: 1300000 }, 5100],
]);
write("04-habits/multiple-by-format.xlsx", '0.0"万"', [
  heading,
  [2021, { formatted: 12.3 }, 5000],
  [2022, { formatted: 12.5 }, 5100],
]);
write("04-habits/plain-unit-by-format.xlsx", '#,##0.00" t"', [
  heading,
  [2021, { formatted: 12000 }, 5000],
]);
write("04-habits/plain-scaled-and-said.xlsx", '0!.0,"万"', [
  heading,
  [2021, { formatted: 12000 }, 5000],
]);
write("04-habits/per-cent.xlsx", "0%", [heading, [2021, { formatted: 1200 }, 5000]]);
write("04-habits/exponents.xlsx", "##0.0E+0", [heading, [2021, { formatted: 12000 }, 5000]]);
write("03-marks/raised-text.xlsx", "0", [
  heading,
  [{ text: "2021", raised: "a" }, 1200, 5000],
  [2022, { text: "1210", raised: "1)" }, { text: "5,100", raised: "2" }],
]);

const rowOf = (attributes: string, ...cells: readonly Cell[]): Row => ({ attributes, cells });
const oldSheet = { name: "旧", rows: [heading, [2021, 1, 1]] } as const;
const newSheet = shown([heading, [2021, 1200, 500], [2022, 1210, 510]]);
for (const state of ["hidden", "veryHidden"] as const)
  writeBook(`09-hidden/first-sheet-${state}.xlsx`, {
    format: "0",
    sheets: [{ ...oldSheet, state }, newSheet],
    calculation: "stored",
  });
const sources = ["年份", "排放源", "排放量(tCO2e)", "产量(MWh)"] as const;
write("09-hidden/rows.xlsx", "0", [
  sources,
  [2021, "锅炉", 1200, 500],
  rowOf(' hidden="1"', 2021, "焦炉", 300, 120),
  [2022, "锅炉", 1210, 510],
]);
write("09-hidden/filtered-rows.xlsx", "0", [
  sources,
  rowOf(' hidden="true"', 2021, "锅炉", 1200, 500),
  [2021, "焦炉", 300, 120],
  rowOf(' hidden="true"', 2022, "锅炉", 1210, 510),
  [2022, "焦炉", 310, 125],
]);
write("09-hidden/rows-of-no-height.xlsx", "0", [
  heading,
  [2021, 1200, 500],
  rowOf(' ht="0" customHeight="1"', 2022, 1210, 510),
]);
write("09-hidden/hidden-row-across.xlsx", "0", [
  ["指标", "2021年", "2022年"],
  ["排放量(tCO2e)", 1200, 1210],
  rowOf(' hidden="1"', "产量(MWh)", 500, 510),
]);
write("09-hidden/nothing-in-hidden-rows.xlsx", "0", [
  rowOf(' hidden="1"', "内部稿"),
  heading,
  [2021, 1200, 500],
  rowOf(' hidden="1"'),
  [2022, 1210, 510],
  rowOf(' hidden="1"', "注：数据来自台账"),
]);
const summed = (result: number | null): Sheet =>
  shown([heading, [2021, { formula: "600*2", result }, 500], [2022, 1210, 510]]);
write("09-hidden/formula-without-result.xlsx", "0", summed(null).rows);
write("09-hidden/formula-that-is-zero.xlsx", "0", summed(0).rows);
for (const [name, result] of [
  ["formulas-never-calculated", 0],
  ["formulas-calculated", 1200],
] as const)
  writeBook(`09-hidden/${name}.xlsx`, {
    format: "0",
    sheets: [summed(result)],
    calculation: "on-load",
  });

const hiding = (name: string, columns: string, rows: Sheet["rows"]): void =>
  writeBook(`09-hidden/${name}.xlsx`, {
    format: "0",
    sheets: [{ ...shown(rows), columns }],
    calculation: "stored",
  });
hiding("column-of-a-draft", '<col min="2" max="2" width="0" customWidth="1"/>', [
  ["年份", "排放量(tCO2e)", "排放量(tCO2e)", "产量(MWh)"],
  [2021, 1100, 1200, 500],
  [2022, 1150, 1210, 510],
]);
hiding("column-of-outputs", '<col min="3" max="3" hidden="1"/>', [
  heading,
  [2021, 1200, 500],
  [2022, 1210, 510],
]);
hiding("years-across", '<col min="2" max="3" hidden="1"/>', [
  ["指标", "2020年", "2021年", "2022年"],
  ["排放量(tCO2e)", 1000, 1200, 1210],
  ["产量(MWh)", 400, 500, 510],
]);
hiding("columns-that-do-not-count", '<col min="4" max="16384" hidden="1"/>', [
  [...heading, "排放因子", "核对人"],
  [2021, 1200, 500, 0.57, "甲"],
  [2022, 1210, 510, 0.57, "甲"],
]);
write("01-sums/indented-by-format.xlsx", "0", [
  ["排放源", "2021排放量(tCO2e)", "2022排放量(tCO2e)"],
  ["能源活动", 1000, 1100],
  ["其中：", "", ""],
  [{ indented: "燃煤" }, 600, 700],
  [{ indented: "燃油" }, 300, 300],
  ["工业过程", 200, 210],
]);
const struck = (...cells: readonly (number | string)[]): readonly Cell[] =>
  cells.map((its) => ({ struck: its }));
write("09-hidden/struck-out-row.xlsx", "0", [
  heading,
  [2021, 1200, 500],
  struck(2022, 1150, 510),
  [2022, 1100, 510],
]);
write("09-hidden/struck-out-across.xlsx", "0", [
  ["指标", "2021年", "2022年", "2023年"],
  ["排放量(tCO2e)", 1200, { struck: 11500 }, 1100],
  ["产量(MWh)", 500, 510, 520],
]);
write("09-hidden/struck-out-remark.xlsx", "0", [
  [...heading, "备注"],
  [2021, 1200, 500, { struck: "待核" }],
  [2022, 1210, 510, "已核"],
]);
const months = (emission: number): Sheet["rows"] => [
  ["月份", "排放量(tCO2e)", "产量(MWh)"],
  ...Array.from({ length: 12 }, (_, at) => [`${at + 1}月`, emission + at, 50]),
];
writeBook("06-headings/a-sheet-for-each-year.xlsx", {
  format: "0",
  sheets: [2021, 2022, 2023].map((year) => ({ ...shown(months(year - 1921)), name: `${year}年` })),
  calculation: "stored",
});
writeBook("06-headings/sheets-of-other-layouts.xlsx", {
  format: "0",
  sheets: [
    shown([heading, [2021, 1200, 500], [2022, 1210, 510]]),
    {
      ...shown([
        ["燃料", "因子"],
        ["煤", 1.9],
        ["气", 2.1],
      ]),
      name: "因子",
    },
    { ...oldSheet, state: "hidden" },
  ],
  calculation: "stored",
});
