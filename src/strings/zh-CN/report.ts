import type { CategoryId } from "../../standard/table-a1";

/** Words of the documents that are written from a workbook; those that Appendix B prints stand as it prints them. */
export interface ReportWords {
  /** What files are called that are written from a workbook, without their endings. */
  readonly files: Readonly<
    Record<
      "report" | "nonconformities" | "site-list" | "evidence" | "attachment" | "slip" | "pack",
      string
    >
  >;
  /** What the evaluator has to write: it is in no workbook. */
  readonly toWrite: string;
  /** An entry that the workbook has a cell for, and that is blank. */
  readonly notEntered: string;
  readonly undecided: string;
  readonly none: string;
  /** Between the parts of a heading's number and its words. */
  readonly numbered: (number: string, words: string) => string;
  readonly cover: Readonly<
    Record<"title" | "number" | "body" | "stamp" | "compiler" | "responsible" | "date", string>
  >;
  readonly titlePage: Readonly<
    Record<
      | "organisation"
      | "address"
      | "period"
      | "scope"
      | "result"
      | "overview"
      | "process"
      | "findings"
      | "conclusion"
      | "team"
      | "leader"
      | "member"
      | "approver"
      | "signature"
      | "date",
      string
    >
  >;
  readonly contents: string;
  readonly headings: Readonly<
    Record<
      | "overview"
      | "purpose"
      | "scope"
      | "criteria"
      | "process"
      | "arrangement"
      | "documents"
      | "site"
      | "findings"
      | "basics"
      | "state"
      | "implementation"
      | "conclusion"
      | "attachments"
      | "scoring"
      | "nonconformities"
      | "references",
      string
    >
  >;
  readonly categories: Readonly<Record<CategoryId, string>>;
  readonly labels: Readonly<
    Record<
      | "composite"
      | "grade"
      | "qualitative"
      | "quantitative"
      | "intensity"
      | "weights"
      | "validity"
      | "withheld"
      | "notApplicable"
      | "parameters"
      | "confirmed"
      | "attachment"
      | "sha256"
      | "seal"
      | "slip"
      | "item"
      | "reason"
      | "parameter"
      | "value",
      string
    >
  >;
  readonly result: (facts: { score: string; grade: string }) => string;
  readonly categoryPoints: (facts: { score: string; maximum: string }) => string;
  /** Which of the scoring sheets belong to the report, which does not repeat them (R14). */
  readonly scoringTables: string;
  readonly seal: (facts: { by: string; time: string; digest: string }) => string;
  readonly unsealed: string;
  /** Where the attachment's own file is not known. */
  readonly fileUnknown: string;
  readonly noSlip: string;
  readonly nonconformity: Readonly<
    Record<
      | "title"
      | "organisation"
      | "report"
      | "raised"
      | "acknowledged"
      | "closure"
      | "signatures"
      | "auditor"
      | "representative",
      string
    >
  >;
  readonly siteList: Readonly<
    Record<
      | "title"
      | "note"
      | "group"
      | "point"
      | "department"
      | "person"
      | "place"
      | "seen"
      | "record"
      | "confirmed",
      string
    >
  >;
  readonly unassigned: string;
  readonly evidence: Readonly<Record<"title" | "number", string>>;
}

export const report: ReportWords = {
  files: {
    report: "评价报告",
    nonconformities: "不符合报告",
    "site-list": "现场核查清单",
    evidence: "证据索引",
    attachment: "评分附件",
    slip: "交付凭条",
    pack: "评价资料",
  },
  toWrite: "（由评价人员填写）",
  notEntered: "（工作簿中未填写）",
  undecided: "尚不能得出",
  none: "（无）",
  numbered: (number, words) => `${number}　${words}`,
  cover: {
    title: "碳排放管理体系建设与评价指南报告",
    number: "报告书编号",
    body: "编写单位",
    stamp: "（公章）",
    compiler: "编写人",
    responsible: "责任人",
    date: "报告日期",
  },
  titlePage: {
    organisation: "组织名称",
    address: "组织地址",
    period: "评价时间",
    scope: "评价范围",
    result: "评价结果",
    overview: "概述",
    process: "评价过程及方法",
    findings: "评价发现",
    conclusion: "评价结论",
    team: "评价组组成及报告批准",
    leader: "评价组组长",
    member: "评价组组员",
    approver: "报告批准人",
    signature: "签名",
    date: "日期",
  },
  contents: "目录",
  headings: {
    overview: "概述",
    purpose: "评价目的",
    scope: "评价范围",
    criteria: "评价准则",
    process: "评价过程及方法",
    arrangement: "评价组安排",
    documents: "文件评价",
    site: "现场评价",
    findings: "评价发现",
    basics: "组织基本信息",
    state: "组织碳排放管理体系建设实施概况",
    implementation: "组织碳排放管理体系实施",
    conclusion: "评价结论",
    attachments: "附件",
    scoring: "定性评价指标评分细则表、定量评价指标评分细则表",
    nonconformities: "不符合、纠正及纠正措施清单",
    references: "参考资料",
  },
  categories: {
    "1": "组织碳排放管理体系组织构建",
    "2": "组织碳排放管理体系策划",
    "3": "组织碳排放管理体系支持",
    "4": "组织碳排放管理体系运行",
    "5": "组织碳排放管理体系绩效评价",
    "6": "组织碳排放管理体系改进",
  },
  labels: {
    composite: "综合得分",
    grade: "等级",
    qualitative: "定性得分",
    quantitative: "定量得分",
    intensity: "碳排放强度",
    weights: "综合得分的计算",
    validity: "有效期至",
    withheld: "尚不能得出结果的原因",
    notApplicable: "不适用的项及理由（4.3）",
    parameters: "标准草案未规定、由评价机构确定的参数",
    confirmed: "已回答与已确认的事项",
    attachment: "附件 1　打分附件（评价工作簿）",
    sha256: "文件的 SHA-256",
    seal: "封签",
    slip: "凭条",
    item: "编号",
    reason: "理由",
    parameter: "参数",
    value: "取值",
  },
  result: ({ score, grade }) => `综合得分 ${score} 分，等级：${grade}`,
  categoryPoints: ({ score, maximum }) => `本部分得 ${score} 分，计入 ${maximum} 分。`,
  scoringTables:
    "打分表不插入本报告，作为附件 1 单独提交（附录 B 审稿批注）。附件 1 以下列报告书编号、摘要和凭条为准。",
  seal: ({ by, time, digest }) => `${by}，${time}，总摘要 ${digest}`,
  unsealed: "尚未封签",
  fileUnknown: "见凭条",
  noSlip: "尚未出具",
  nonconformity: {
    title: "不符合报告",
    organisation: "受评价组织",
    report: "报告书编号",
    raised: "发现",
    acknowledged: "受评价组织的确认",
    closure: "关闭与验证",
    signatures: "签名与日期",
    auditor: "评价人员",
    representative: "受评价组织代表",
  },
  siteList: {
    title: "现场核查清单",
    note: "文件评价标出、须在现场看清的事项（12.4.3）。手写记录，之后逐项录入工作簿。",
    group: "去处",
    point: "现场重点",
    department: "部门",
    person: "询问",
    place: "地点",
    seen: "看到与问到的",
    record: "记录编号",
    confirmed: "确认（是/否）",
  },
  unassigned: "（未定）",
  evidence: { title: "证据索引", number: "证据号" },
};
