import type { PageData } from "@tanping/workbench/page/page-data";
import { samples } from "./samples/samples";

/** What the stand-in for Excel is told of this add-in. */
export const workbenchData: PageData = {
  title: { "zh-CN": "碳评工作台", "en-US": "Tanping workbench" },
  icon: "/assets/icon-32.png",
  manifest: "/manifest.xml",
  samples: samples.map(({ title, file }) => ({
    title,
    file: {
      "zh-CN": `/sample/${file}.zh-CN.xlsx`,
      "en-US": `/sample/${file}.en-US.xlsx`,
    },
  })),
  welcome: {
    title: { "zh-CN": "欢迎使用碳评", "en-US": "Welcome to Tanping" },
    text: {
      "zh-CN":
        "碳评按《碳排放管理体系建设与评价指南》把评价做成工作簿：逐项得分、实测数据与碳排放强度、综合得分与等级，每一行都有理由和条款。从哪里开始？",
      "en-US":
        "Tanping turns the guideline on carbon emission management systems into a workbook: scored items, measured data and carbon intensity, composite score and grade, each line with its reason and clause. Where to begin?",
    },
    begin: { "zh-CN": "新建评价", "en-US": "New assessment" },
    beginWhy: {
      "zh-CN": "空白工作簿，在旁边的窗格中创建工作表",
      "en-US": "An empty workbook; the pane beside it creates the sheets",
    },
  },
};
