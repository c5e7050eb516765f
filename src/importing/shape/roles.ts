import { splitMarks } from "../../cells/footnote-marks";
import { columnsOfKind, isMeasure } from "../../standard/column-keys";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import { columnFromHeading } from "../../strings/column-from-heading";
import { monitoringColumns as english } from "../../strings/en-US/monitoring-columns";
import { monitoringColumns as chinese } from "../../strings/zh-CN/monitoring-columns";
import { asSeen } from "../cells/cell-text";

/** A quotient by its first word: 吨钢碳排放, 度电碳排放, Specific emissions, and of a product alone. */
const each =
  /^(?:吨(?![co]|位)|度电|千瓦时|每(?![年月日季])|单[车件台]|[百千万亿]元|[件台车户]均|specific|spezifisch)|产品碳足迹|^pcf|productcarbonfootprint/;

/** Whether a heading says by its first word that its column has emissions or energy for each of something else: 吨钢碳排放. */
export const saysEach = (heading: string): boolean => {
  const plain = plainHeading(heading);
  return each.test(plain) && /排放|碳|能耗|co2|emission|energy|footprint/.test(plain);
};

/** What looks like one of the columns but is a quotient or a share of it, or its unit. */
const derived = [
  each,
  /强度|intensity|因子|系数|占比|比例|同比|环比|人均|单位(?:产|面积|建筑|发电|供电|能|增加)|%/,
  /万元(?:产值|gdp|增加值)能耗/,
  /[量值耗]单位$|(?:emissions?|output|production|generation|energy)[\s_-]*units?$/,
  /(?:^|[^a-z])(?:factors?|ratio|per|share)(?![a-z])/,
  /(?:(?<![a-z])(?:t|kg|g)|吨|千克)(?:co2e?|ce|二氧化碳(?:当量)?)?\/(?!年|月|日|天|a\b|y\b|yr|year|mon|mo\b|d\b|day)/,
] as const;

/** What is emitted and is no greenhouse gas. */
const otherEmissions =
  /二氧化硫|so2|氮氧化物|nox|颗粒物|粉尘|烟尘|烟气|废[水气渣]|污水|污染物|固废|cod|化学需氧|氨氮|挥发性有机物|固体废|汞|vocs?|^pm(?:10|2\.?5)?(?:emission|排放|$)|pollutant|particulate|dust|mercury|wastewater|effluent/;

/** A row of one of these, as its whole name says, beside rows of others. */
const otherEmission =
  /^\s*(?:so[2₂x]|no[2₂x]|二氧化硫|二氧化氮|氮氧化物|颗粒物|粉尘|烟尘|烟粉尘|汞|cod|化学需氧量|氨氮|vocs?|挥发性有机物|pm(?:10|2\.5)?)(?:排放总?量)?\s*$/i;

/** Whether a text names nothing but an emission that is no greenhouse gas: SO2, 颗粒物. */
export const isOtherEmission = (text: string): boolean => otherEmission.test(text);

/** A row that says nothing else but that it did not come about in its period: 计划, Budget, 基准情景, 上年同期, 同比增减. */
const plannedRow =
  /^\s*(?:(?:年度)?(?:计划|预算|目标|预测|预计)|(?:基准|基线|参考|惯性|常规|照常)情景|bau|business[ -]as[ -]usual|(?:baseline|reference) (?:scenario|case)|(?:同比|环比|[较比](?:上年|去年|上期|上月|同期))(?:增减|增长|增加|减少|变化|变动|升降|下降)?|增减|(?:排放|能耗|行业)?(?:限额|限值|定额|标杆|基准|先进|准入)(?:值|水平)?|行业(?:先进|标杆|基准)(?:值|水平)?|(?:基准线|基线)(?:排放)?|(?:核发|免费|分配)?配额|清缴|盈[余缺]|缺口|limit|cap|benchmark|best in class|baseline(?: emissions)?|industry benchmark|(?:free )?allowances|year[ -](?:on|over)[ -]year(?: change)?|yoy(?: change)?|(?:上年|去年)(?:同期|实际)?|同期|budget(?:ed)?|plan(?:ned)?|target|forecast|projected|projection|(?:prior|previous|last) year)(?:[值数量]|排放量|产量)?\s*$/i;

/** A row of what is taken off, offset, caught, or only listed beside: 减：外售热力, Carbon offsets, Memo: biogenic CO2. */
const offRow =
  /^\s*(?:减[:：]|减去|扣[减除]|less[:\s]|minus\s|deduct)|抵[消销扣]|ccer|碳信用|(?:碳汇|减排)量?\s*$|carbon (?:offset|credit|removal)|^\s*offsets?\s*$|offset credits|(?:二氧化碳|co2|碳)(?:捕集|封存|清除)量?\s*$|co2 (?:captured|stored|removed)|^\s*memo\b|outside (?:of )?(?:the )?scopes?|单独(?:列示|报告)|^\s*biogenic|生物[源质].*(?:co2|二氧化碳|排放)/i;

