import type { LaterRefusalCode, Refusal } from "../../faults/refusal";

/** One sentence for each refusal that only delivery and the process around it meet. */
export type LaterRefusalSentences = {
  readonly [Code in LaterRefusalCode]: (refusal: Pick<Refusal, "subject" | "cause">) => string;
};

export const laterRefusals: LaterRefusalSentences = {
  "entries-missing": ({ subject }) => `封签之前还缺：${subject}。请填写后再封签；计分不受影响。`,
  "points-open": ({ subject }) =>
    `还有 ${subject} 处没有了结（证据、现场重点、不符合），没有封签。请补齐，或看过之后选“仍然封签”（命令 seal 用 --anyway），封签记录会写明。`,
  "seal-first": () => "工作簿还没有封签：请先封签并保存，再出具凭条或打包。",
  "seal-changed": ({ cause }) =>
    `封签或补充封签之后内容有改动，因此不再补充封签、出具凭条或写成文书。${cause}请先恢复，或与封签人核对。`,
  "nothing-to-supplement": () =>
    "封签之后的记录没有新的行，无需补充封签。请先在“不符合关闭”“监督”或“整改后评分”的末尾加行。",
  "signer-missing": () => "请填写姓名：封签和解封都要留下经手人。",
  "not-a-key": () =>
    "所选文件不是所需的密钥：私钥应为 PKCS#8、公钥应为 SPKI 的 PEM 文件，曲线 P-256。请另选文件。",
  "slip-key-differs": () =>
    "封签有签名，凭条须由同一把私钥签署，否则收件人核对不上。请选择封签时的私钥文件。",
  "not-a-slip": ({ subject }) =>
    `“${subject}”不是碳评的封签凭条，或者在凭条之外还写了别的。请向封签人索取凭条。`,
  "not-the-saved-file": ({ subject }) =>
    `“${subject}”里没有这个工作簿现在的封签：它是别的文件，或者是封签之前存的。请先在 Excel 中保存，再选择刚保存的文件。`,
  "not-second-copy": ({ subject }) =>
    `“${subject}”不是由这份评价做出的第二评价人员的副本：标识不同，或者就是这份文件自己。请另选文件。`,
  "nothing-to-compare": () => "“整改后评分”中没有得分，无从比较。请先逐项填写。",
  "formula-in-list": ({ subject }) =>
    `单元格 ${subject} 是公式，移动会把它变成数值，因此没有移动。请先把公式改为它的值，再移动。`,
  "entries-astray": ({ cause }) =>
    `有填写内容找不到或认不准，迁移会丢失它，没有写入任何文件：${cause}请在旧文件中改正后再迁移。`,
  "list-too-long": ({ subject, cause }) =>
    `自 ${subject} 起的列表，有内容的行比新文件的列表多 ${cause} 行，放不下，没有写入任何文件。请在旧文件中把多出的行合并或移到别处，再迁移。`,
  "several-areas": () =>
    "工作表中选定了多个区域，一次只能读取一个。请只选数据所在的一个区域，再读取。",
  "questions-open": ({ subject }) =>
    `还有问题没有回答：${subject}。没有写入任何内容。请逐一选择后再导入。`,
  "too-many-rows": ({ subject }) =>
    `工作表最多 ${subject} 行，放不下要导入的数据，没有写入任何内容。请按一列筛选，或先按年汇总，再导入。`,
  "units-do-not-convert": ({ subject, cause }) =>
    `“${subject}”的单位与工作簿声明的单位不能互相换算（${cause}）。请改正列的单位，或先在“数据”中修改工作簿的单位。`,
  "column-missing": ({ subject }) =>
    `监测数据表中没有“${subject}”列，导入的内容会丢失。请修复工作簿，或去掉这一列的对应。`,
  "rows-below-table": ({ subject }) =>
    `监测数据表下方的单元格 ${subject} 有内容，导入会覆盖它。请移走或清空表下方的内容，然后重试。`,
  "totals-row-shown": ({ subject }) =>
    `工作表“${subject}”的监测数据表显示了汇总行，导入时无法在其上增减行。请在“表设计”中取消“汇总行”，然后重试。`,
  "table-changed": ({ subject }) =>
    `工作表“${subject}”的监测数据表的位置、列或行已被改动，与备份对不上，没有写入任何内容。请恢复表的各列，然后重试。`,
  "import-unfinished": () =>
    "上一次导入中断了，留下的数据还在。请先在“数据”中恢复到导入前，再导入。",
  "nothing-to-import": () => "没有一行可以导入。请检查表头、列的对应和单位，或改选数据来源。",
  "nothing-to-undo": () =>
    "没有可以撤回的导入：还没有导入过，或导入前的备份已被删除。请直接修改监测数据，或重新导入。",
  "nothing-to-take-back": () =>
    "没有可以撤回的迁移：工作簿中没有旧版工作表。请打开迁移过的工作簿。",
  "nothing-to-draw": () => "监测数据中没有一年有排放量，无从画图。请先填写或导入监测数据。",
};
