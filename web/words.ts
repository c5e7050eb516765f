import type { PackedFileReport } from "../src/slip/packed-file";
import type { Language } from "../src/strings/language";
import type { Copy } from "./write-copy";

/** What the page says besides what the pane says of the same. */
interface CheckWords {
  readonly title: string;
  readonly what: string;
  readonly stays: string;
  readonly drop: string;
  readonly choose: string;
  readonly publicKey: string;
  readonly reading: string;
  readonly read: (count: number) => string;
  readonly other: string;
  readonly unsealed: string;
  readonly shownOtherwise: (count: number) => string;
  readonly problems: (count: number) => string;
  readonly slipRead: (name: string) => string;
  readonly insecure: string;
  readonly ownFault: string;
  /** The pack of files that are handed over at the end. */
  readonly pack: {
    readonly title: string;
    readonly whole: (count: number) => string;
    readonly changed: (count: number) => string;
    readonly noAttachment: string;
    readonly several: string;
    readonly files: (count: number) => string;
    readonly statuses: Readonly<Record<PackedFileReport["status"], string>>;
  };
  /** Many workbooks at once. */
  readonly rollup: {
    readonly title: string;
    readonly what: string;
    readonly run: (count: number) => string;
    readonly running: string;
  };
  /** What is written into copies. */
  readonly copy: {
    readonly title: string;
    readonly what: string;
    readonly score: string;
    readonly repair: string;
    readonly seal: string;
    readonly writing: string;
    readonly done: Readonly<Record<Copy["kind"], string>>;
    /** What a copy is called after its file: "示例（已计分）". */
    readonly name: Readonly<Record<Copy["kind"], (file: string) => string>>;
    readonly losesSignature: string;
  };
}

