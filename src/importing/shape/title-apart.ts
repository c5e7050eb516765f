import type { SourceCell } from "../../tabular/source";
import { isMeasure } from "../../standard/column-keys";
import { isBlankCell, plainText } from "../cells/cell-text";
import { holdsAmounts } from "./emission-columns";
import { firstRows } from "./first-cells";
import type { SourceContext, SourceRows, SourceTable, TitleApart } from "./layout";
import { plainHeading } from "./roles";

/** Amounts that are planned: the last words of a title, or right before what is measured; a department, a procedure or a policy is none. */
const planned =
  /(?<!监测|质量控制|行动|实施|工作|管理|改造|核查|采样|检测)(?:计划|规划|预算|目标|预测|预计)(?:分解)?(?:值|数|量|表|额|数据|指标|情况|明细|汇总|方案|统计|一览)*表?$|(?:计划|预算|目标|预测|预计)(?:碳|温室气体|二氧化碳)?(?:排放|产量)/;
const plannedInEnglish =
  /^(?:annual )?(?:budget(?:ed)?|planned|targets?|forecast(?:ed)?|projected|projections?)\b|(?:emissions?|carbon|ghg|output|production) (?:budgets?|plans?|targets?|forecasts?|projections?)$|^(?:plan|annual plan)$|\b(?:budget(?:ed)?|planned|targeted|forecast(?:ed)?|projected) (?:ghg |carbon |co2e? )?(?:emissions?|output|production)/;

/** Amounts of a scenario, or of what would have come about otherwise; those of a base year did come about. */
const supposed =
  /(?:基准|基线|参考|惯性|常规|低碳|强化|减排|达峰|零碳|政策|冻结)情景|情景[一二三1-3a-c]?(?:分析|预测|模拟|设定|方案|数据|排放量?|表)*$|照常(?:情景|发展)|(?:基准线|基线)排放|(?<![a-z])bau(?![a-z])|business as usual|(?:baseline|reference|policy|mitigation) (?:scenario|case)|baseline emissions/;

/** How much more or less than in another period; a development is told by whole amounts. */
const change =
  /(?:同比|环比|[较比](?:上年|去年|上期|上月|同期))(?:增减|增长|变化|变动|升降|下降)?(?:[量率额值]|幅度|情况|分析|统计|数据|明细|一览)*表?$|^(?:同比|环比)|增减[量额](?:统计|数据|明细)*表?$|year on year|year over year|month on month|(?<![a-z])yoy(?![a-z])|(?:change|growth) (?:from|on|over|since|vs\.?|versus|against) (?:the )?(?:previous|prior|last) (?:year|month|period)/;

/** What a table has beside a plan: what became of it. */
const actual =
  /完成|执行|实际|实绩|达成|达标|进展|对比|对照|比较|考核|差异|偏差|actual|progress|achiev|against|versus|(?<![a-z])vs(?![a-z])|performance|variance|status/;

/** Amounts for each of something else; a sum beside it, or how it is worked out, says that there are others. */
const rate =
  /强度|单耗|(?:吨|单位)(?:钢|水泥|熟料|产品|产值|面积|建筑面积|gdp)(?:综合)?(?:碳|二氧化碳|温室气体|能耗)|排放因子|产品碳足迹|(?:emissions?|carbon|ghg|co2e?|energy) intensit|specific (?:co2 )?emissions?|product carbon footprints?|emission factors?/;
const beside =
  /总量|总排放|排放[量及和与、]|产量|及|和|与|、|&|核算|计算|测算|基础|台账|数据|目标|\band\b|calculat|total|basis|inputs?(?:\b|$)/;

/** Amounts of something else: allowed, saved, a mean, or what is no greenhouse gas. */
const unlike =
  /配额(?:分配|发放)?(?:量|表|方案|情况|明细)*$|减排量(?:统计|核算|核证|数据|情况|表)*$|避免(?:的)?排放量?(?:统计|数据|表)*$|碳汇量?(?:统计|数据|表)*$|[年月日季]?(?:平均|均)值表?$|(?:二氧化硫|so2|氮氧化物|nox|颗粒物|烟尘|粉尘|废水|化学需氧量|cod|vocs?)(?:污染物)?排放(?:量|情况|统计|数据|表)*$|^(?:avoided emissions|emissions? reductions?|emissions? allowances?|allowances?|carbon removals?|(?:so2|nox|particulate) emissions)$/;
const ofCarbon = /碳排|co2|二氧化碳|温室|ghg/;

/** A label, a note, or words for who filled the table in. */
const isNoTitle = /[:：。；;]|^[注*※]/;

