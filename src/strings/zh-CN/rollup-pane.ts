/** Words of the pane's part that rolls chosen files up into an overview. */
export interface RollupPaneWords {
  readonly title: string;
  readonly open: string;
  readonly what: string;
  readonly choose: string;
  readonly chosen: (count: number) => string;
  readonly run: string;
  readonly done: (counts: { readonly files: number; readonly counted: number }) => string;
  readonly elsewhere: string;
}

export const rollupPane: RollupPaneWords = {
  title: "多组织评价总览",
  open: "多组织评价总览……",
  what: "选择各组织存好的评价工作簿，在当前的空工作簿中建立总览：名次只在同一方案之内，没有计入的写明原因。这里照文件里保存的公式结果，不重新计算公式；要重新计算，用网页或命令 rollup。",
  choose: "选择文件……",
  chosen: (count) => (count === 0 ? "未选择" : `已选择 ${count} 个文件`),
  run: "建立总览",
  done: ({ files, counted }) =>
    `已建立总览：文件 ${files} 个，计入 ${counted} 个，未计入 ${files - counted} 个。`,
  elsewhere: "当前工作簿里已有内容，总览不会混进去。请新建一个空工作簿，在那里打开碳评。",
};
