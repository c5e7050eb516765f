/** Words of the pane's part about a second assessor, and of the copy that is made for one. */
export interface SecondWords {
  readonly title: string;
  readonly what: string;
  readonly start: string;
  readonly file: string;
  readonly by: string;
  readonly run: string;
  readonly close: string;
  /** What became of the judgements of a file. */
  readonly merged: (counts: Readonly<Record<"added" | "changed" | "same", number>>) => string;
  readonly wrong: (items: string) => string;
  /** How many items both scored, alike or not. */
  readonly standing: (counts: Readonly<Record<"scored" | "same" | "open", number>>) => string;
  readonly table: string;
  readonly columns: Readonly<Record<"item" | "first" | "second" | "difference" | "state", string>>;
  readonly states: Readonly<Record<"open" | "agreed" | "not-followed", string>>;
  readonly notes: readonly [first: (note: string) => string, second: (note: string) => string];
  readonly agreed: (score: string, reason: string) => string;
  readonly agree: string;
  readonly agreeOn: (item: string) => string;
  readonly score: string;
  readonly reason: string;
  readonly write: string;
  readonly cancel: string;
  readonly blind: {
    readonly title: string;
    readonly open: string;
    readonly what: string;
    readonly file: string;
    readonly run: string;
    readonly elsewhere: string;
  };
}

export const second: SecondWords = {
  title: "第二评价人员",
  what: "第二评价人员在自己的工作簿中独立打分：新建一个空工作簿，在其中打开碳评，选“第二评价人员的副本”（或用命令 blind）。打完分，把那份文件带回这里。",
  start: "带入第二评分……",
  file: "第二评价人员的工作簿",
  by: "第二评价人员姓名",
  run: "带入第二评分",
  close: "关闭",
  merged: ({ added, changed, same }) =>
    `已带入：新增 ${added} 项，更新 ${changed} 项，未变 ${same} 项。表A.1 的得分没有改动。`,
  wrong: (items) =>
    `没有带入，因为那里的填写不是有效的得分：${items}。请第二评价人员改正后再带入。`,
  standing: ({ scored, same, open }) =>
    `第二评分 ${scored} 项：相同 ${same} 项，不同 ${scored - same} 项，其中待协商 ${open} 项。`,
  table: "两位评价人员打分不同的细则",
  columns: {
    item: "细则",
    first: "表A.1",
    second: "第二评分",
    difference: "差",
    state: "协商",
  },
  states: { open: "待协商", agreed: "已协商", "not-followed": "与商定的不同" },
  notes: [(note) => `记录：${note}`, (note) => `第二评分说明：${note}`],
  agreed: (score, reason) => `商定 ${score}：${reason}`,
  agree: "协商……",
  agreeOn: (item) => `${item} 协商一致`,
  score: "商定得分",
  reason: "理由",
  write: "写入商定得分",
  cancel: "取消",
  blind: {
    title: "第二评价人员的副本",
    open: "第二评价人员的副本……",
    what: "由第一评价人员存好的文件，在当前的空工作簿中建立副本：保留证据、计划、参数、监测数据与自评得分；没有得分、记录、不符合和任何其他判断。“证据与评价记录”一列也不带入，证据请写在“证据”工作表。",
    file: "第一评价人员的工作簿",
    run: "建立副本",
    elsewhere: "当前工作簿里已有内容，副本不会混进去。请新建一个空工作簿，在那里打开碳评。",
  },
};
