import type { Remedy } from "../../faults/finding";

/** Words of the pane's tab that checks the workbook itself and seals it. */
export interface IntegrityWords {
  readonly check: {
    readonly title: string;
    readonly run: string;
    readonly sound: string;
    readonly outdated: string;
    readonly groups: Readonly<Record<Remedy, (count: number) => string>>;
    readonly repair: string;
    readonly willRestore: (count: number) => string;
    readonly restored: (count: number) => string;
    readonly restoredList: string;
  };
  readonly records: {
    readonly title: string;
    readonly what: string;
    readonly open: string;
    readonly parts: Readonly<Record<"assessment" | "after", string>>;
  };
  readonly seal: {
    readonly title: string;
    readonly open: string;
    readonly what: string;
    readonly by: string;
    readonly privateKey: string;
    readonly run: string;
    readonly nameMissing: string;
    /** Entries that must be filled in before. */
    readonly missing: (count: number) => string;
    readonly fillFirst: string;
    /** What is open and may be sealed all the same. */
    readonly openPoints: (count: number) => string;
    readonly whatOpen: string;
    readonly runAnyway: string;
    /** Why a workbook without a written result that agrees cannot be sealed. */
    readonly notYet: Readonly<Record<"withheld" | "none" | "changed" | "differs", string>>;
    readonly sealedBy: (by: string, time: string) => string;
    readonly digest: (start: string) => string;
    readonly showDigest: string;
    readonly signed: string;
    readonly unsigned: string;
  };
  readonly verify: {
    readonly publicKey: string;
    readonly run: string;
    readonly intact: string;
    /** What was sealed is unchanged, and yet the sheets are not what they were. */
    readonly altered: (count: number) => string;
    readonly changed: (count: number) => string;
    readonly changes: (count: number) => string;
    readonly findings: (count: number) => string;
    readonly recomputed: (score: string, grade: string) => string;
    readonly withheld: string;
    readonly proves: Readonly<Record<"none" | "unknown-key" | "given-key" | "invalid", string>>;
  };
  readonly supplement: {
    readonly start: string;
    readonly what: string;
    readonly run: string;
    readonly intact: string;
    readonly unsealed: (rows: number) => string;
    readonly changed: (count: number) => string;
    readonly changes: (count: number) => string;
    readonly made: (number: string, by: string, time: string) => string;
  };
  readonly delivery: {
    readonly download: (name: string) => string;
    /** Before the command that makes the same file. */
    readonly noDownload: string;
  };
  readonly documents: {
    readonly title: string;
    readonly what: string;
    readonly template: string;
    readonly saved: string;
    readonly order: string;
    readonly orders: Readonly<Record<"department" | "person" | "place", string>>;
    readonly write: Readonly<
      Record<"report" | "nonconformities" | "site-list" | "evidence", string>
    >;
    readonly written: string;
    readonly withheld: string;
    readonly unknown: (tags: string) => string;
    readonly absent: (tags: string) => string;
    readonly refused: (tags: string) => string;
    readonly changed: (count: number) => string;
    readonly dropped: (count: number) => string;
    readonly packed: Readonly<Record<"what" | "key" | "make" | "made", string>>;
  };
  readonly slip: {
    readonly start: string;
    readonly what: string;
    readonly file: string;
    readonly slip: string;
    readonly privateKey: string;
    readonly publicKey: string;
    readonly make: string;
    readonly hold: string;
    readonly made: string;
    /** What the saved file shows besides its cells. */
    readonly shows: (count: number) => string;
    readonly text: string;
    /** What does not fit the slip. */
    readonly differs: (count: number) => string;
    readonly since: (count: number) => string;
    readonly atSealing: (count: number) => string;
    readonly close: string;
    /** Without the file its bytes and looks are not compared. */
    readonly noFile: string;
  };
  readonly unseal: {
    readonly start: string;
    readonly what: string;
    readonly by: string;
    readonly reason: string;
    readonly confirm: string;
    readonly cancel: string;
  };
  readonly migration: {
    readonly title: string;
    readonly what: string;
    readonly sealed: string;
    readonly look: string;
    readonly run: string;
    readonly fates: Readonly<
      Record<"carried" | "reworded" | "new" | "gone", (items: string) => string>
    >;
    readonly rows: (count: number) => string;
    readonly left: (count: number) => string;
    readonly done: string;
    readonly takeBack: string;
    readonly warning: string;
    readonly confirm: string;
    readonly keep: string;
  };
  readonly keyFile: {
    readonly choose: string;
    readonly none: string;
    readonly remove: string;
  };
}

