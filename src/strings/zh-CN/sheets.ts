import type { ConfirmedKey } from "../../standard/confirmed-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { InfoKey } from "../../standard/records";
import { scoredItems } from "../../standard/table-a1";
import { tierLimits, type TierLimitWords } from "./tier-limits";
import { titles, type SheetTitles } from "./titles";

/** Words on the worksheets. Sheet titles ≤ 31 characters; prompts ≤ 255; errors ≤ 224; titles of prompts ≤ 32. */
export interface SheetWords {
  readonly titles: SheetTitles;
  readonly open: string;
  readonly unofficial: string;
  readonly footer: string;
  /** What note 2 of Appendix B prints above every page. */
  readonly header: (organisation: string) => string;
  readonly invalid: string;
  readonly choose: string;
  /** Put before the evidence of an item whose wording changed; its old score is not carried over. */
  readonly migrationNote: (score: string) => string;
  /** What stands before the title of a sheet of an older format that was set aside. */
  readonly asideMark: string;
  /** What stands on an assessment that may not be sealed yet: in a page's header, and before the list of what is missing. */
  readonly draft: { readonly mark: string; readonly lacks: string; readonly comma: string };
  readonly info: {
    readonly title: string;
    readonly note: string;
    readonly about: string;
    readonly scheme: string;
    readonly result: string;
    readonly options: string;
    readonly fields: Readonly<Record<InfoKey, string>>;
    readonly dateError: string;
    readonly ruleNotes: Readonly<Record<"na_rule" | "score_step" | "grade_names", string>>;
    readonly grade: string;
    readonly composite: string;
    readonly validUntil: string;
    readonly validityNote: string;
    readonly expired: string;
    readonly withheld: string;
    readonly categories: string;
    readonly categoryHeadings: readonly [string, string, string, string, string];
    readonly categoryTotal: string;
    readonly judged: string;
  };
  readonly a1: {
    readonly title: string;
    readonly note: string;
    readonly headings: readonly string[];
    readonly total: string;
    readonly checks: Readonly<
      Record<"blank" | "notNumber" | "range" | "step" | "both" | "notAllowed" | "noReason", string>
    >;
    /** The item is null where cells below each other with one maximum share their rule. */
    readonly scorePrompt: (maximum: string) => string;
    readonly scoreError: (maximum: string) => string;
    readonly reasonPrompt: string;
    readonly reasonError: string;
    readonly textPrompt: Readonly<Record<"evidence" | "site", string>>;
    readonly textError: string;
  };
  readonly a2: {
    readonly title: string;
    readonly note: string;
    readonly parameters: string;
    readonly yearTable: string;
    readonly yearHeadings: readonly [string, string, string, string, string, ...string[]];
    readonly statuses: Readonly<
      Record<
        | "evaluation"
        | "none"
        | "excluded"
        | "incomplete"
        | "counted"
        | "best"
        | "zeroOutput"
        | "noUnit",
        string
      >
    > & { readonly lacks: Readonly<Record<MeasureKey, string>> };
    readonly confirmed: {
      readonly title: string;
      readonly headings: readonly [string, string, string];
      readonly labels: Readonly<Record<ConfirmedKey, string>>;
    };
    readonly exclusions: string;
    readonly exclusionHeadings: readonly [string, string];
    readonly figures: string;
    readonly figureLabels: Readonly<
      Record<
        "emission" | "output" | "intensity" | "bestYear" | "bestIntensity" | "change" | "faults",
        string
      >
    >;
    readonly scores: string;
    readonly headings: readonly string[];
    readonly total: string;
    readonly limits: TierLimitWords;
    /** What a figure is per, while no unit is declared. */
    readonly outputUnit: string;
    readonly comparable: string;
    readonly notes: Readonly<
      Record<
        | "year"
        | "method"
        | "emission_unit"
        | "output_unit"
        | "repeated_output"
        | "advanced_value"
        | "advanced_unit"
        | "advanced_source"
        | "advanced_year"
        | "advanced_boundary"
        | "indicator"
        | "indicator_reason"
        | "energy_unit"
        | "comparison_origin"
        | "limit_full"
        | "limit_partial",
        string
      >
    >;
  };
  readonly a3: {
    readonly title: string;
    readonly note: string;
    readonly score: string;
    readonly weightsOpen: string;
    readonly weightsNotOne: string;
    readonly composite: string;
    readonly grade: string;
    readonly live: string;
    readonly result: string;
    readonly resultNote: string;
    readonly resultLabels: Readonly<
      Record<
        | "qualitative"
        | "quantitative"
        | "tier"
        | "weight"
        | "composite"
        | "grade"
        | "time"
        | "check"
        | "notApplicable"
        | "withheld",
        string
      >
    >;
    readonly checks: Readonly<Record<"agrees" | "differs" | "changed", string>>;
    /** Before the reasons why there is no composite, and those reasons. */
    readonly withheldBy: string;
    /** What a count stands behind. */
    readonly counted: Readonly<Record<"items" | "faults", string>>;
    readonly lacks: Readonly<
      Record<
        | "total"
        | "method"
        | "intensity"
        | "outputUnit"
        | "advancedValue"
        | "boundary"
        | "history"
        | "limits"
        | "indicatorReason"
        | "origin"
        | "exclusions"
        | "weights"
        | "error",
        string
      >
    >;
    /** Behind the first reasons of many. */
    readonly others: (count: number) => string;
    /** Before the reasons that the add-in writes. */
    readonly withheldAt: (time: string) => string;
    /** Items not applicable and the rule they count by. */
    readonly itemsByRule: (items: string, rule: string) => string;
    readonly table22: string;
    readonly table22Headings: readonly string[];
  };
  readonly monitoring: { readonly title: string; readonly note: string; readonly unit: string };
  readonly grades: Readonly<
    Record<"four-star" | "three-star" | "two-star" | "one-star", { table: string; text: string }>
  >;
}

