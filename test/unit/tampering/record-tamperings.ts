import type { FindingCode } from "../../../src/faults/finding";
import type { SealChangeCode } from "../../../src/faults/seal-change";
import { at, formula, write, writeRow, type Step } from "./step";

/** One thing done to a sealed workbook whose closures have two supplementary seals, and what verifying says of the records. */
interface RecordTampering {
  /** In Chinese and, after a dot, in English. */
  readonly says: string;
  readonly steps: readonly Step[];
  readonly status: "open" | "intact" | "changed";
  readonly finds: readonly (SealChangeCode | FindingCode)[];
}

const changed = (
  says: string,
  finds: RecordTampering["finds"],
  ...steps: readonly Step[]
): RecordTampering => ({ says, steps, status: "changed", finds });

/** A row of the closures, counted from their headings. */
const row = (number: number, column = 0) => at("records_closures", number, column);
/** A cell of a supplement, from 0. */
const part = (supplement: number, column: number) => at("supplements", supplement, column);
const otherDigest = "0".repeat(64);

export const recordTamperings: readonly RecordTampering[] = [
  {
    says: "末尾加了一行 · a row added at the end",
    steps: writeRow(row(4), ["3", "认可"]),
    status: "open",
    finds: [],
  },
  changed(
    "补充封签过的一行被改 · a covered row changed",
    ["record-changed"],
    write(row(1, 1), "异议"),
  ),
  changed(
    "补充封签过的末行被清除 · the last covered row cleared",
    ["record-removed"],
    ...writeRow(row(3), [null, null]),
  ),
  changed(
    "两行对调 · two covered rows exchanged",
    ["record-moved"],
    ...writeRow(row(1), ["2", "异议"]),
    ...writeRow(row(2), ["1", "认可"]),
  ),
  changed("首行被删除 · the first covered row deleted", ["record-removed", "record-moved"], {
    do: "delete",
    what: "rows",
    at: row(1),
    count: 1,
  }),
  changed(
    "列名被改 · a heading changed",
    ["record-changed", "text-changed"],
    write(row(0, 1), "意见"),
  ),
  changed(
    "补充封签人被改 · a supplement's signer changed",
    ["supplement-altered"],
    write(part(0, 1), "王工"),
  ),
  changed(
    "补充封签的时间被改 · a supplement's time changed",
    ["supplement-altered"],
    write(part(1, 2), "2020-01-01T00:00:00+08:00"),
  ),
  changed(
    "第一份的前一摘要被改 · the digest before the first changed",
    ["supplement-altered", "supplement-of-other-seal"],
    write(part(0, 3), otherDigest),
  ),
  changed(
    "第二份的前一摘要被改 · the digest before the second changed",
    ["supplement-altered", "supplement-chain-broken"],
    write(part(1, 3), otherDigest),
  ),
  changed(
    "第一份被第二份取代 · the first put in the second's place",
    ["supplement-altered", "supplement-chain-broken"],
    { do: "copy", from: part(0, 0), to: part(1, 0), rows: 1, columns: 7 },
  ),
  changed(
    "行的摘要被改 · a covered row's digest changed",
    ["supplement-altered", "record-changed"],
    write(at("supplement_rows", 1, 2), otherDigest),
  ),
  changed(
    "签名被改 · a supplement's signature changed",
    ["supplement-signature-invalid"],
    write(part(0, 6), "AAAA"),
  ),
  changed(
    "签名被清除 · a supplement's signature cleared",
    ["supplement-not-signed"],
    write(part(1, 6), null),
  ),
  changed(
    "改为公式 · a cell of a supplement made a formula",
    ["supplement-altered"],
    formula(part(0, 1), '="李工"'),
  ),
  changed("补充封签表撤销保护 · the sheet of supplements unprotected", ["sheet-unprotected"], {
    do: "unprotect",
    sheet: "补充封签",
  }),
  {
    says: "整张补充封签表被删除 · the sheet of supplements deleted",
    steps: [{ do: "delete-sheet", sheet: "补充封签" }],
    status: "open",
    finds: [],
  },
];
