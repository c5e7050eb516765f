import type { MonitoringColumn } from "../../standard/monitoring-columns";
import type { Ask } from "./records";

/** The words of one column of the monitoring table. */
export interface ColumnWords extends Ask {
  /** Its heading, and what a person calls it. */
  readonly heading: string;
  /**
   * What headings of people's own tables say of it, without white space and in small letters; the heading itself is
   * known anyway. What is `surely` meant counts before what is `likely` meant of any column.
   */
  readonly knownBy: { readonly surely?: RegExp; readonly likely?: RegExp };
}
export type MonitoringWords = Readonly<Record<MonitoringColumn, ColumnWords>>;

const tooLong = "文字过长，请精简到 2000 字以内。";
const measure = (unit: string): Ask => ({
  prompt: `不小于 0 的数，单位与表A.2 声明的${unit}一致。没有数据请留空，不要填 0。`,
  error: "请输入不小于 0 的数；没有数据请留空。",
});

export const monitoringColumns: MonitoringWords = {
  year: {
    heading: "年份",
    prompt: "四位年份，例如 2024。整行空白不计。",
    error: "请输入 1900 至 2200 之间的整数年份。",
    knownBy: {
      likely:
        /(?<!投产|投运|建成|建厂|成立|竣工|出厂|因子|购置)年份|^年$|(?<![上本])年度$|^年月$|(?<!运行|更新|填报|填表|制表|编制|打印|上报|录入|审核|提交|报送|审批|签发|发布|创建|修改|下载|报告|投产|投运|建成|成立|竣工|出厂|购置|检定|校准)(?:日期|时间)|期间|月份|统计期|核算期|报告期|监测期|核查期|(?:统计|核算|报告|监测|账单|结算|计费)周期|账期/,
    },
  },
  month: {
    heading: "月份",
    prompt: "1 至 12；空白表示全年。同一年的同一排放源，全年与分月只能取其一。",
    error: "请输入 1 至 12 之间的整数；全年数据请留空。",
    knownBy: { likely: /^月份?$|^季度?$/ },
  },
  source: {
    heading: "排放源",
    prompt: "可选：同一周期有几个排放源时，用它区分，各行相加。",
    error: tooLong,
    knownBy: {
      likely:
        /排放源|^[厂廠]$|设施|設施|装置|裝置|机组|機組|工序|[厂廠]别|[厂廠]別|[厂廠]區|工廠|[院园校]区|建筑名称|门店|排放单元|电厂|企业|单位名称|公司|厂区|分厂|工厂|基地|厂名|车间|部门|燃料(?:品种|名称|种类)|能源(?:品种|名称|种类)/,
    },
  },
  emission: {
    heading: "排放量",
    ...measure("排放量单位"),
    knownBy: {
      likely:
        /排放[总總]?量|排出量|排放$|排放合计|(?:范围|范畴|範疇)[一二三1-3]|(?:直接|间接)(?:碳|温室气体)?排放|^碳排$|^(?:总|折)?(?:二氧化碳|温室气体)(?:当量|总量)?$/,
    },
  },
  output: {
    heading: "产出量",
    ...measure("产出量单位"),
    knownBy: {
      likely: /[产產産](?:出|量|值)|[发發][电電]量|供[电電热熱]量|服[务務]量|建筑面[积積]/,
    },
  },
  note: {
    heading: "备注",
    prompt: "可选：数据来源、凭证或说明，不参与计分。",
    error: tooLong,
    knownBy: { likely: /备注|说明/ },
  },
  energy: {
    heading: "能耗量",
    ...measure("能耗量单位"),
    knownBy: { surely: /(?:能耗|能源消[耗费])(?!.*(?:排放|co2|二氧化碳))/ },
  },
};
