import type { OpenPointCode } from "../../faults/notice";
import type { SealChangeCode, SealChangeFacts, SectionKey } from "../../faults/seal-change";
import { states, type SealStateWords } from "./seal-states";

/** Words of the seal's sheet, of the pane's part about it, and one sentence for each change since sealing. */
export interface SealWords {
  readonly title: string;
  readonly sheetTitle: string;
  readonly note: string;
  readonly labels: Readonly<
    Record<"state" | "by" | "time" | "digest" | "publicKey" | "signature", string>
  >;
  readonly states: SealStateWords;
  /** What the log says of what was open when it was sealed: each kind, how many and which. */
  readonly anyway: (open: string) => string;
  /** What the log says of what stood in the file besides and was shown to the sealer: how much and what. */
  readonly stood: (count: number, which: string) => string;
  readonly open: Readonly<Record<OpenPointCode, (count: number, which: string) => string>>;
  readonly comma: string;
  readonly semicolon: string;
  readonly sectionsHeading: readonly [string, string];
  readonly rowsHeading: readonly [string, string];
  readonly logHeading: readonly [string, string, string, string];
  readonly sections: Readonly<Record<SectionKey, string>>;
  readonly changes: {
    readonly [Code in SealChangeCode]: (facts: SealChangeFacts[Code]) => string;
  };
}

export const seal: SealWords = {
  title: "封签",
  sheetTitle: "封签：评价结果的签署记录",
  note: "由碳评写入。摘要覆盖编号、填写内容、参数、监测数据与结果；仅有摘要只能证明内容自封签后未变，不能证明是谁封签；有签名且公钥可信时才能证明签署者。核对：在碳评窗格点“核对封签”，或运行命令 verify。",
  labels: {
    state: "状态",
    by: "封签人",
    time: "封签时间",
    digest: "总摘要（SHA-256）",
    publicKey: "公钥",
    signature: "签名（ECDSA P-256）",
  },
  states,
  anyway: (open) => `仍然封签：${open}`,
  stood: (count, which) => `封签时已在文件中、封签人已见 ${count} 处：${which}`,
  open: {
    "item-without-evidence": (count, which) => `没有证据 ${count} 项（${which}）`,
    "site-point-open": (count, which) => `现场重点未确认 ${count} 项（${which}）`,
    "difference-without-reason": (count, which) => `与自评不同而没有理由 ${count} 项（${which}）`,
    "nonconformity-unsettled": (count, which) => `不符合未定纠正或完成期限 ${count} 项（${which}）`,
    "scores-unlike": (count, which) => `两位评价人员打分不同 ${count} 项（${which}）`,
    "consensus-not-followed": (count, which) => `得分与商定的不同 ${count} 项（${which}）`,
    "review-unsettled": (count, which) => `技术复核未解决的问题 ${count} 个（${which}）`,
    "reviewer-in-team": (count, which) => `复核人员是评价组成员 ${count} 处（${which}）`,
  },
  comma: "、",
  semicolon: "；",
  sectionsHeading: ["部分", "摘要"],
  rowsHeading: ["行", "摘要"],
  logHeading: ["记录", "经手人", "时间", "总摘要或理由"],
  sections: {
    file: "文件",
    info: "评价信息",
    parameters: "参数",
    items: "表A.1 各项",
    exclusions: "不计入历史的年份",
    monitoring: "监测数据",
    nonconformities: "不符合清单",
    records: "各项记录",
    result: "结果",
  },
  changes: {
    "row-changed": ({ key }) =>
      `${key} 的内容在封签之后被改动。请与封签人核对，或从封签时的副本重新开始。`,
    "row-added": ({ key }) => `${key} 是封签之后增加的。请与封签人核对，或从封签时的副本重新开始。`,
    "row-removed": ({ key }) =>
      `${key} 在封签之后被删除或清空。请与封签人核对，或从封签时的副本重新开始。`,
    // A seal has one digest for these rows together, so it cannot say which of them it was.
    "rows-changed": ({ first, last }) =>
      `监测数据第 ${first} 至 ${last} 行（空行不计）之中有内容在封签之后被改动。请与封签人核对，或从封签时的副本重新开始。`,
    "rows-added": ({ first, last }) =>
      `监测数据第 ${first} 至 ${last} 行（空行不计）之中的行是封签之后增加的。请与封签人核对，或从封签时的副本重新开始。`,
    "rows-removed": ({ first, last }) =>
      `监测数据第 ${first} 至 ${last} 行（空行不计）之中原有的行在封签之后被删除或清空。请与封签人核对，或从封签时的副本重新开始。`,
    "seal-altered": () => "封签记录自身被改动：摘要之间不相符，或被改为公式。请向封签人索取原件。",
    "result-differs": ({ written, recomputed }) =>
      `写入的结果“${written}”与由填写内容重新计算的“${recomputed}”不同。请以重新计算的为准，并与封签人核对。`,
    "formulas-differ": () => "表中公式显示的结果与写入的结果不同：公式被改动。请修复工作簿后再看。",
    "signature-invalid": () => "签名与摘要不相符：签名无效。请向封签人索取原件。",
    "key-differs": () => "签名所用的公钥不是所给的公钥。请核对公钥的来源，或向封签人索取原件。",
    "not-signed": () =>
      "给出了公钥，但这份封签没有签名，不能证明是谁封签。请向封签人索取带签名的原件。",
    "record-changed": ({ key }) =>
      `${key} 的内容在补充封签之后被改动。请恢复原样；更正请另加一行，再补充封签。`,
    "record-removed": ({ key }) =>
      `${key} 在补充封签之后被删除或清空。请从封签时的副本恢复这一行；更正请另加一行。`,
    "record-moved": ({ key }) =>
      `${key} 不在补充封签时的位置：行被移动、排序，或在它之前插入、删除了行。请恢复原来的次序，新的行写在末尾。`,
    "supplement-altered": ({ number }) =>
      `补充封签${number ? ` ${number} ` : ""}自身被改动：摘要不相符，或被改为公式。请向封签人索取原件。`,
    "supplement-chain-broken": ({ number }) =>
      `补充封签 ${number} 所记的前一摘要不是前一份补充封签的摘要。请向封签人索取原件。`,
    "supplement-of-other-seal": ({ number }) =>
      `补充封签 ${number} 所记的前一摘要不是这份封签的总摘要：它属于另一份封签。若是重新封签过，请删除工作表“补充封签”后再补充封签；否则请向封签人索取原件。`,
    "supplement-signature-invalid": ({ number }) =>
      `补充封签 ${number} 的签名与摘要不相符：签名无效。请向封签人索取原件。`,
    "supplement-key-differs": ({ number }) =>
      `补充封签 ${number} 签名所用的公钥不是所给的公钥。请核对公钥的来源。`,
    "supplement-not-signed": ({ number }) =>
      `给出了公钥，但补充封签 ${number} 没有签名，不能证明是谁封签。请向封签人索取带签名的原件。`,
  },
};
