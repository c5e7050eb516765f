import type { ImportLackCode, ImportLackFacts } from "../../faults/import-lack";

/** One sentence a code: what the source lacks, then the remedy. */
export type ImportLackSentences = {
  readonly [Code in ImportLackCode]: (facts: Readonly<ImportLackFacts[Code]>) => string;
};

export const importLacks: ImportLackSentences = {
  "encoding-unclear": () =>
    "这个文件的文字可能是几种编码之一。请选择读得通的一种；都读不通的，请在原来的程序中另存为“CSV UTF-8”或 .xlsx。",
  "no-heading": () => "没有找到表头。请填写表头所在行。",
  "no-year": () =>
    "请选择年份或日期所在的列；没有这一列的，请在表上方写明唯一的年份，或加一列年份。",
  "no-measure": () =>
    "请至少选择排放量或产出量所在的列；指标逐行写在一列中的表，请先改为每个指标一列。",
  "filter-matches-nothing": ({ heading, text, found }) =>
    `“${heading}”一列没有一行是“${text}”，什么也不会导入。${found ? `其中有：${found}。请改选。` : "这一列是空的，请改选另一列。"}`,
  "unit-missing": ({ heading }) => `“${heading}”没有写明单位。请填写单位。`,
  "unit-unknown": ({ heading, unit, wanted }) =>
    `不认得“${heading}”的单位“${unit}”，无法换算${wanted && `为“${wanted}”`}。请改写单位，例如 kg、t、万t、百万t。`,
  "unit-rate": ({ heading, unit }) =>
    `“${heading}”${unit && `的单位“${unit}”`}是每单位的量（强度），不是该期间的总量。请改选总量所在的列，或在来源中改为总量，例如以 t 计的排放量。`,
  "unit-unlike": ({ heading, unit, wanted }) =>
    wanted === ""
      ? `“${heading}”的单位“${unit}”不能计量这一列。请改正单位。`
      : `“${heading}”的单位“${unit}”不能换算为“${wanted}”。请改正其中之一。`,
};