/** A row of amounts for each of something else: 排放强度, 单位产品排放. */
const rateRow =
  /(?:强度|占比|比例|比重|百分比|[增完下达]\p{L}{1,2}率)\s*(?:[(（].*[)）])?\s*$|(?:share|percentage)\s*(?:\(.*\))?\s*$|^\s*(?:share|percentage) of\b|^\s*(?:emissions?|carbon|ghg|energy) intensity|^\s*单位(?:产品|产值|产量|面积|增加值|发电|供电).*(?:排放|能耗|碳)/iu;

/** Why a row is not to be added to others, by its own words. */
export type RowApart = "planned-row" | "offset-row" | "rate-row";

/** What a text says of its row by which it is not to be added to others: 计划数, Budget, CCER抵消, 排放强度; null where it says nothing. */
export const rowApart = (text: string): RowApart | null => {
  if (plannedRow.test(text)) return "planned-row";
  if (rateRow.test(text)) return "rate-row";
  return offRow.test(text) ? "offset-row" : null;
};

/** What is measured, but not what came about in the period: planned, of the year before, summed up so far, allowed or saved, what could be made, or what it cost. */
const unlike =
  /成本|天数|(?<!千瓦)(?:小时数?$|时数)|(?<!ac)cost(?!a)|(?:days|(?<!watt-?)hours)$|容量|产能|capacity|增减|变化|增幅|差异|change|increase|decrease|避免|avoided|(?<!不含|不包括|不计|扣除)(?:生物源|生物质排放)|(?<!excl(?:\.|uding|usive)?(?:of)?|without|non-?)biogenic|累计|至今|[1一][-至]本月|配额|目标|计划|预算|预测|限额|上限|下限|平均|[月日季]均|最[大小高低]|许可|标杆|订单|差值|较[上去]|设计(?:产|排|值|发)|核定产|不确定|uncertainty|bound$|减排|抵消|清除|碳汇|上[年月期季]|去年|前[一年]|同期|基期|cumulat|ytd|todate|allowance|quota|target|budget|forecast|plan(?!t)|cap$|emissionreduction|offset|removal|sink|previous|(?:last|prior)(?:year|month|quarter|period)|baseline|baseyear|基线|average|^(?:avg|mean|peak|m(?:ax|in)(?:imum)?)(?=emission|output|production|generation|month|annual|dai)|benchmark|permitted|^design|滚动|近(?:\d+|[一二三六半])个?[月年]|年化|折年|rolling|trailing|annuali[sz]ed|last12months|浓度|速率|(?<![客车人])流量|排名|名次|得分|评分|增长|[率比]$|concentration|ppm|saved|savings?$|reduc(?:ed|tions?)|^rank|rank(?:ing)?$|score$|growth|(?<!production)rate$/;

/** A number by which something is filed, and no amount: GHGRP ID, 排放口编号. */
const filed =
  /^(?:number|count) of\s|(?<![a-z])(?:ids?|codes?|numbers?|no\.?)\s*$|编[号码]\s*$|代码\s*$/;

/** A heading without width, case, white space, line breaks, apostrophes, footnote marks and what stands in brackets. */
export const plainHeading = (text: string): string => (bare.test(text) ? text : reduced(text));

/** Nothing of it would be left out or changed. */
const bare = /^[a-z\d]*$/;

const reduced = (text: string): string =>
  splitMarks(asSeen(text).trim())
    .plain.normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s'‘’"_]/g, "")
    .replaceAll(/\(.*?\)|\[.*?\]|【.*?】/g, "");

/** Where a heading has words of several columns, an amount comes first: 核算期排放量 is an emission. */
const inTurn = (["amount", "source", "month", "year", "text"] as const).flatMap(columnsOfKind);

/** Headings of those who report to a buyer from elsewhere in Europe, from Turkey, Latin America or Korea. */
const elsewhere: Readonly<Partial<Record<MonitoringColumn, RegExp>>> = {
  year: /^(?:berichts|kalender)?jahr$|^ann[ée]e$|^a[ñn]o$|^anno$|^jaar$|^år$|^rok$|^yıl$|^datum$|^fecha$|^zeit(?:punkt|stempel)?$|^période$|^연도$|^년도$/,
  month: /^monat$|^mois$|^mese?$|^mês$|^maand$|^quartal$|^trimestre$/,
  source:
    /^(?:werk|standort|anlage|quelle|betrieb|usine|planta|fuente|stabilimento|impianto|bron)$/,
  emission: /[eé]miss?i(?:on|[oõ]e|ss)|배출량/,
  output: /produ(?:ktion|cci[oó]n|[cç][aã]o|zione|ctie|kcja)|생산량/,
};

