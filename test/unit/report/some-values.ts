import type { DocumentValues } from "../../../src/report/document-values";

/** A nonconformity as a row of its list. */
export const nonconformity = (number: string, fact: string): ReadonlyMap<string, string> =>
  new Map([
    ["tanping_nonconformities_number", number],
    ["tanping_nonconformities_fact", fact],
  ]);

/** Values of a made-up assessment. */
export const valuesWith = ({
  composite = "95.50",
  scope = "热电生产\n及其辅助设施",
  rows = [nonconformity("NC-01", "旧版在用"), nonconformity("NC-02", "超期未检")],
}: {
  readonly composite?: string;
  readonly scope?: string;
  readonly rows?: readonly ReadonlyMap<string, string>[];
} = {}): DocumentValues => ({
  texts: new Map([
    ["tanping_organisation", "示范热电 <一厂> & 二厂"],
    ["tanping_composite", composite],
    ["tanping_grade", "四星"],
    ["tanping_scope", scope],
    ["tanping_draft", ""],
  ]),
  lists: new Map([["tanping_records_nonconformities", rows]]),
  none: "（无）",
});
