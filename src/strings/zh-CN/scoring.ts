import type { ItemColumn } from "../../standard/item-columns";

/** Words of scoring in the pane: the list of items and the card of one. */
export interface ScoringWords {
  readonly find: string;
  readonly clearSearch: string;
  readonly found: (count: number) => string;
  readonly show: string;
  readonly assessor: string;
  readonly anybody: string;
  readonly filters: Readonly<
    Record<
      "all" | "open" | "below" | "wrong" | "site" | "not-applicable" | "without-evidence",
      string
    >
  >;
  readonly back: string;
  readonly previous: string;
  readonly next: string;
  readonly place: (nth: number, count: number) => string;
  readonly columns: Readonly<Record<ItemColumn, string>>;
  readonly siteAnswers: Readonly<Record<"yes" | "no", string>>;
  readonly of: (maximum: string) => string;
  readonly nothing: string;
  readonly typed: (text: string) => string;
  readonly cleared: string;
  readonly waiting: string;
  /** Said by screen readers: what of an item is in the workbook now, or how many entries are. */
  readonly written: {
    readonly one: (item: string, what: string) => string;
    readonly several: (count: number) => string;
  };
  readonly difference: (difference: string) => string;
  readonly records: Readonly<
    Record<
      "look_at" | "document_finding" | "site_record" | "difference_reason" | "assessor" | "last",
      string
    >
  >;
  readonly pieces: (count: number) => string;
  readonly movePiece: Readonly<Record<"up" | "down", (nth: number) => string>>;
  readonly movedPiece: (nth: number) => string;
  readonly addPiece: string;
  readonly nonconformity: string;
  readonly editRecords: string;
  readonly day: string;
  readonly reuse: string;
  readonly blanks: string;
  readonly forms: Readonly<Record<"evidence" | "nonconformities" | "item_records", string>>;
  readonly undo: (count: number) => string;
  readonly undoWhy: string;
  readonly keys: string;
  readonly keysOn: string;
  readonly keyLine: string;
  readonly keyList: readonly (readonly [key: string, does: string])[];
  readonly endText: string;
  readonly tooLong: (most: string, excess: string) => string;
  readonly locked: string;
  readonly waitingFor: (count: number) => string;
  readonly retry: string;
  readonly drop: string;
  readonly offer: (facts: {
    readonly item: string;
    readonly column: string;
    readonly value: string;
    readonly now: string;
  }) => string;
  readonly offerEnter: string;
  readonly offerDrop: string;
  readonly untilClosed: string;
  readonly batch: string;
  readonly batches: Readonly<Record<"full" | "self", string>>;
  readonly batchTitle: (count: number) => string;
  readonly batchNone: Readonly<Record<"full" | "self", string>>;
  readonly batchEnter: string;
  readonly cancel: string;
}

export const scoring: ScoringWords = {
  find: "在细则、条款、记录中查找",
  clearSearch: "清除查找",
  found: (count) => `共 ${count} 项`,
  show: "筛选",
  assessor: "谁的项",
  anybody: "所有人的项",
  filters: {
    all: "全部",
    open: "未评",
    below: "未得满分",
    wrong: "有误",
    site: "待现场确认",
    "not-applicable": "不适用",
    "without-evidence": "没有记录",
  },
  back: "返回列表",
  previous: "上一项",
  next: "下一项",
  place: (nth, count) => `第 ${nth} / ${count} 项`,
  columns: {
    score: "得分",
    notApplicable: "不适用的理由",
    selfScore: "自评得分",
    evidence: "证据与备注",
    site: "现场查看要点",
    siteConfirmed: "现场确认",
  },
  siteAnswers: { yes: "是", no: "否" },
  of: (maximum) => `分值 ${maximum}`,
  nothing: "空",
  typed: (text) => `正在输入 ${text}，按回车写入`,
  cleared: "按回车清除得分",
  waiting: "待写入",
  written: {
    one: (item, what) => `${item} ${what}，已写入`,
    several: (count) => `${count} 处已写入`,
  },
  difference: (difference) => `与自评相差 ${difference}`,
  records: {
    look_at: "看什么、问谁",
    document_finding: "文件评审发现",
    site_record: "现场记录",
    difference_reason: "与自评不同的理由",
    assessor: "负责评价员",
    last: "上次评价",
  },
  pieces: (count) => `证据清单（${count}）`,
  movePiece: { up: (nth) => `第 ${nth} 条上移`, down: (nth) => `第 ${nth} 条下移` },
  movedPiece: (nth) => `已移到第 ${nth} 条`,
  addPiece: "添加证据",
  nonconformity: "提不符合",
  editRecords: "逐项记录",
  day: "年-月-日，如 2026-11-29",
  reuse: "或引用其他项的证据",
  blanks: "方式、被询问人、日期、地点和文件留空时，同证据清单中的上一条。",
  forms: { evidence: "证据", nonconformities: "不符合", item_records: "逐项记录" },
  undo: (count) => `撤销（${count}）`,
  undoWhy: "加载项写入后，Excel 自己的撤销不再可用；这里可以逐步撤销本次打开以来的写入。",
  keys: "快捷键",
  keysOn: "启用快捷键",
  keyLine: "数字或 F 满分，回车写入并到下一项；N 备注、A 不适用、S 现场、Z 撤销、Esc 列表",
  keyList: [
    ["0–9 .", "输入得分"],
    ["F", "满分"],
    ["Enter", "写入并到下一项"],
    ["Delete", "清除得分"],
    ["N", "证据与备注"],
    ["A", "不适用"],
    ["S", "现场要点"],
    ["E", "证据清单"],
    ["C", "不符合"],
    ["Z", "撤销"],
    ["↑ ↓", "上一项、下一项"],
    ["/", "查找"],
    ["Esc", "返回"],
  ],
  tooLong: (most, excess) =>
    `一个单元格最多 ${most} 字，多出 ${excess} 字，没有写入。请缩短，或分成几条写入证据清单。`,
  endText: "按 Ctrl+Enter 写入并到下一项，按 Esc 返回卡片",
  locked: "工作簿已封签，不能再评分。",
  waitingFor: (count) => `${count} 处内容还没有写入工作簿。`,
  retry: "再试一次",
  drop: "放弃这些内容",
  offer: ({ item, column, value, now }) =>
    `${item} 的${column}：“${value}”没有写入，因为单元格里现在是“${now}”。`,
  offerEnter: "改为前者",
  offerDrop: "保留后者",
  untilClosed: "浏览器不允许保存草稿：没有写入的内容只保留到窗格关闭为止。",
  batch: "批量",
  batches: { full: "本指标其余项给满分", self: "其余项按自评得分" },
  batchTitle: (count) => `将写入 ${count} 项得分`,
  batchNone: { full: "本指标没有未评的项。", self: "没有既未评分、又有自评得分的项。" },
  batchEnter: "写入",
  cancel: "取消",
};
