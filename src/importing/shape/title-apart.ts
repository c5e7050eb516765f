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

/** Years, days, and what stands in brackets say nothing of the kind. */
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

const kindOf = (words: string): TitleApart["code"] | null => {
  if (
    (planned.test(words.replaceAll(" ", "")) || plannedInEnglish.test(words)) &&
    !actual.test(words)
  )
    return "planned-title";
  if (rate.test(words) && !beside.test(words)) return "rate-title";
  return unlike.test(words) && !ofCarbon.test(words) ? "unlike-title" : null;
};

type Titled = Pick<SourceTable, "rows" | "first" | "columns" | "rates">;

/** Words of a column, or of a row, that say which amounts are planned and which are not. */
const tells = /计划|预算|目标|预测|预计|budget|(?<![a-z])plan|target|forecast|project(?:ed|ion)/;

/** Whether the table itself says which of its amounts are of the kind, so that the others are not. */
const isToldApart = (table: Titled, code: TitleApart["code"]): boolean => {
  if (code === "rate-title") return table.rates.length > 0;
  const saysActual = (text: string) => actual.test(text.toLowerCase());
  return (
    firstRows(table).some((cells) => cells.map(plainText).some(saysActual)) ||
    table.columns.some((column) => {
      const heading = plainHeading(column.heading);
      if (saysActual(heading)) return true;
      return !isMeasure(column.role) && tells.test(heading) && holdsAmounts(table, column);
    })
  );
};

/**
 * What the lines above the table, or the name of its sheet, say of its amounts: that they are planned, or so much for each
 * of something else; null where they do not, or the table itself tells those from others.
 */
export const titleApart = (
  table: Titled,
  lines: SourceRows,
  { sheet }: Pick<SourceContext, "sheet">,
): TitleApart | null => {
  for (const cell of [...lines.flat(), sheet]) {
    if (isBlankCell(cell) || typeof cell !== "string" || isNoTitle.test(cell)) continue;
    const code = kindOf(wordsOf(cell));
    if (code) return isToldApart(table, code) ? null : { code, text: cell.trim() };
  }
  return null;
};