/** Years, days, and what stands in brackets are no words of a title. */
const wordsOf = (cell: SourceCell): string =>
  plainText(cell)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\(.*?\)|\[.*?\]|【.*?】|《.*?》/g, " ")
    .replaceAll(
      /(?:19|20|21)\d{2}(?:\s*[-–—~至到/]\s*(?:19|20|21)?\d{2})?\s*(?:年度?)?|\d{1,2}月/g,
      " ",
    )
    .replaceAll(/[\s_.–—-]+/g, " ")
    .trim();

type Kind = "planned" | "rate" | "change" | "unlike";

const codes = {
  planned: "planned-title",
  rate: "rate-title",
  change: "unlike-title",
  unlike: "unlike-title",
} as const satisfies Record<Kind, TitleApart["code"]>;

const kindOf = (words: string): Kind | null => {
  const joined = words.replaceAll(" ", "");
  const isPlanned = planned.test(joined) || plannedInEnglish.test(words) || supposed.test(words);
  if (isPlanned && !actual.test(words)) return "planned";
  if (rate.test(words) && !beside.test(words)) return "rate";
  if (change.test(words)) return "change";
  return unlike.test(words) && !ofCarbon.test(words) ? "unlike" : null;
};

const isOfAmounts = (kind: Kind | null): kind is "planned" | "change" =>
  kind === "planned" || kind === "change";

/** In brackets stands what is added to a title: 碳排放（预算）, and what it is without. */
const inBrackets = /[(（[【]([^()（）[\]【】]+)[)）\]】]/g;
const without = /^(?:不含|不包括|excl|without)/i;

const kindOfTitle = (title: string): Kind | null => {
  const added = [...title.matchAll(inBrackets)].flatMap(([, text = ""]) =>
    without.test(text) ? [] : kindOf(wordsOf(text)),
  );
  return kindOf(wordsOf(title)) ?? added.find(isOfAmounts) ?? null;
};

/** What the name of a file says of its kind: it may well be named after what a report is about, and after its versions. */
const kindOfFile = (file: string): "planned" | "change" | null => {
  const name = file.replace(/\.[a-z]+$/i, "").replaceAll(/[_.-]+|\d{6,8}/g, " ");
  const kind = kindOfTitle(name.replaceAll(versions, " "));
  return isOfAmounts(kind) ? kind : null;
};
const versions = /终稿|定稿|初稿|副本|最新|(?<![a-z])(?:final|copy|draft|v\d+)(?![a-z])/gi;

type Titled = Pick<SourceTable, "rows" | "first" | "columns" | "rates">;

/** Words of a column, or of a row, by which amounts of the kind are told from the others. */
const tellsPlanned =
  /计划|预算|目标|预测|预计|情景|budget|(?<![a-z])plan|target|forecast|project(?:ed|ion)|scenario|(?<![a-z])bau(?![a-z])/;
const tellsChange =
  /同比|环比|增减|增长|变化|变动|增幅|降幅|[较比](?:上|去|同)|change|growth|variation|(?<![a-z])yoy(?![a-z])/;

const saysActual = (text: string): boolean => actual.test(text.toLowerCase());

/** Whether the table itself says which of its amounts are of the kind, so that the others are not. */
const isToldApart = (table: Titled, kind: Kind): boolean => {
  if (kind === "rate") return table.rates.length > 0;
  const isOfChanges = (text: string) => kind === "change" && tellsChange.test(text.toLowerCase());
  const tells = (text: string) => saysActual(text) || isOfChanges(text);
  return (
    firstRows(table).some((cells) => cells.map(plainText).some(tells)) ||
    table.columns.some((column) => {
      const heading = plainHeading(column.heading);
      if (tells(heading)) return true;
      return !isMeasure(column.role) && tellsPlanned.test(heading) && holdsAmounts(table, column);
    })
  );
};

/**
 * What the lines above the table, or the name of its sheet or of its file, say of its amounts: that they are planned, or so
 * much for each of something else; null where they do not, or the table itself tells those from others.
 */
export const titleApart = (
  table: Titled,
  lines: SourceRows,
  { sheet, file }: Pick<SourceContext, "sheet" | "file">,
): TitleApart | null => {
  const apart = (kind: Kind, text: string): TitleApart | null =>
    isToldApart(table, kind) ? null : { code: codes[kind], text };
  const titles = [...lines.flat(), sheet].filter(isTitle);
  for (const title of titles) {
    const kind = kindOfTitle(title);
    if (kind) return apart(kind, title.trim());
  }
  const kind = kindOfFile(file);
  return kind && !titles.some(saysActual) ? apart(kind, file) : null;
};

const isTitle = (cell: SourceCell): cell is string =>
  typeof cell === "string" && !isBlankCell(cell) && !isNoTitle.test(cell);
