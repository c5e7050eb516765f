import type { FindingCode } from "../../../src/faults/finding";
import type { RefusalCode } from "../../../src/faults/refusal";
import type { SealChangeCode } from "../../../src/faults/seal-change";
import type { Value } from "@tanping/workbench/book/value";
import type { Book } from "@tanping/workbench/book/book";
import { cell, opened, overwrite, placeOf, retell, sheetId } from "./tampering-tools";

/** One thing done to a sealed workbook, and what verifying it must say, without repeats. */
export interface SealTampering {
  /** In Chinese and, after a dot, in English. */
  readonly says: string;
  readonly act: (book: Book) => void;
  readonly status: "changed" | "unsealed" | "refused";
  readonly finds: readonly (SealChangeCode | FindingCode | RefusalCode)[];
}

export const changed = (
  says: string,
  finds: SealTampering["finds"],
  act: SealTampering["act"],
): SealTampering => ({ says, act, status: "changed", finds });

/** Writes into a name's cells, counted from its first. */
export const writeAt = (name: string, row: number, column: number, value: Value) =>
  opened((book) => {
    const { sheet, area } = placeOf(book, name);
    const place = cell(area.row + row, area.column + column);
    book.write(sheet.id, place, [[{ value }]], "user");
  });

const entry = (what: string, name: string, value: Value): SealTampering =>
  changed(what, ["row-changed"], overwrite(`tanping_${name}`, value));

const result = (what: string, name: string, value: Value): SealTampering =>
  changed(what, ["row-changed", "result-differs"], overwrite(`tanping_result_${name}`, value));

const sealPart = (what: string, name: string, value: Value): SealTampering =>
  changed(what, ["seal-altered"], overwrite(`tanping_seal_${name}`, value));

const dataRow = (row: number, values: readonly Value[]) =>
  opened((book) => {
    const { sheet, area } = placeOf(book, "tanping_monitoring");
    const place = { row: area.row + row, column: area.column, rows: 1, columns: values.length };
    book.write(sheet.id, place, [values.map((value) => ({ value }))], "user");
  });

