import { scoring, type ScoringWords } from "./scoring";

/** Words of the task pane. It may be 270 px wide: buttons ≤ 6 Chinese characters, ≤ 14 Latin ones. */
export interface PaneWords {
  readonly busy: string;
  readonly loadingPart: string;
  readonly steps: (steps: number) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly finishEditing: string;
  readonly retry: string;
  readonly unlocked: (sheet: string) => string;
  readonly refresh: string;
  readonly score: string;
  readonly goTo: string;
  readonly list: { readonly left: (count: number) => string; readonly more: string };
  readonly unexpected: string;
  readonly notInExcel: string;
  readonly otherWindow: string;
  readonly settings: { readonly open: string; readonly openAtStart: string };
  readonly tabs: Readonly<Record<"progress" | "parameters" | "result" | "integrity", string>>;
  readonly summary: {
    readonly withheld: string;
    readonly missing: (count: number) => string;
    readonly wrong: (count: number) => string;
    readonly composite: string;
    readonly notWritten: string;
    readonly written: string;
    readonly changed: string;
    readonly differs: string;
    readonly formulasBlind: (grade: string) => string;
    readonly restarted: (times: number) => string;
    readonly sealed: Readonly<Record<"verified" | "unverified", string>>;
    readonly locked: string;
  };
  readonly progress: {
    readonly judged: (judged: number, all: number) => string;
    readonly points: (earned: string, possible: string) => string;
    readonly filter: Readonly<Record<"all" | "open" | "wrong", string>>;
    readonly states: Readonly<Record<"scored" | "not-applicable" | "open" | "wrong", string>>;
    readonly clause: (clause: string) => string;
    readonly clausesSheet: string;
    readonly none: string;
  };
  readonly problems: Readonly<Record<"wrong" | "open" | "notices", (count: number) => string>>;
  readonly numbers: { readonly title: (count: number) => string; readonly convert: string };
  readonly scoring: ScoringWords;
}

export const pane: PaneWords = {
  busy: "正在与 Excel 交换数据……",
  loadingPart: "正在载入……",
  steps: (steps) => `已完成 ${steps} 步`,
  cancel: "取消",
  cancelling: "这一步完成后停下……",
  finishEditing: "如有单元格正在编辑，请按回车完成",
  retry: "重试",
  unlocked: (sheet) =>
    `上一次封签或解封没有做完，工作表“${sheet}”还锁着；现已恢复为未封签的样子，填写内容没有改动。需要时请重新封签。`,
  refresh: "刷新",
  score: "计算并写入",
  goTo: "转到单元格",
  list: { left: (count) => `还有 ${count} 条未显示`, more: "显示更多" },
  unexpected:
    "碳评遇到了意外的错误。工作簿中的内容没有丢失。请刷新；如再次出现，请附上下面的文字告诉我们。",
  otherWindow:
    "这份评价也在另一个窗口中打开。两边填写的都会写入；同一格两边都改的，先写入的留下，后写入的先问您再写。",
  notInExcel: "请在 Excel 中打开碳评。",
  // Whoever reads only the other language finds its word.
  settings: { open: "设置", openAtStart: "语言与外观 Language" },
  tabs: { progress: "评价", parameters: "数据", result: "结果", integrity: "交付" },
  summary: {
    withheld: "尚不能得出结果",
    missing: (count) => `待填 ${count} 处`,
    wrong: (count) => `有误 ${count} 处`,
    composite: "综合得分",
    notWritten: "尚未写入工作簿",
    written: "已写入工作簿，与公式一致",
    changed: "写入后内容有变更，请重新计算",
    differs: "已写入的结果与公式不一致：有公式或校验被改动，请撤销对公式的修改",
    formulasBlind: (grade) =>
      `表A.3 的公式仍显示“${grade}”，请勿采用：公式看不到下面的问题。改正后再计算。`,
    restarted: (times) => `计算时单元格有变更，已用新内容重新计算（${times} 次）`,
    sealed: { verified: "已封签，核对无误", unverified: "已封签，尚未核对" },
    locked: "内容已锁定。需要修改时，请在“交付”中解封。",
  },
  progress: {
    judged: (judged, all) => `已评 ${judged} / ${all} 项`,
    points: (earned, possible) => `已评项得分 ${earned} / ${possible}`,
    filter: { all: "全部", open: "未评", wrong: "有误" },
    states: { scored: "已评", "not-applicable": "不适用", open: "未评", wrong: "有误" },
    clause: (clause) => `条款 ${clause}`,
    clausesSheet: "条款工作表",
    none: "没有这样的项。",
  },
  numbers: {
    title: (count) => `${count} 处只是以文本保存的数字，可以改为：`,
    convert: "改为数字",
  },
  problems: {
    wrong: (count) => `需要改正（${count}）`,
    open: (count) => `待填（${count}）`,
    notices: (count) => `提请注意，不影响得分（${count}）`,
  },
  scoring,
};
