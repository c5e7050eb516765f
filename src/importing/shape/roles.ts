import type { MonitoringColumn } from "../../standard/parameters";

/** Headings by which people name each column; the first pattern that fits decides. */
const patterns: readonly (readonly [MonitoringColumn, RegExp])[] = [
  ["energy", /能耗|能源消[耗费]|energy(use|consumption)?$/],
  ["source", /emissions?source/],
  ["year", /^(?:reporting|fiscal|calendar|data|emissions?|production)?year$/],
  ["emission", /排放总?量|碳排放$|排放合计|emission|co2|ghg/],
  ["output", /产出|产量|产值|发电量|供电量|服务量|建筑面积|output|production|generation/],
  [
    "source",
    /排放源|设施|装置|机组|工序|排放单元|电厂|企业|单位名称|公司|厂区|车间|account|plant|source|facility|unitname/,
  ],
  ["month", /^月份?$|^month$/],
  [
    "year",
    /年份|^年度?$|^年月$|(?<!运行|更新|填报|填表|制表|编制|打印|上报|录入|审核)(?:日期|时间)|期间|月份|统计期|核算期|^(?:start|end|data)?date$|period|^time$/,
  ],
  ["note", /备注|说明|note|remark|comment/],
];
/** What looks like one of the columns but is a quotient or a share of it, or its unit. */
const derived = [
  /强度|intensity|因子|系数|占比|比例|同比|环比|人均|单位(?:产|面积|建筑|发电|供电|能|增加)|%/,
  /万元(?:产值|gdp|增加值)能耗/,
  /[量值耗]单位$|(?:emissions?|output|production|generation|energy)[\s_-]*units?$/,
  /(?:^|[^a-z])(?:factors?|ratio|per|share)(?![a-z])/,
  /(?:(?<![a-z])(?:t|kg|g)|吨|千克)(?:co2e?|ce|二氧化碳(?:当量)?)?\/(?!年|月|a\b|yr|year|month)/,
] as const;

/** A heading without width, case, white space, line breaks, apostrophes and what stands in brackets. */
export const plainHeading = (text: string): string => (bare.test(text) ? text : reduced(text));

/** Nothing of it would be left out or changed. */
const bare = /^[a-z\d]*$/;

const reduced = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s'‘’"_]/g, "")
    .replaceAll(/\(.*?\)|\[.*?\]|【.*?】/g, "");

/** Which column a heading names, or null. */
export const roleOf = (heading: string): MonitoringColumn | null => {
  const plain = plainHeading(heading);
  const words = heading.normalize("NFKC").toLowerCase();
  if (plain === "" || derived.some((pattern) => pattern.test(words) || pattern.test(plain)))
    return null;
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
};

const numbering = /^(?:序号|编号|no\.?|#)$/i;

/** Whether a column by its heading only numbers the rows. */
export const isNumbering = (heading: string): boolean => numbering.test(heading.trim());
