import type { InfoKey, NonconformityKey, RecordChoiceKey } from "../../standard/records";

/** What a cell asks for (≤ 255 characters), and what it says to an entry it does not take (≤ 224). */
export interface Ask {
  readonly prompt: string;
  readonly error: string;
}

/** Words of the cells people keep records in: about the assessment, its data, and what it found. */
export interface RecordWords {
  readonly lists: Readonly<Record<RecordChoiceKey, string>>;
  readonly choices: {
    readonly nc_kind: Readonly<Record<"nonconformity" | "observation", string>>;
    readonly yes_no: Readonly<Record<"yes" | "no", string>>;
  };
  readonly info: Readonly<Record<Exclude<InfoKey, "date">, string>>;
  readonly exclusions: { readonly year: Ask; readonly reason: string };
  readonly confirmed: { readonly figure: Ask; readonly reason: string };
  readonly siteConfirmed: Ask;
  readonly nonconformities: Readonly<Record<NonconformityKey, Ask>>;
}

const tooLong = "文字过长，请精简到 2000 字以内。";

export const records: RecordWords = {
  lists: { nc_kind: "不符合或观察项", yes_no: "是或否" },
  choices: {
    nc_kind: { nonconformity: "不符合", observation: "观察项" },
    yes_no: { yes: "是", no: "否" },
  },
  info: {
    organisation: "受评价组织的全称，印在每页页眉（附录B 注2）。",
    address: "组织的注册地址或受评价场所的地址。",
    report_no: "评价报告的编号，印在每页页眉（附录B 注2）。",
    period: "评价的起止日期，例如 2026-11-16 至 2026-11-20。",
    scope: "评价所覆盖的产品、过程与场所。",
    criteria: "评价所依据的标准与文件，例如 T/CECA-G 00XX—2023。",
    boundary: "组织边界与报告边界，以及其中的排放源。",
    body: "评价机构的全称，印在每页页脚（附录B 注3）。",
    leader: "评价组组长的姓名。",
    team: "评价组组员的姓名，用顿号分开。",
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
  nonconformities: {
    item: {
      prompt: "所涉及细则的编号，从列表中选择，例如 1.1.3。",
      error: "请从列表中选择表A.1 的编号，或留空。",
    },
    finding: { prompt: "不符合或观察到的事实，以及依据的证据。", error: tooLong },
    kind: {
      prompt: "从列表中选择：不符合，或观察项。",
      error: "请从列表中选择“不符合”或“观察项”。",
    },
    cause: { prompt: "产生不符合的原因（11.2）。", error: tooLong },
    correction: { prompt: "纠正：已经或将要消除该不符合所做的。", error: tooLong },
    action: { prompt: "纠正措施：消除原因、防止再次发生所做的（11.2）。", error: tooLong },
    owner: { prompt: "对纠正措施负责的人或部门。", error: tooLong },
    due: {
      prompt: "应当完成的日期，例如 2026-12-31。",
      error: "请输入 1950 年至 2200 年之间的日期，例如 2026-12-31。",
    },
    verified: {
      prompt: "纠正措施是否已验证有效：是或否；尚未验证请留空。",
      error: "请从列表中选择“是”或“否”，或留空。",
    },
  },
};
