import type { RecordColumn, RecordListKey } from "../../standard/record-lists";

/** Words of one list of records: its tab (≤ 31 characters), what it is called on the sheet, what to do there, its headings. */
interface ListWords<List extends RecordListKey> {
  readonly tab: string;
  readonly title: string;
  readonly note: string;
  readonly headings: Readonly<Record<RecordColumn<List>, string>>;
}

/** Words of every list of records, and what their cells say to an entry they do not take (≤ 224 characters). */
export interface RecordListWords {
  readonly lists: { readonly [List in RecordListKey]: ListWords<List> };
  readonly errors: Readonly<Record<"item" | "score", string>>;
}

const sealedNote = "表格随填写伸长；封签之后锁定。";
const afterNote =
  "封签之后的记录：不在封签之内，由补充封签收口；每次只在末尾加行，更正也另加一行。";

export const recordLists: RecordListWords = {
  errors: {
    item: "请从列表中选择表A.1 的编号，或留空。",
    score: "请输入不小于 0 的数，或留空。",
  },
  lists: {
    evidence: {
      tab: "证据",
      title: "评价证据",
      note: `一行写一条；编号、文件、方式、被询问人、日期、地点留空时同上一条。${sealedNote}`,
      headings: {
        item: "编号",
        text: "证据内容",
        document: "文件名称或编号",
        version: "版本",
        method: "方式",
        asked: "被询问人",
        date: "日期",
        place: "地点",
      },
    },
    item_records: {
      tab: "逐项记录",
      title: "逐项评价记录",
      note: `查阅与询问要点由评价机构的方案确定；文件评价的发现与现场记录分开写（12.4.3）。${sealedNote}`,
      headings: {
        item: "编号",
        look_at: "看什么、问谁",
        document_finding: "文件评价发现",
        site_record: "现场记录",
        difference_reason: "与自评不同的理由",
        assessor: "评价人员",
      },
    },
    nonconformities: {
      tab: "不符合清单",
      title: "不符合及纠正措施清单",
      note: `任何条款或部门的不符合与观察项，一行一项（11.2，附录B.1.2 e）。${sealedNote}`,
      headings: {
        number: "序号",
        item: "编号",
        clause: "条款",
        department: "部门",
        fact: "事实描述",
        why: "不符合的理由",
        kind: "性质",
        raised_by: "提出人",
        raised_on: "提出日期",
        cause: "原因",
        correction: "纠正",
        action: "纠正措施",
        owner: "责任人",
        due: "完成期限",
      },
    },
    plan: {
      tab: "评价计划",
      title: "评价工作计划",
      note: `评价活动与日程安排（12.4.2）。${sealedNote}`,
      headings: {
        date: "日期",
        time: "时间",
        department: "部门",
        clause: "条款",
        assessor: "评价人员",
        activity: "评价活动",
      },
    },
    team: {
      tab: "评价组",
      title: "评价组组成",
      note: `组长与组员的职称、专业领域与公正性声明（12.4.2）。${sealedNote}`,
      headings: {
        name: "姓名",
        role: "职责",
        title: "职称",
        field: "专业领域",
        independent: "与受评价组织无利害关系",
      },
    },
    body_rules: {
      tab: "机构规定",
      title: "评价机构的规定",
      note: `标准草案未定、由评价机构规定的人数与日期（12.4.1、12.4.2）。日期写月-日，例如 06-30。${sealedNote}`,
      headings: { rule: "规定", value: "数值", source: "依据" },
    },
    meetings: {
      tab: "会议",
      title: "会议记录",
      note: `首次会议与末次会议（12.4.3 a）、e））。${sealedNote}`,
      headings: {
        kind: "会议",
        date: "日期",
        place: "地点",
        attendance: "参加人员",
        notes: "内容",
      },
    },
    materials: {
      tab: "查阅材料",
      title: "查阅材料清单",
      note: `组织提供、评价组查阅的材料（12.4.3 b））。${sealedNote}`,
      headings: { name: "材料名称", number: "编号", version: "版本", received: "收到日期" },
    },
    interviews: {
      tab: "访谈",
      title: "访谈记录",
      note: `访谈的人员与内容（12.4.3 c））。${sealedNote}`,
      headings: {
        department: "部门",
        person: "被访谈人",
        assessor: "评价人员",
        date: "日期",
        clause: "条款",
        record: "记录",
      },
    },
    second_scores: {
      tab: "第二评分",
      title: "第二评价人员的打分",
      note: `另一评价人员独立的打分，不参与计分。${sealedNote}`,
      headings: { item: "编号", score: "得分", note: "说明", assessor: "评价人员" },
    },
    consensus: {
      tab: "协商一致",
      title: "协商一致的打分",
      note: `两次打分不同时商定的得分与理由；参与计分的仍是表A.1 的得分。${sealedNote}`,
      headings: { item: "编号", score: "商定得分", reason: "理由" },
    },
    review: {
      tab: "技术复核",
      title: "技术复核",
      note: `由未参加评价组的人员复核，一行一个问题。${sealedNote}`,
      headings: {
        question: "问题",
        asked_by: "提出人",
        date: "日期",
        answer: "答复",
        answered_by: "答复人",
        settled: "是否解决",
      },
    },
    closures: {
      tab: "不符合关闭",
      title: "不符合的确认与关闭",
      note: `序号取自不符合清单。${afterNote}`,
      headings: {
        number: "序号",
        response: "组织意见",
        response_by: "确认人",
        response_on: "确认日期",
        evidence: "整改证据",
        verified_by: "验证人",
        verified_on: "验证日期",
        closed: "是否关闭",
      },
    },
    surveillance: {
      tab: "监督",
      title: "有效期内的监督",
      note: `评价结果保持情况的监督（12.4.1）。${afterNote}`,
      headings: {
        date: "日期",
        by: "监督人员",
        findings: "发现",
        conclusion: "结论",
        next: "下次监督日期",
      },
    },
    rescoring: {
      tab: "整改后评分",
      title: "整改后的评分",
      note: `不符合关闭之后对某项的再次评分；封签的得分不变。${afterNote}`,
      headings: {
        item: "编号",
        score: "得分",
        reason: "理由",
        evidence: "证据",
        by: "评价人员",
        date: "日期",
      },
    },
  },
};
