import type { Language } from "../src/strings/language";

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
}

const words: Readonly<Record<Language, CheckWords>> = {
  "zh-CN": {
    title: "核对评分附件",
    what: "放入评分工作簿（.xlsx），本页核对封签、重新计算得分，并列出文件中可能误导读者之处。凭条（.json 或 .txt）与工作簿一起放入，即按凭条核对。不需要 Excel，WPS 保存的文件同样可以核对。",
    stays: "文件只在本机读取，不上传、不改动。打开过一次以后，没有网络也能使用。",
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
  },
  "en-US": {
    title: "Check a scoring attachment",
    what: "Drop a scored workbook (.xlsx): this page verifies its seal, works its score out again, and lists what in the file may mislead a reader. Drop a slip (.json or .txt) with it, and the workbook is held against the slip. Excel is not needed; files saved by WPS are checked alike.",
    stays:
      "Files are read on this machine only; nothing is sent or changed. Once it was opened, the page works without a network.",
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
  },
};

/** The words of the page in a language. */
export const checkWords = (language: Language): CheckWords => words[language];