export const integrity: IntegrityWords = {
  check: {
    title: "工作簿检查",
    run: "检查工作簿",
    sound: "没有发现问题：工作表、公式和校验都是原样。",
    outdated: "检查之后有单元格被编辑，以下内容可能已不准确。",
    groups: {
      repair: (count) => `碳评可以修复（${count}）`,
      person: (count) => `需要您处理（${count}）`,
      none: (count) => `仅供了解（${count}）`,
    },
    repair: "修复",
    willRestore: (count) => `将恢复 ${count} 处，不改动任何填写内容。`,
    restored: (count) => `已恢复 ${count} 处，填写内容没有改动。`,
    restoredList: "恢复之前",
  },
  records: {
    title: "记录",
    what: "证据、计划、评价组、不符合关闭、监督等，各自成一张工作表；第一次打开时建立。",
    open: "打开一项记录……",
    parts: { assessment: "评价（封签时锁定）", after: "封签之后" },
  },
  seal: {
    title: "封签",
    open: "未封签",
    what: "封签会锁定填写内容，并把摘要记入“封签”工作表；之后对填写内容、数据和结果的任何改动都能被发现。",
    by: "封签人姓名",
    privateKey: "私钥文件（可选，用于签名）",
    run: "封签",
    nameMissing: "请先填写封签人姓名。",
    openPoints: (count) => `尚未了结（${count}）`,
    whatOpen: "请逐一看过以上各处。仍要封签，封签记录会写明有哪些没有了结。",
    runAnyway: "仍然封签",
    missing: (count) => `封签之前须填写（${count}）`,
    fillFirst: "还缺封签之前须填写的内容：请先填写上面所列的单元格。",
    notYet: {
      withheld: "还没有结果，不能封签：请先补齐或改正填写内容，再点“计算并写入”。",
      none: "结果尚未写入，不能封签：请先点“计算并写入”。",
      changed: "写入后内容有变更，不能封签：请再点“计算并写入”。",
      differs: "写入的结果与公式不一致，不能封签：请先检查并修复工作簿。",
    },
    sealedBy: (by, time) => `由 ${by} 于 ${time} 封签`,
    digest: (start) => `总摘要 ${start}…`,
    showDigest: "完整摘要",
    signed: "带签名（ECDSA P-256）",
    unsigned: "没有签名",
  },
  verify: {
    publicKey: "公钥文件（可选，用于核对签名者）",
    run: "核对封签",
    intact: "完好：封签之后内容没有改动。",
    altered: (count) => `封签的内容没有改动，但工作表有 ${count} 处被改动，所见可能有误。`,
    changed: (count) => `与封签不符：有 ${count} 处改动。`,
    changes: (count) => `封签之后的改动（${count}）`,
    findings: (count) => `工作表的改动（${count}）`,
    recomputed: (score, grade) => `按填写内容重新计算：${score}，${grade}`,
    withheld: "按填写内容重新计算：得不出结果",
    proves: {
      none: "没有签名。摘要只能证明内容自封签后未变，不能证明是谁封签；能编辑工作簿的人也能解封后重新封签。",
      "unknown-key":
        "签名有效，但没有与可信的公钥比对，所以还不能证明是谁封签。请向封签人索取公钥文件，再核对一次。",
      "given-key":
        "签名与所给公钥相符：由持有对应私钥的人封签。封签时间取自封签人的电脑，签名不能证明时间。",
      invalid: "签名无效，不能证明是谁封签。",
    },
  },
  supplement: {
    start: "补充封签……",
    what: "封签之后的记录（不符合关闭、监督、整改后评分）由补充封签收口：它覆盖现有的全部行，并记下前一摘要；原来的封签不变。",
    run: "补充封签",
    intact: "封签之后的记录：全部已补充封签，没有改动。",
    unsealed: (rows) => `封签之后的记录：有 ${rows} 行还没有补充封签。`,
    changed: (count) => `封签之后的记录与补充封签不符：有 ${count} 处改动。`,
    changes: (count) => `补充封签之后的改动（${count}）`,
    made: (number, by, time) => `补充封签 ${number}：由 ${by} 于 ${time} 封签`,
  },
  delivery: {
    download: (name) => `下载 ${name}`,
    noDownload:
      "Mac 和 iPad 上的窗格不能下载文件，浏览器也可能拦截：请在 Windows 或网页版的 Excel 中打开，或用命令：",
  },
  documents: {
    title: "文书",
    what: "由工作簿写成 Word 文档；数值、清单和各部分的评价记录取自工作簿，须由评价人员写的地方有标记，绝不代写。打分表不插入报告（附录B）。",
    template: "自己的模板或改过的报告（.docx，可不选）：只更新带标记的控件，其余原样",
    saved: "保存的工作簿（.xlsx，可不选）：在报告中写明附件的摘要",
    order: "现场核查清单按",
    orders: { department: "部门", person: "人员", place: "地点" },
    write: {
      report: "评价报告（Word）",
      nonconformities: "不符合报告（Word）",
      "site-list": "现场核查清单（Word）",
      evidence: "证据索引（Word）",
    },
    written: "文档已写成，尚未保存：请下载。用 Word 打开时会问是否更新域：选“是”，目录即有页码。",
    withheld: "工作簿还没有结果，文档中已注明原因。",
    unknown: (tags) => `这些标记碳评不认识，原样留下：${tags}`,
    absent: (tags) => `报告至少应有而文档中没有的标记：${tags}`,
    refused: (tags) => `这些控件不能填写（绑定了数据、不是文字，或没有可重复的行）：${tags}`,
    changed: (count) => `${count} 处控件的文字已更新；手工改在控件里面的文字不会保留。`,
    dropped: (count) => `清单中有 ${count} 行在工作簿中已没有，随之删去。`,
    packed: {
      what: "打包：封签并保存之后，在上面选择保存的工作簿文件。评分附件、报告、各文档与交付凭条合成一个 .zip；收到的人用凭条核对每个文件。",
      key: "签署交付凭条的私钥文件（可选）",
      make: "打包交付",
      made: "已打包，尚未保存：请下载。打印页（.pdf）请在 Excel 中另存，或用命令。",
    },
  },
  slip: {
    start: "凭条……",
    what: "凭条是文件旁边的一份小文件，记着组织、报告编号、得分、等级、总摘要和文件的 SHA-256：收件人凭它可以逐字节核对。请先在 Excel 中保存，再选择刚保存的文件；窗格看不到 Excel 存了什么。",
    file: "保存的文件（.xlsx）",
    slip: "凭条（.json 或 .txt，核对时选）",
    privateKey: "签署凭条的私钥文件（可选）",
    publicKey: "核对凭条的公钥文件（可选）",
    make: "出具凭条",
    hold: "按凭条核对",
    made: "凭条已做好，尚未保存：请下载，或复制下面的文字。",
    shows: (count) => `文件里还有，已记入凭条（${count}）`,
    text: "凭条全文",
    differs: (count) => `与凭条不符之处（${count}）`,
    since: (count) => `文件里可能让人看到别的内容（${count}）`,
    atSealing: (count) => `封签时已在文件中（${count}）`,
    close: "收起",
    noFile:
      "填写内容、结果和封签与凭条相符。没有选择保存的文件，所以没有逐字节核对，也没有看文件的样子。",
  },
  unseal: {
    start: "解封……",
    what: "解封后可以修改填写内容，现有封签即失效；经手人和理由会留在封签记录中。",
    by: "解封人姓名",
    reason: "理由",
    confirm: "确认解封",
    cancel: "取消",
  },
  migration: {
    title: "迁移到新的格式",
    what: "这个工作簿是较早的格式，可以照用；新格式的内容（证据、记录、须确认的事项等）要迁移后才有。迁移在本工作簿中建立一套新的工作表，移入全部填写内容；原有的工作表标为“旧版”，内容不变；您自己的工作表中引用它们的公式仍指向旧版，请改指新表。之后可以撤回。",
    sealed: "已封签的工作簿不迁移：请先解封，或迁移一份副本。",
    look: "查看将移入什么",
    run: "迁移",
    fates: {
      carried: (count) => `${count} 项原样移入`,
      reworded: (items) => `条文或分值有变，得分留空、须重新评价：${items}`,
      new: (items) => `原文件没有：${items}`,
      gone: (items) => `新版没有，留在旧版工作表：${items}`,
    },
    rows: (count) => `监测数据 ${count} 行`,
    left: (count) => `不移入、留在旧版工作表（${count}）`,
    done: "已迁移。原有的工作表标为“旧版”，内容不变。",
    takeBack: "撤回迁移",
    warning: "撤回会删除新的工作表和迁移之后在其中填写的内容，旧版工作表恢复原名。",
    confirm: "删除新的工作表并撤回",
    keep: "保留",
  },
  keyFile: {
    choose: "选择文件",
    none: "未选择",
    remove: "移除",
  },
};