/** Everything tried against a sealed, signed workbook, besides what is tried against its structure. */
export const sealTamperings: readonly SealTampering[] = [
  {
    says: "文件格式的标记被改 · the file's mark changed",
    act: overwrite("tanping_format", "1 another-standard"),
    status: "refused",
    finds: ["older-format"],
  },
  entry("组织名称被改 · the organisation changed", "organisation", "另一家公司"),
  entry("评价日期被改 · the date changed", "date", 45_000),
  entry("评价组组长被改 · the leader changed", "leader", "王工"),
  changed(
    "得分被改 · a score changed",
    ["row-changed", "result-differs"],
    overwrite("tanping_a1_score", 1),
  ),
  changed(
    "得分被清除 · a score cleared",
    ["row-changed", "result-differs"],
    overwrite("tanping_a1_score", null),
  ),
  changed(
    "得分改为文字 · a score made text",
    ["row-changed", "result-differs"],
    overwrite("tanping_a1_score", "1.5"),
  ),
  changed(
    "得分与理由互换 · a reason put in place of a score",
    ["row-changed", "result-differs"],
    opened((book) => {
      overwrite("tanping_a1_score", null)(book);
      overwrite("tanping_a1_na", "组织没有该过程")(book);
    }),
  ),
  entry("自评得分被改 · a self-score changed", "a1_self", 2),
  entry("证据被补写 · evidence added", "a1_evidence", "补写的证据"),
  entry("现场重点被改 · a site note changed", "a1_site", "补写"),
  changed(
    "分值被改 · a maximum changed",
    ["row-changed", "formulas-differ", "maximum-changed"],
    overwrite("tanping_a1_max", 3),
  ),
  changed(
    "参数被改：得 100 分的降幅 · a parameter changed",
    ["row-changed", "result-differs"],
    overwrite("tanping_limit_full", 0.9),
  ),
  changed(
    "权重被改 · the weights changed",
    ["row-changed", "result-differs"],
    opened((book) => {
      overwrite("tanping_weight_qualitative", 0.7)(book);
      overwrite("tanping_weight_quantitative", 0.3)(book);
    }),
  ),
  entry("先进值的来源被改 · a parameter without effect changed", "advanced_source", "公告"),
  changed(
    "增加不计入的年份 · a year left out",
    ["row-added"],
    opened((book) => {
      overwrite("tanping_excluded_year", 2018)(book);
      overwrite("tanping_excluded_reason", "停产检修")(book);
    }),
  ),
  changed(
    "数据行被改 · a data row changed",
    ["row-changed"],
    dataRow(0, [2016, null, null, 6_171_179, 19_935_573.254]),
  ),
  changed(
    "数据行增加 · a data row added",
    ["row-added"],
    dataRow(5, [2015, null, null, 9_000_000, 1_000_000]),
  ),
  changed(
    "数据行被清除 · a data row cleared",
    ["row-removed"],
    dataRow(4, [null, null, null, null, null]),
  ),
  changed(
    "数据的列名被改 · a data heading changed",
    ["row-changed", "formula-changed", "text-changed"],
    dataRow(-1, ["年 份"]),
  ),
  changed(
    "增加不符合项 · a nonconformity added",
    ["row-added"],
    overwrite("tanping_nc_item", "1.1.1"),
  ),
  result("写入的综合得分被改 · the written composite changed", "composite", 100),
  result("写入的等级被改 · the written grade changed", "grade", "五星"),
  result("写入的定性得分被改 · the written qualitative score changed", "qualitative", 100),
  entry("计分时间被改 · the time of scoring changed", "result_time", "2020-01-01T00:00:00+08:00"),
  result("所达档次被改 · the written tier changed", "tier", "最高档"),
  changed(
    "公式改写：综合得分恒为 100 · the composite's formula made always 100",
    ["formulas-differ", "formula-changed"],
    retell("tanping_composite", "=100"),
  ),
  sealPart("封签人被改 · the signer's name changed", "by", "李工"),
  sealPart("封签时间被改 · the time of sealing changed", "time", "2020-01-01T00:00:00+08:00"),
  changed(
    "总摘要被改 · the digest changed",
    ["seal-altered", "signature-invalid"],
    overwrite("tanping_seal_digest", "0".repeat(64)),
  ),
  sealPart("部分的摘要被改 · a section's digest changed", "sections", "0".repeat(64)),
  changed(
    "行的摘要被改 · a row's digest changed",
    ["row-changed", "seal-altered"],
    writeAt("tanping_seal_rows", 0, 2, "0".repeat(64)),
  ),
  changed(
    "行的摘要被清除 · a row's digest cleared",
    ["row-added", "row-removed", "seal-altered"],
    opened((book) => {
      for (const column of [0, 1, 2]) writeAt("tanping_seal_rows", 0, column, null)(book);
    }),
  ),
  changed(
    "签名被改 · the signature changed",
    ["signature-invalid"],
    overwrite("tanping_seal_signature", "AAAA"),
  ),
  changed(
    "签名被清除 · the signature cleared",
    ["not-signed"],
    overwrite("tanping_seal_signature", null),
  ),
  changed(
    "公钥被改 · the public key changed",
    ["signature-invalid"],
    overwrite("tanping_seal_public_key", "AAAA"),
  ),
  changed(
    "封签记录的末条被改 · the log's last act changed",
    ["seal-altered"],
    writeAt("tanping_seal_log", 0, 1, "李工"),
  ),
  changed(
    "名称被删：行的摘要 · the name of the row digests deleted",
    ["row-added", "seal-altered"],
    (book) => book.deleteName("tanping_seal_rows", null, "user"),
  ),
  {
    says: "状态手改为已解封 · the state set to unsealed by hand",
    status: "unsealed",
    finds: ["entry-locked", "sheet-protected"],
    act: overwrite("tanping_seal_state", "已解封"),
  },
  {
    says: "整张封签表被删除 · the seal's sheet deleted",
    status: "unsealed",
    finds: ["entry-locked", "sheet-protected"],
    act: (book) => book.deleteSheet(sheetId(book, "封签"), "user"),
  },
];
