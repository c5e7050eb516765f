import type { ListedChoiceKey, RecordChoice, RecordChoiceKey } from "../../standard/records";

/** What a cell asks for (≤ 255 characters), and what it says to an entry it does not take (≤ 224). */
export interface Ask {
  readonly prompt: string;
  readonly error: string;
}

/** Words of the cells people keep records in: about the assessment, its data, and what it found. */
export interface RecordWords {
  readonly lists: Readonly<Record<ListedChoiceKey, string>>;
  readonly choices: {
    readonly [Key in RecordChoiceKey]: Readonly<Record<RecordChoice<Key>, string>>;
  };
  readonly exclusions: { readonly year: Ask; readonly reason: string };
  readonly confirmed: { readonly figure: Ask; readonly reason: string };
  readonly siteConfirmed: Ask;
}

export const records: RecordWords = {
  lists: {
    nc_kind: "不符合或观察项",
    yes_no: "是或否",
    kind: "评价方式",
    evidence_method: "取证方式",
    meeting_kind: "会议",
    nc_response: "组织意见",
  },
  choices: {
    nc_kind: {
      major: "严重不符合",
      minor: "一般不符合",
      nonconformity: "不符合",
      observation: "观察项",
    },
    yes_no: { yes: "是", no: "否" },
    kind: { external: "外部评价", self: "自评" },
    evidence_method: { examined: "查", asked: "问", seen: "看", tested: "验" },
    meeting_kind: { opening: "首次会议", closing: "末次会议", other: "其他" },
    nc_response: { accepted: "认可", dissent: "异议" },
    body_rule: { team_minimum: "评价组最少人数", evaluate_before: "每年在此日之前评价" },
    surveillance_result: { kept: "保持", suspended: "暂停", withdrawn: "撤销" },
  },
  exclusions: {
    year: {
      prompt: "不参与历史最优比较的年份，例如 2020；右边须写明理由。",
      error: "请输入 1900 至 2200 之间的整数年份，或留空。",
    },
    reason: "该年份不计入历史的理由，例如全年停产检修。",
  },
  confirmed: {
    figure: {
      prompt: "照抄碳评所问的数值即为确认，右边须写明理由；数值变了须重新确认。",
      error: "请填碳评所问的数值，或留空。",
    },
    reason: "数值无误的理由，例如产品不同。",
  },
  siteConfirmed: {
    prompt:
      "现场评价之后填写：是，文件评价标出的问题已在现场确认；否，尚未确认或与文件不符（12.4.3）。",
    error: "请从列表中选择“是”或“否”，或留空。",
  },
};
