import type { FindingCode } from "../../../src/faults/finding";
import type { RefusalCode } from "../../../src/faults/refusal";
import type { SealChangeCode } from "../../../src/faults/seal-change";
import type { Typed } from "../assessment/sketch";
import { at, formula, write, writeRow, type Step } from "./step";

/** One thing done to a sealed workbook, and what verifying it must say, without repeats. */
export interface SealTampering {
  /** In Chinese and, after a dot, in English. */
  readonly says: string;
  readonly steps: readonly Step[];
  readonly status: "changed" | "unsealed" | "refused";
  readonly finds: readonly (SealChangeCode | FindingCode | RefusalCode)[];
}

/** What leaves a seal that the workbook no longer answers to. */
export const changed = (
  says: string,
  finds: SealTampering["finds"],
  ...steps: readonly Step[]
): SealTampering => ({ says, steps, status: "changed", finds });

const entry = (says: string, key: string, value: Typed): SealTampering =>
  changed(says, ["row-changed"], write(at(key), value));

const scored = (says: string, ...steps: readonly Step[]): SealTampering =>
  changed(says, ["row-changed", "result-differs"], ...steps);

const result = (says: string, key: string, value: Typed): SealTampering =>
  scored(says, write(at(`result_${key}`), value));

const sealPart = (says: string, key: string, value: Typed): SealTampering =>
  changed(says, ["seal-altered"], write(at(`seal_${key}`), value));

const data = (row: number) => at("monitoring", row);
const otherDigest = "0".repeat(64);
/** What the sheet's own check of the result says where a formula was altered. */
const differs: Step = { do: "calculated", at: at("result_check"), value: "不一致" };

/** Everything tried against a sealed, signed workbook, besides what is tried against its structure. */
export const sealTamperings: readonly SealTampering[] = [
  {
    says: "文件格式的标记被改 · the file's mark changed",
    steps: [write(at("format"), "1 another-standard")],
    status: "refused",
    finds: ["older-format"],
  },
  entry("组织名称被改 · the organisation changed", "organisation", "另一家公司"),
  entry("评价日期被改 · the date changed", "date", 45_000),
  entry("评价组组长被改 · the leader changed", "leader", "王工"),
  scored("得分被改 · a score changed", write(at("a1_score"), 1)),
  scored("得分被清除 · a score cleared", write(at("a1_score"), null)),
  scored("得分改为文字 · a score made text", write(at("a1_score"), "1.5")),
  scored(
    "得分与理由互换 · a reason put in place of a score",
    write(at("a1_score"), null),
    write(at("a1_na"), "组织没有该过程"),
  ),
  entry("自评得分被改 · a self-score changed", "a1_self", 2),
  entry("证据被补写 · evidence added", "a1_evidence", "补写的证据"),
  entry("现场重点被改 · a site note changed", "a1_site", "补写"),
  changed(
    "分值被改 · a maximum changed",
    ["row-changed", "formulas-differ", "maximum-changed"],
    write(at("a1_max"), 3),
    differs,
  ),
  scored("参数被改：得 100 分的降幅 · a parameter changed", write(at("limit_full"), 0.9)),
  scored(
    "权重被改 · the weights changed",
    write(at("weight_qualitative"), 0.7),
    write(at("weight_quantitative"), 0.3),
  ),
  entry("先进值的来源被改 · a parameter without effect changed", "advanced_source", "公告"),
  changed(
    "增加不计入的年份 · a year left out",
    ["row-added"],
    write(at("excluded_year"), 2018),
    write(at("excluded_reason"), "停产检修"),
  ),
  changed(
    "数据行被改 · a data row changed",
    ["row-changed"],
    ...writeRow(data(0), [2016, null, null, 6_171_179, 19_935_573.254]),
  ),
  changed(
    "数据行增加 · a data row added",
    ["row-added"],
    ...writeRow(data(5), [2015, null, null, 9_000_000, 1_000_000]),
  ),
  changed(
    "数据行被清除 · a data row cleared",
    ["row-removed"],
    ...writeRow(data(4), [null, null, null, null, null]),
  ),
  changed(
    "数据的列名被改 · a data heading changed",
    ["row-changed", "formula-changed", "text-changed"],
    write(data(-1), "年 份"),
  ),
  changed(
    "增加不符合项 · a nonconformity added",
    ["row-added"],
    write(at("records_nonconformities", 1), "1"),
  ),
  result("写入的综合得分被改 · the written composite changed", "composite", 100),
  result("写入的等级被改 · the written grade changed", "grade", "五星"),
  result("写入的定性得分被改 · the written qualitative score changed", "qualitative", 100),
  entry("计分时间被改 · the time of scoring changed", "result_time", "2020-01-01T00:00:00+08:00"),
  result("所达档次被改 · the written tier changed", "tier", "最高档"),
  changed(
    "公式改写：综合得分恒为 100 · the composite's formula made always 100",
    ["formulas-differ", "formula-changed"],
    formula(at("composite"), "=100", 100),
    differs,
  ),
  sealPart("封签人被改 · the signer's name changed", "by", "李工"),
  sealPart("封签时间被改 · the time of sealing changed", "time", "2020-01-01T00:00:00+08:00"),
  changed(
    "总摘要被改 · the digest changed",
    ["seal-altered", "signature-invalid"],
    write(at("seal_digest"), otherDigest),
  ),
  sealPart("部分的摘要被改 · a section's digest changed", "sections", otherDigest),
  changed(
    "行的摘要被改 · a row's digest changed",
    ["row-changed", "seal-altered"],
    write(at("seal_rows", 0, 2), otherDigest),
  ),
  changed(
    "行的摘要被清除 · a row's digest cleared",
    ["row-added", "row-removed", "seal-altered"],
    ...writeRow(at("seal_rows"), [null, null, null]),
  ),
  changed(
    "签名被改 · the signature changed",
    ["signature-invalid"],
    write(at("seal_signature"), "AAAA"),
  ),
  changed("签名被清除 · the signature cleared", ["not-signed"], write(at("seal_signature"), null)),
  changed(
    "公钥被改 · the public key changed",
    ["signature-invalid"],
    write(at("seal_public_key"), "AAAA"),
  ),
  changed(
    "封签记录的末条被改 · the log's last act changed",
    ["seal-altered"],
    write(at("seal_log", 0, 1), "李工"),
  ),
  changed(
    "名称被删：行的摘要 · the name of the row digests deleted",
    ["row-added", "seal-altered"],
    { do: "delete-name", name: "tanping_seal_rows" },
  ),
  {
    says: "状态手改为已解封 · the state set to unsealed by hand",
    steps: [write(at("seal_state"), "已解封")],
    status: "unsealed",
    finds: ["entry-locked", "sheet-protected"],
  },
  {
    says: "整张封签表被删除 · the seal's sheet deleted",
    steps: [{ do: "delete-sheet", sheet: "封签" }],
    status: "unsealed",
    finds: ["entry-locked", "sheet-protected"],
  },
];