const knownBy = (words: "surely" | "likely", plain: string): MonitoringColumn | undefined =>
  inTurn.find(
    (key) =>
      [chinese, english].some((its) => its[key].knownBy[words]?.test(plain)) ||
      (words === "likely" && elsewhere[key]?.test(plain)),
  );

/** A gas that is an emission where it is weighed as CO2. */
const otherGas =
  /^(?:ch4|n2o|hfcs?|pfcs?|sf6|nf3|甲烷|氧化亚氮|氢氟碳化物|全氟化碳|六氟化硫|三氟化氮)/;

/** Whether a heading begins with the name of a greenhouse gas. */
export const namesGas = (heading: string): boolean => {
  const plain = plainHeading(heading);
  return otherGas.test(plain) || /^(?:co2|二氧化碳)/.test(plain);
};

/** A row of one of the gases but CO2, as its whole name says. */
const gasRow =
  /^\s*(?:ch[4₄]|n[2₂]o|hfcs?(?:-\d+\w*)?|pfcs?|sf[6₆]|nf[3₃]|甲烷|氧化亚氮|氢氟碳化物|全氟(?:化碳|碳化物)|六氟化硫|三氟化氮)(?:排放总?量|\s*emissions?)?(?:\s*[(（](?![^)）]*(?:co2|当量|當量))[^)）]*[)）])?\s*$/i;

/** Whether a text names nothing but a greenhouse gas of which a tonne is not one of CO2. */
export const isOtherGas = (text: string): boolean => gasRow.test(text);

/** What is weighed in CO2 and is no emission either: what is lacking or left over, paid, traded, handed in, or caught before it is one. */
const noEmission =
  /缺口|盈余|差额|余额|结余|(?<!等)价|(?<!消)费|税|交易|履约|清缴|捕集|封存|surplus|shortfall|deficit|(?<!mass)balance|(?<!sin)gap|price|cost(?!a)|tax(?!i|o)|levy|captured|stored|sequest|surrender|(?<!ac)credits?(?!ed)/;

/** Which column a heading names, or null: a column's own heading does whatever it says, any other as far as it is no quotient, plan or the like. */
export const roleOf = (heading: string): MonitoringColumn | null => {
  const plain = plainHeading(heading);
  const own = columnFromHeading(plain);
  if (own) return own;
  const words = heading.normalize("NFKC").toLowerCase();
  if (plain === "" || derived.some((pattern) => pattern.test(words) || pattern.test(plain)))
    return null;
  if (otherGas.test(plain) && /co2e|二氧化碳当量/.test(words)) return "emission";
  const role = knownBy("surely", plain) ?? knownBy("likely", plain) ?? null;
  if (role === "emission" && (otherEmissions.test(plain) || noEmission.test(plain))) return null;
  return isMeasure(role) && (unlike.test(plain) || filed.test(words)) ? null : role;
};

/** What is done or made under another name than that of an output: 接待人次, 货运量, Units produced. */
const otherOutput =
  /(?<!培训|参训|教育)人次|客流量|[客货]运量|吞吐量|周转量|间夜|床日|加工量|(?<![废污][水气物料油]|[固危]废)处理量|(?:产品|生产|完工|下线)(?:数量|[台件辆]数)|上网[电電]量|售[电電热熱]量|供汽量|(?:produced|manufactured|assembled)$|throughput|passengers(?:carried)?$|(?:passenger|tonne|ton)-?k(?:ilo)?m(?:et(?:er|re))?s?$|(?:guest|room)-?nights|visitors$|^(?:quantity|volume)ofproducts?$/;

/** Whether a heading without a role is that of an output where no other is: 接待人次, Units produced. */
export const isOutputOtherwise = (heading: string): boolean => {
  const plain = plainHeading(heading);
  const words = heading.normalize("NFKC").toLowerCase();
  return (
    otherOutput.test(plain) &&
    !unlike.test(plain) &&
    !derived.some((pattern) => pattern.test(words) || pattern.test(plain))
  );
};

/** Whether a heading without a role may be that of emissions that its unit says, in tCO2e: it names no quotient, plan or the like. */
export const mayBeWeighed = (heading: string): boolean => {
  const plain = plainHeading(heading);
  const words = heading.normalize("NFKC").toLowerCase();
  return (
    ![unlike, noEmission, filed, otherEmissions].some((pattern) => pattern.test(plain)) &&
    !derived.some((pattern) => pattern.test(words) || pattern.test(plain))
  );
};

const numbering = /^(?:序号|编号|no\.?|#)$/i;

/** Whether a column by its heading only numbers the rows. */
export const isNumbering = (heading: string): boolean => numbering.test(heading.trim());
