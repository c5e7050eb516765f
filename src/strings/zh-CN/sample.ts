import { scoredItems } from "../../standard/table-a1";

/** Words of the sample that the first page offers. */
export interface SampleWords {
  readonly open: string;
  readonly what: string;
  /** How it comes, said before it is asked for. */
  readonly here: string;
  readonly elsewhere: string;
  readonly opened: string;
  readonly byHand: string;
}

export const sample: SampleWords = {
  open: "打开示例",
  what: `示例是一家虚构的热电厂：${scoredItems.length} 项都已评分，有五个年度的数据、证据和评价计划，四星。`,
  here: "当前工作簿是空的，示例就建在这里；看完不保存即可。",
  elsewhere:
    "当前工作簿里已有内容，示例不会混进去：按下后先打开一个空工作簿，请在那里打开碳评，再按一次。",
  opened: "空工作簿已在另一个窗口打开。请到那里打开碳评，再按“打开示例”。",
  byHand: "Excel 没有打开新工作簿。请自己新建一个空工作簿，在那里打开碳评。",
};
