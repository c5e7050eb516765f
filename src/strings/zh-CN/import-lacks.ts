import type { ImportLackCode, ImportLackFacts } from "../../faults/import-lack";

/** One sentence a code: what the source lacks, then the remedy. */
export type ImportLackSentences = {
  readonly [Code in ImportLackCode]: (facts: Readonly<ImportLackFacts[Code]>) => string;
};

export const importLacks: ImportLackSentences = {
  "no-heading": () => "没有找到表头。请填写表头所在行。",
  "no-year": () => "请选择年份或日期所在的列。",
  "no-measure": () => "请至少选择排放量或产出量所在的列。",
  "unit-missing": ({ heading }) => `“${heading}”没有写明单位。请填写单位。`,
  "unit-unknown": ({ heading, unit, wanted }) =>
    `不认得“${heading}”的单位“${unit}”，无法换算${wanted && `为“${wanted}”`}。请改写单位，例如 kg、t、万t、百万t。`,
  "unit-unlike": ({ heading, unit, wanted }) =>
    wanted === ""
      ? `“${heading}”的单位“${unit}”不能计量这一列。请改正单位。`
      : `“${heading}”的单位“${unit}”不能换算为“${wanted}”。请改正其中之一。`,
};
