import type { RollupPaneWords } from "../zh-CN/rollup-pane";

export const rollupPane: RollupPaneWords = {
  title: "Overview of many organisations",
  open: "Overview of many organisations…",
  what: "Choose the saved workbooks of many organisations: an overview is made in this empty workbook, which ranks within each scheme and never across, and lists what does not count with its reason. Results of formulas are taken as the files have them saved; the page without Excel and the command rollup calculate them afresh.",
  choose: "Choose files…",
  chosen: (count) => {
    if (count === 0) return "none chosen";
    return count === 1 ? "1 file chosen" : `${count} files chosen`;
  },
  run: "Make the overview",
  done: ({ files, counted }) =>
    `The overview is made: ${files} files, ${counted} counted, ${files - counted} not counted.`,
  elsewhere:
    "This workbook holds something already, and the overview is not mixed with it. Please open Tanping in a new, empty workbook.",
};
