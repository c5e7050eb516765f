import type { CountedLine, RollupScheme, UncountedLine } from "../../../src/rollup/rollup-line";

export const someScheme: RollupScheme = {
  name: "方案甲",
  version: "V1",
  parameters: {
    method: "historical",
    na_rule: "excluded",
    score_step: "0.5",
    weight_qualitative: "0.6",
    weight_quantitative: "0.4",
    limit_full: "0.1",
    limit_partial: "0",
  },
};

const file = (name: string) => ({ file: name, size: 1, modified: 1, sha256: name });

/** A workbook that counts, called by its file. */
export const someCounted = (name: string, its: Partial<CountedLine> = {}): CountedLine => ({
  ...file(name),
  status: "counted",
  workbookId: `id of ${name}`,
  digest: `digest of ${name}`,
  organisation: `组织 ${name}`,
  report: "TP-1",
  format: "2",
  scheme: someScheme,
  composite: "85.25",
  grade: "three-star",
  gradeNames: "table",
  qualitative: "82",
  quantitative: "80",
  intensity: "50.125",
  outputUnit: "MWh",
  categories: [
    { id: "1", earned: "7", possible: "14" },
    { id: "2", earned: "0", possible: "0" },
  ],
  seal: "sealed",
  validUntil: "2027-01-31",
  openNonconformities: 0,
  missing: {},
  findings: 0,
  ...its,
});

/** A file that does not count. */
export const someUncounted = (name: string, its: Partial<UncountedLine> = {}): UncountedLine => ({
  ...file(name),
  status: "not-counted",
  reason: "damaged",
  detail: { "zh-CN": "文件已损坏。", "en-US": "The file is damaged." },
  ...its,
});