const words: Readonly<Record<Language, CheckWords>> = {
  "zh-CN": {
    title: "核对与计分",
    what: "放入评分工作簿（.xlsx），本页核对封签、重新计算得分，并列出文件中可能误导读者之处；未封签的，可以把结果写入副本，再封签、下载。凭条（.json 或 .txt）与工作簿一起放入，即按凭条核对；放入交付包（文件夹、其中的全部文件或 .zip），即逐个核对其中的文件。不需要 Excel，WPS 保存的文件同样可以。",
    stays:
      "文件只在本机处理，不上传；原文件不改动，写入的都是副本。打开过一次以后，没有网络也能使用。",
    drop: "把文件拖到这里，或",
    choose: "选择文件",
    publicKey: "签名人的公钥（可选）",
    reading: "正在读取",
    read: (count) => `已核对 ${count} 个文件`,
    other: "English",
    unsealed: "这份工作簿没有封签：下面是按其中内容重新计算的结果，不能证明它自完成以来没有改动。",
    shownOtherwise: (count) => `文件显示的内容可能与单元格不一致（${count} 处）`,
    problems: (count) => `得不出结果的原因（${count} 处）`,
    slipRead: (name) => `按凭条 ${name} 核对`,
    insecure:
      "本页经 http 打开，浏览器在这里不计算摘要，核对不了。请改用 https 地址，或把文件夹存到本机后打开 index.html。",
    ownFault: "程序出错，没有读完这个文件。请把文件和这句话发给开发者。",
    pack: {
      title: "交付包",
      whole: (count) => `交付包完整：${count} 个文件与凭条逐字节相同。`,
      changed: (count) => `交付包与凭条不符：${count} 个文件不同。`,
      noAttachment: "其中没有凭条所说的工作簿，无从核对封签。",
      several: "其中有几份不同的交付凭条，不知道该按哪一份核对。请只放入一个交付包。",
      files: (count) => `其中的文件（${count}）`,
      statuses: {
        same: "与凭条相同",
        differs: "与凭条不同：内容改动过",
        missing: "凭条列出，但不在其中",
        "not-listed": "凭条没有列出",
      },
    },
    rollup: {
      title: "汇总",
      what: "把放入的工作簿汇总成一份总览：名次只在同一方案之内，没有计入的写明原因。",
      run: (count) => `汇总这 ${count} 个文件`,
      running: "正在汇总",
    },
    copy: {
      title: "写入副本",
      what: "计算只改动结果所在的单元格和打印所需的版面；修复把公式、文字、名称和校验恢复原样，填写的内容不变。其余照旧。",
      score: "计算并写入副本",
      repair: "修复副本",
      seal: "封签副本……",
      writing: "正在写入副本",
      done: {
        scored: "结果已写入副本，尚未保存：请下载。以下是副本的情况。",
        repaired: "副本已修复，尚未保存：请下载。以下是副本的情况。",
        sealed: "副本已封签，尚未保存：请下载，凭条也请一起保存。以下是副本的情况。",
      },
      name: {
        scored: (file) => `${file}（已计分）`,
        repaired: (file) => `${file}（已修复）`,
        sealed: (file) => `${file}（已封签）`,
      },
      losesSignature: "原文件带有数字签名；签名只对原来的字节有效，副本中没有。",
    },
  },
  "en-US": {
    title: "Check and score",
    what: "Drop a workbook (.xlsx): this page verifies its seal, works its score out again, and lists what in the file may mislead a reader; into a copy of one without a seal it writes the result, which you can then seal and download. Drop a slip (.json or .txt) with it, and the workbook is held against the slip. Drop a pack (its folder, all files in it, or a .zip), and each file of it is checked. Excel is not needed; files saved by WPS are taken alike.",
    stays:
      "Everything happens on this machine: nothing is sent, and your file stays as it is; what is written is a copy. Once it was opened, the page works without a network.",
    drop: "Drop files here, or",
    choose: "Choose files",
    publicKey: "The signer's public key (optional)",
    reading: "Reading",
    read: (count) => (count === 1 ? "1 file checked" : `${count} files checked`),
    other: "中文",
    unsealed:
      "This workbook has no seal: below is what its entries come to now; nothing proves that it has not changed since it was finished.",
    shownOtherwise: (count) => `The file may show something else than its cells hold (${count})`,
    problems: (count) => `Why there is no result (${count})`,
    slipRead: (name) => `Held against the slip ${name}`,
    insecure:
      "This page came over http, where browsers make no digests, so nothing can be checked. Open its https address, or keep the folder on this machine and open index.html.",
    ownFault:
      "The program failed and did not finish reading this file. Send the file and this sentence to the developers.",
    pack: {
      title: "The pack",
      whole: (count) => `The pack is whole: ${count} files are the slip's own, byte for byte.`,
      changed: (count) =>
        count === 1
          ? "The pack does not fit its slip: 1 file differs."
          : `The pack does not fit its slip: ${count} files differ.`,
      noAttachment:
        "The workbook that the slip speaks of is not there, so no seal can be verified.",
      several:
        "There are several slips of packs, which differ, so it is not known which one counts. Drop one pack only.",
      files: (count) => `Its files (${count})`,
      statuses: {
        same: "the slip's own",
        differs: "another than the slip's: its contents were changed",
        missing: "listed by the slip, and not there",
        "not-listed": "not listed by the slip",
      },
    },
    rollup: {
      title: "Roll up",
      what: "Rolls the workbooks up into one overview: they are ranked within each scheme and never across, and what does not count is listed with its reason.",
      run: (count) => `Roll up these ${count} files`,
      running: "Rolling up",
    },
    copy: {
      title: "Write a copy",
      what: "Scoring changes the cells of the result and what their pages need; a repair restores formulas, texts, names and checks, and touches no entry. All else stays.",
      score: "Score into a copy",
      repair: "Repair a copy",
      seal: "Seal a copy…",
      writing: "Writing the copy",
      done: {
        scored:
          "The result is in the copy, which is not saved yet: download it. Below is what the copy comes to.",
        repaired:
          "The copy is repaired and not saved yet: download it. Below is what the copy comes to.",
        sealed:
          "The copy is sealed and not saved yet: download it, and its slip with it. Below is what the copy comes to.",
      },
      name: {
        scored: (file) => `${file} (scored)`,
        repaired: (file) => `${file} (repaired)`,
        sealed: (file) => `${file} (sealed)`,
      },
      losesSignature:
        "The file has a digital signature, which is of its own bytes only; the copy has none.",
    },
  },
};

/** The words of the page in a language. */
export const checkWords = (language: Language): CheckWords => words[language];