const open = "标准草案未规定，由评价机构确定";

export const sheets: SheetWords = {
  titles,
  open,
  unofficial: "",
  footer: "第 &P 页 共 &N 页",
  header: (organisation) => `${organisation}碳排放管理体系建设实施效果评价报告书`,
  draft: { mark: "草稿", lacks: "草稿：尚缺", comma: "、" },
  invalid: "请核对",
  choose: "请从列表中选择。",
  asideMark: "旧版",
  migrationNote: (score) => `（迁移：条文或分值有变，原得分 ${score}，请重新评价）`,
  info: {
    title: "碳排放管理体系建设与评价",
    note: "浅黄色单元格由评价人员填写，其余由公式计算。组织名称与报告编号印在每页页眉，评价机构印在每页页脚（附录B 注2、注3）；自评时评价机构即组织自己（12.1）。标准文本：T/CECA-G 00XX—2023（征求意见草案）。",
    about: "一、评价信息",
    scheme: "二、评价方案",
    result: "三、评价结果",
    options: "选项（供公式使用，请勿修改）",
    fields: {
      organisation: "组织名称",
      address: "组织地址",
      report_no: "评价报告编号",
      period: "评价时间（起止日期）",
      scope: "评价范围",
      criteria: "评价准则",
      boundary: "组织边界与报告边界",
      body: "评价机构",
      leader: "评价组组长",
      team: "评价组组员",
      date: "评价日期",
      kind: "评价方式",
      purpose: "评价目的",
      basis: "评价依据",
      compiler: "编写人",
      responsible: "责任人",
      report_date: "报告日期",
      approver: "报告批准人",
      scheme_name: "方案名称",
      scheme_version: "方案版本",
      scheme_approver: "方案批准人",
      self_reason: "与自评不同须写理由",
    },
    dateError: "请输入 1950 年至 2200 年之间的日期，例如 2026-11-23。",
    ruleNotes: {
      na_rule: `4.3 允许说明理由后不适用，如何计分：${open}`,
      score_step: "实际得分的最小间隔，最多两位小数",
      grade_names: "表22 与 12.5.2 正文的等级名称不同，默认采用表22",
    },
    grade: "等级",
    composite: "综合得分",
    validUntil: "有效期至",
    validityNote: "评价结果有效期为三年，有效期内应接受监督（12.4.1）",
    expired: "已过有效期",
    withheld: "尚不能得出结果，原因见表A.3",
    categories: "四、各一级指标得分",
    categoryHeadings: ["一级指标", "得分", "满分分值", "计入分值", "得分率"],
    categoryTotal: "定性得分",
    judged: `已评项数（共 ${scoredItems.length} 项）`,
  },
  a1: {
    title: "表 A.1 定性评价指标评分细则表",
    note: "在“实际得分情况”填 0 至该项分值之间的数，最多两位小数；空白表示尚未评价，不等于 0。不适用的项写明理由。",
    headings: [
      "序号",
      "一级指标",
      "二级指标",
      "评分细则",
      "实际得分情况",
      "分值",
      "满分分值",
      "编号",
      "指标得分",
      "不适用（写明理由）",
      "自评得分",
      "证据与评价记录",
      "现场重点",
      "现场确认",
      "校验",
    ],
    total: "总分",
    checks: {
      blank: "未评",
      notNumber: "不是数字",
      range: "超出 0 至分值",
      step: "间隔不符",
      both: "不适用项不应有得分",
      notAllowed: "方案不允许不适用",
      noReason: "请写明理由（至少 4 个字）",
    },
    scorePrompt: (maximum) => `填 0 至 ${maximum} 之间的数，最多两位小数。尚未评价请留空。`,
    scoreError: (maximum) =>
      `本条细则的分值是 ${maximum}，得分应在 0 至 ${maximum} 之间。请改正或清空。`,
    reasonPrompt: "仅当该项不适用时写明正当理由（4.3），至少 4 个字；适用时请留空。",
    reasonError: "请用文字写明不适用的理由。",
    textPrompt: {
      evidence: "查阅的文件、访谈与现场证据，以及评价记录。",
      site: "文件评价时标出现场评价需重点关注的问题（12.4.3）。",
    },
    textError: "文字过长，请精简到 2000 字以内。",
  },
  a2: {
    title: "表 A.2 定量评价指标评分细则表",
    note: "先选方法，填写参数；年度数据由“监测数据”工作表按年合计后相除（12.3.1）。",
    parameters: "一、评价参数",
    yearTable: "二、年度数据",
    yearHeadings: [
      "年份",
      "排放量（kgCO2e）",
      "能耗量（kgce）",
      "产出量",
      "指标值",
      "评价年度相对该年",
      "状态",
    ],
    statuses: {
      evaluation: "评价年度",
      none: "无数据",
      excluded: "不计入",
      incomplete: "月份不全",
      counted: "计入",
      best: "历史最优",
      zeroOutput: "产出量为 0",
      noUnit: "缺单位",
      lacks: { emission: "缺排放量", output: "缺产出量", energy: "缺能耗量" },
    },
    confirmed: {
      title: "已确认的异常数值（碳评问到时填写）",
      headings: ["事项", "确认的数值", "理由"],
      labels: {
        "far-from-advanced": "强度与先进值相差的倍数",
        "far-from-best": "与历史最优年度相差的倍数",
        "years-apart": "与相邻年度相差的倍数",
        "advanced-later": "晚于评价年度的先进值发布年份",
      },
    },
    exclusions: "不计入历史的年份（须写明理由）",
    exclusionHeadings: ["年份", "理由"],
    figures: "三、评价年度",
    figureLabels: {
      emission: "年碳排放量（kgCO2e）",
      output: "产出量",
      intensity: "碳排放强度",
      bestYear: "历史最优年度",
      bestIntensity: "历史最优年度指标值",
      change: "相对历史最优年度",
      faults: "监测数据中不能计算的单元格数",
    },
    scores: "四、评分",
    headings: ["序号", "一级指标", "二级指标", "评分细则", "实际得分情况", "分值", "满分分值"],
    total: "总分",
    limits: tierLimits,
    outputUnit: "产出单位",
    comparable: "可比值",
    notes: {
      year: "评价报告期所在年度，例如 2024",
      method: "有适用的行业先进值时用先进值法，未发布时用历史法（12.3.2）",
      emission_unit: "“排放量”列的单位；1 万tCO2e = 10 000 tCO2e",
      output_unit: "产品产量、产值、面积、人数或服务量的单位，例如 t、MWh、m2、万元",
      repeated_output: "同期各排放源的产出量都相同时：是同一产出量，还是各有产出",
      advanced_value: "最新有效的行业先进值",
      advanced_unit: "每产出单位的排放量的单位；空白即 kgCO2e",
      advanced_source: "发布机构、文件名称与文号",
      advanced_year: "例如 2023",
      advanced_boundary: "评价人员确认：边界条件与先进值相同（12.3.2 a）",
      indicator: "优先采用碳排放强度（表A.2）",
      indicator_reason: "仅在选用单位产品能耗时填写",
      energy_unit: "“能耗量”列的单位，仅在选用单位产品能耗时填写",
      comparison_origin: "优先采用本地数据（12.3.2 b）",
      limit_full: `${open}；负数允许升高`,
      limit_partial: `${open}；负数允许升高`,
    },
  },
  a3: {
    title: "表 A.3 评价指标计分权重",
    note: `综合得分 I = a1 × Q定性 + a2 × Q定量（12.5.1）。权重：${open}，两者之和为 1。`,
    score: "得分",
    weightsOpen: "权重尚未确定。",
    weightsNotOne: "权重有误：两者应为 0 至 1 之间、至多 6 位小数的数，且之和为 1。",
    composite: "综合得分",
    grade: "等级",
    live: "一、综合得分与等级（公式）",
    result: "二、碳评的精确结果",
    resultNote: "由碳评加载项写入；“校验”比较它与上面的公式。",
    resultLabels: {
      qualitative: "定性得分",
      quantitative: "定量得分",
      tier: "所达档次（碳评写入）",
      weight: "定性评价权重 a1",
      composite: "综合得分",
      grade: "等级",
      time: "计算时间",
      check: "校验",
      notApplicable: "不适用项",
      withheld: "未得出结果的原因",
    },
    checks: { agrees: "一致", differs: "不一致", changed: "已变更" },
    withheldBy: "尚不能得出综合得分：",
    counted: { items: "表A.1 未评或有误的项数", faults: "监测数据中不能计算的单元格数" },
    lacks: {
      total: "表A.1 的分值、不适用项或其计分规则得不出总分",
      method: "未选定量评价方法",
      intensity: "评价年度没有碳排放强度",
      outputUnit: "未声明产出单位",
      advancedValue: "行业先进值、单位、来源或年份不全",
      boundary: "未确认边界条件与先进值相同",
      history: "没有可比的历史年度",
      limits: "三档界限未定或有误",
      indicatorReason: "对比指标或其理由未定",
      origin: "未选对比数据来源",
      exclusions: "不计入历史的年份不全",
      weights: "权重未定或有误",
      error: "单元格中有错误值",
    },
    withheldAt: (time) => `${time} 计算，尚不能得出结果：`,
    itemsByRule: (items, rule) => `${items}（${rule}）`,
    others: (count) => `……共 ${count} 项，其余见碳评窗格`,
    table22: "表 22 评价结果",
    table22Headings: ["等级", "分数", "下限（含）", "12.5.2 正文名称", "采用的名称", "星级"],
  },
  monitoring: {
    title: "监测数据",
    note: "每个周期（和排放源）一行；只填年份表示全年。空行不计。列名上方的单位在表A.2 中声明，也可写在列名的括号里。",
    unit: "单位",
  },
  grades: {
    "four-star": { table: "四星", text: "三星" },
    "three-star": { table: "三星", text: "二星" },
    "two-star": { table: "二星", text: "一星" },
    "one-star": { table: "一星", text: "不合格" },
  },
};
