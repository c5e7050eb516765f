import type { SlipChangeCode, SlipChangeFacts, SlipKey } from "../../faults/slip-change";

/** Words of the slip beside a sealed file, and of what is found when a file is held against it. */
export interface SlipWords {
  readonly title: string;
  readonly note: string;
  readonly labels: Readonly<
    Record<SlipKey | "form" | "stood" | "files" | "publicKey" | "signature", string>
  >;
  /** A line of the text: what it is called, its key, and what is stated. */
  readonly line: (label: string, key: string, value: string) => string;
  readonly answers: Readonly<Record<"same-file" | "same-entries" | "changed", string>>;
  /** What the slip's signature proves. */
  readonly signatures: Readonly<Record<"none" | "unknown-key" | "given-key" | "invalid", string>>;
  readonly changes: {
    readonly [Code in SlipChangeCode]: (facts: SlipChangeFacts[Code], label: string) => string;
  };
}

const ask = "请向封签人索取原件和凭条。";

export const slip: SlipWords = {
  title: "碳评 封签凭条",
  note: "核对：tanping verify 文件 --slip 本凭条，或在碳评窗格的“交付”中选择文件和凭条。",
  labels: {
    form: "格式",
    organisation: "组织",
    report: "报告编号",
    composite: "综合得分",
    grade: "等级",
    by: "封签人",
    time: "封签时间",
    digest: "总摘要",
    sha256: "文件的 SHA-256",
    stood: "封签时已在文件中",
    files: "一并交付的文件",
    publicKey: "公钥",
    signature: "签名",
  },
  line: (label, key, value) => `${label}（${key}）：${value}`,
  answers: {
    "same-file": "与凭条是同一个文件，逐字节相同。",
    "same-entries":
      "文件另存过，与凭条所记的不是同一个文件，但填写内容、结果和封签都相同。字体、图形、批注等样子不在封签之中：须原样出示时，请索取原件。",
    changed: "与凭条不符。",
  },
  signatures: {
    none: "凭条没有签名，不能证明由谁出具：谁都能写出一份。",
    "unknown-key": "凭条的签名有效，但没有与可信的公钥比对，还不能证明由谁出具。",
    "given-key": "凭条的签名与所给公钥相符：由持有对应私钥的人出具。",
    invalid: "凭条的签名无效。",
  },
  changes: {
    "slip-altered": () => `凭条本身被改动：签名与内容不符。${ask}`,
    "slip-not-signed": () => `凭条没有签名，不能证明由谁出具。${ask}`,
    "slip-key-differs": () =>
      `凭条的签名出自另一把密钥。请核实公钥的来源，或向封签人索取原件和凭条。`,
    "line-differs": ({ slip: stated, file }, label) =>
      `${label}：凭条写的是“${stated}”，文件是“${file}”。${ask}`,
  },
};
