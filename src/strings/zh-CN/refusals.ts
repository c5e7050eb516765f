import type { LaterRefusalCode, Refusal, RefusalCode } from "../../faults/refusal";

/** One sentence a code: what the host would not do, then the remedy. */
export type RefusalSentences = {
  readonly [Code in Exclude<RefusalCode, LaterRefusalCode>]: (
    refusal: Pick<Refusal, "subject" | "cause">,
  ) => string;
};

export const refusals: RefusalSentences = {
  "editing-cell": () => "有单元格正在编辑。请按回车完成单元格编辑，然后重试。",
  "access-denied": () =>
    "工作表受保护，Excel 拒绝了操作。请在“审阅”中撤销该工作表的密码保护，然后重试。",
  "read-only": () =>
    "工作簿以只读方式打开：可以查看、核对，不能写入。请在 Excel 中选择“编辑工作簿”，或另存一份再打开。",
  "structure-protected": () =>
    "工作簿结构受保护，不能新建工作表。请在“审阅”中撤销工作簿保护，然后重试。",
  "sheet-exists": ({ subject }) =>
    `工作簿中已有工作表“${subject}”，碳评不会覆盖它。请重命名该工作表，或在新工作簿中创建。`,
  "name-exists": ({ subject }) =>
    `工作簿中已有名称“${subject}”，碳评不会覆盖它。请在“名称管理器”中删除或改名，或在新工作簿中创建。`,
  "not-a-tanping-workbook": () =>
    "这个工作簿中没有碳评的工作表。请先创建，或打开已有的评价工作簿。",
  "names-dropped": () =>
    "这是碳评的工作簿，但另一个程序保存时丢掉了它的名称，碳评找不到填写的单元格。请修复（窗格中的“修复”，或命令 repair）：名称会按编号和标题重新建立，填写的内容不变。",
  "newer-format": ({ subject }) =>
    `文件格式“${subject}”不是本版碳评能读的格式。请更新碳评后再打开。`,
  "older-format": ({ subject }) =>
    `文件格式“${subject}”属于较早的版本或另一份标准草案。请迁移：在窗格中（原有的工作表会保留），或用命令 migrate 移入新文件。`,
  "current-format": () => "文件已是当前格式，无需迁移。请直接打开。",
  "language-unknown": ({ subject }) =>
    `工作簿的语言标记（名称 tanping_language 的单元格）应为 zh-CN 或 en-US，现在是“${subject}”。请修复工作簿，或改正该单元格。`,
  "no-records": () =>
    "这份文件的格式没有证据、计划等各项记录。请先迁移到新的格式（窗格中的“迁移”，或命令 migrate），再打开记录。",
  "changed-meanwhile": () =>
    "单元格在此期间被修改，这一步没有做，也没有写入任何内容。请看过现在的内容，在修改停止后重试。",
  cancelled: () => "已取消，没有做完的不会留下一半。请刷新，看看工作簿现在的状态，再决定是否重做。",
  "not-loaded": () =>
    "加载项的这一部分没有载入：网络中断，或加载项已经更新。请检查网络后重试；仍不行的，关闭窗格再打开。",
  busy: () => "Excel 正忙，没有完成操作。请稍候重试。",
  "too-large": () =>
    "数据超过 Excel 网页版一次允许的大小。请在桌面版 Excel 中打开，或减少数据行后重试。",
  "too-old": ({ cause }) =>
    `这个版本的 Excel 不支持所需的功能。请更新到 Excel 2021 或更新版本。（${cause}）`,
  gone: ({ cause }) => `需要的工作表或名称刚刚被删除。请撤销删除，然后刷新。（${cause}）`,
  "not-scored": () =>
    "尚未计分，或写入的结果与填写内容不一致，不能封签。请先“计算并写入”，再封签。",
  damaged: ({ cause }) => `工作簿与标准版式不符，不能封签：${cause}请先修复，再封签。`,
  sealed: () => "工作簿已封签，内容已锁定。需要修改时请先解封。",
  "not-sealed": () => "工作簿没有封签，无需解封。需要修改时请直接填写。",
  "seal-unfinished": ({ subject }) =>
    `工作簿没有封签，工作表“${subject}”却被锁定：上一次封签或解封可能没有做完。请在“交付”中检查工作簿并修复，然后再填写或封签。`,
  "file-unreadable": ({ subject }) =>
    `读不了文件“${subject}”：它不是完好的 .xlsx（或 .docx）文件，或者已被移走。请另选文件。`,
  unknown: ({ cause }) =>
    `Excel 没有完成操作：${cause}。请重试；如仍失败，请保存后重新打开工作簿。`,
};
