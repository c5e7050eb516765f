import type { Content } from "./find-content";

/** What the page says, in Chinese and in English. */
export type Words = readonly [zh: string, en: string];

const things: Readonly<Record<Content, Words>> = {
  cells: ["单元格内容", "cells with something in them"],
  names: ["定义的名称", "defined names"],
  tables: ["表格", "tables"],
  charts: ["图表", "charts"],
};

export const words = {
  ready: ["可以运行。", "Ready to run."],
  noOffice: [
    "没有收到 office.js。请检查网络是否允许访问它，然后重新打开。",
    "office.js did not arrive. Check that the network allows it, then open this again.",
  ],
  notInExcel: ["请在 Excel 中打开本窗格。", "Open this pane in Excel."],
  running: (done: number, all: number): Words => [
    `正在核对 ${done} / ${all}，请不要操作工作簿……`,
    `Trying ${done} of ${all}; please leave the workbook alone…`,
  ],
  notEmpty: (content: Content): Words => [
    `这个工作簿不是空的（有${things[content][0]}）。请新建一个空白工作簿，再从那里运行。`,
    `This workbook is not empty (it has ${things[content][1]}). Open a new blank workbook and run it there.`,
  ],
  done: (amiss: number): Words =>
    amiss === 0
      ? ["全部相符。请把下面的文字发给我们。", "All as assumed. Please send us the text below."]
      : [
          `有 ${amiss} 条不符或未能核对。请把下面的文字发给我们。`,
          `${amiss} did not hold or could not be tried. Please send us the text below.`,
        ],
  broken: (reason: string): Words => [
    `未能做完（${reason}）。下面是到此为止的结果；名称以 Tanping trial 开头的工作表可以删除。`,
    `Not finished (${reason}). Below is what was seen so far; sheets whose names begin with Tanping trial may be deleted.`,
  ],
} as const;
