import { scoredItems } from "../../standard/table-a1";
import type { SampleWords } from "../zh-CN/sample";

export const sample: SampleWords = {
  open: "Open sample",
  what: `The sample is a made-up power plant: all ${scoredItems.length} items scored, data of five years, evidence and a plan; four stars.`,
  here: "This workbook is empty, so the sample is made here; close it without saving when you have seen it.",
  elsewhere:
    "This workbook holds something, which the sample is kept apart from: the button opens an empty workbook; open Tanping there and press it once more.",
  opened:
    "An empty workbook is open in another window. Open Tanping there and press “Open sample”.",
  byHand: "Excel opened no workbook. Please make an empty one yourself and open Tanping there.",
};
