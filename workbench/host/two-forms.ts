import type { Json } from "./batch";
import { isRecord, mapTexts, mapValues } from "./map-json";

/** A place where Excel may answer otherwise than it is documented: an add-in must not care which of the two comes. */
export interface TwoForms {
  readonly id: string;
  /** What an add-in reads or does there, in English and in Chinese. */
  readonly en: string;
  readonly zh: string;
  readonly documented: string;
  readonly reported: string;
  /** Who says so. */
  readonly source: string;
  /** The members that answer so, each as "Class.Member"; none where the host itself asks for the profile. */
  readonly members: readonly string[];
  /** The reported answer for the documented one. */
  readonly answer: (documented: Json) => Json;
}

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));

const asNumber = (limit: Json): Json =>
  typeof limit === "string" && isNumber(limit.slice(1)) ? Number(limit.slice(1)) : limit;

const withoutSign = (formula: Json): Json =>
  typeof formula === "string" ? formula.replace(/^=/, "") : formula;

const nothingFor = (text: Json): Json => (text === "" ? null : text);

/** Excel keeps sizes in whole pixels: three quarters of a point each at 96 to the inch. */
const inPixels = (points: Json): Json =>
  typeof points === "number" ? Math.round(points / 0.75) * 0.75 : points;

const reversed = (items: Json): Json => (Array.isArray(items) ? items.toReversed() : items);

const inSmallLetters = (text: string): string =>
  /^#[0-9A-F]{6}$/.test(text) ? text.toLowerCase() : text;

const quoted = (reference: string): string => reference.replace(/^(=?)([^'"!=(#]+)!/, "$1'$2'!");

const escaped = (format: string): string => format.replace(/\b(yyyy|mm?)-/g, "$1\\-");

const untouched = (documented: Json): Json => documented;

export const twoForms: readonly TwoForms[] = [
  {
    id: "limits",
    en: "limits of data validations that are numbers",
    zh: "数据验证的界限（数）",
    documented: 'the formula "=10"',
    reported: "the number 10",
    source: "Excel.BasicDataValidation.formula1; reports of users",
    members: ["DataValidation.Rule"],
    answer: (rule) => mapValues(rule, ["formula1", "formula2"], asNumber),
  },
  {
    id: "mixed-validations",
    en: "the type of validation of a range where only some cells have one",
    zh: "只有部分单元格有数据验证的区域的验证类型",
    documented: '"MixedCriteria"',
    reported: '"Inconsistent"',
    source: "Excel.DataValidationType; Microsoft's own samples name it as a known issue",
    members: ["DataValidation.Type"],
    answer: (type) => (type === "MixedCriteria" ? "Inconsistent" : type),
  },
  {
    id: "list-sources",
    en: "the source of a list that is a range",
    zh: "来自区域的序列的来源",
    documented: 'with its sign, "=A1:A3"',
    reported: 'without it, "A1:A3"',
    source: "not documented for reading; files keep it without",
    members: ["DataValidation.Rule"],
    answer: (rule) => mapValues(rule, ["source"], withoutSign),
  },
  {
    id: "no-text",
    en: "titles, messages and comments that are not there",
    zh: "没有的标题、消息和批注",
    documented: '""',
    reported: "null",
    source: "not documented; files leave the attribute out",
    members: ["DataValidation.ErrorAlert", "DataValidation.Prompt", "NamedItem.Comment"],
    answer: (settings) =>
      isRecord(settings)
        ? mapValues(settings, ["title", "message"], nothingFor)
        : nothingFor(settings),
  },
  {
    id: "colours",
    en: "colours of cells, borders and tabs",
    zh: "单元格、边框和标签的颜色",
    documented: '"#FFA500"',
    reported: '"#ffa500"',
    source: "the letters' case is not documented",
    members: [
      "RangeFill.Color",
      "RangeFont.Color",
      "RangeBorder.Color",
      "ConditionalRangeFill.Color",
      "ConditionalRangeFont.Color",
      "Worksheet.TabColor",
    ],
    answer: (color) => mapTexts(color, inSmallLetters),
  },
  {
    id: "titles",
    en: "titles of sheets in addresses and names, where they need no quotes",
    zh: "不需要引号的工作表名，在地址和名称中",
    documented: "Sheet1!A1",
    reported: "'Sheet1'!A1",
    source: "when Excel quotes is not documented",
    members: ["Range.Address", "RangeAreas.Address", "NamedItem.Formula", "NamedItem.Value"],
    answer: (reference) => mapTexts(reference, quoted),
  },
  {
    id: "formats",
    en: "number formats of dates with hyphens",
    zh: "带连字符的日期格式",
    documented: "yyyy-mm-dd",
    reported: "yyyy\\-mm\\-dd",
    source: "Excel writes the second into its files (ECMA-376, 18.8.31)",
    members: ["Range.NumberFormat", "ConditionalRangeFormat.NumberFormat"],
    answer: (formats) => mapTexts(formats, escaped),
  },
  {
    id: "sizes",
    en: "widths of columns and heights of rows",
    zh: "列宽和行高",
    documented: "as set, in points",
    reported: "rounded to whole pixels of 0.75 points",
    source: "Excel's screens of 96 dots to the inch",
    members: ["RangeFormat.ColumnWidth", "RangeFormat.RowHeight", "Range.GetColumnProperties"],
    answer: (sizes) =>
      typeof sizes === "number" ? inPixels(sizes) : mapValues(sizes, ["columnWidth"], inPixels),
  },
  {
    id: "order",
    en: "order of names and conditional formats in their collections",
    zh: "名称和条件格式在集合中的次序",
    documented: "as they were added; highest priority first",
    reported: "the other way round",
    source: "the order is not documented",
    members: ["NamedItemCollection.items", "ConditionalFormatCollection.items"],
    answer: reversed,
  },
  {
    id: "dates",
    en: "texts shaped like dates in the language of the person's Excel, written to values",
    zh: "写入 values、形似本地语言日期的文本",
    documented: 'stay text: "2024年1月5日"',
    reported: "become dates, as if typed",
    source: "Excel.Range.values; office-js-docs-pr #2013",
    members: [],
    answer: untouched,
  },
  {
    id: "unknown-names",
    en: "load() of a name that Excel does not know",
    zh: "load() 一个 Excel 没有的成员",
    documented: "ignored until it is read",
    reported: "the request fails with InvalidArgument",
    source: "not documented for every version",
    members: [],
    answer: untouched,
  },
  {
    id: "event-details",
    en: "details of a change of one cell",
    zh: "单个单元格更改事件的 details",
    documented: "values before and after",
    reported: "none",
    source: "office-js #5347, #6311",
    members: [],
    answer: untouched,
  },
];

const byMember = new Map<string, TwoForms[]>();
for (const form of twoForms)
  for (const member of form.members) byMember.set(member, [...(byMember.get(member) ?? []), form]);

/** What users report where the documentation promises this answer of "Class.Member". */
export const asReported = (member: string, documented: Json): Json =>
  (byMember.get(member) ?? []).reduce((told, { answer }) => answer(told), documented);
