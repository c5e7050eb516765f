import type { ClauseRow } from "./clause-row";

/** Chapter 11 (改进) of the draft, as printed. */
export const chapter11 = [
  { id: "11", title: "改进", parts: [] },
  {
    id: "11.1",
    title: "总则",
    parts: [
      {
        place: "text",
        lines: ["组织应根据碳排放管理绩效评价结果对不符合部分及时进行纠正及改进。"],
      },
    ],
  },
  {
    id: "11.2",
    title: "不符合及纠正措施",
    parts: [
      { place: "opening", lines: ["当发生一项不符合时，组织应:"] },
      {
        place: "a",
        lines: ["a)该不符合作出反应，适当时并:", "——采取措施以控制且纠正它;", "——处理后果;"],
      },
      {
        place: "b",
        lines: [
          "b)评价所采取的措施以识别消除不符合的原因的必要性，以便使它不再发生或不在别处发生，通过:",
          "——评审该不符合;",
          "——确定不符合的原因;",
          "——确定是否存在类似不符合、或发生类似不符合的可能性;",
        ],
      },
      { place: "c", lines: ["c)执行任何必需的措施:"] },
      { place: "d", lines: ["d)评审所采取任何纠正措施的有效性:"] },
      { place: "e", lines: ["e)必要时，对碳排放管理体系进行变更。"] },
      {
        place: "closing",
        lines: [
          "纠正措施应与所遇到的不符合的影响是适当的。",
          "作为下列方面的证据的文件化信息应可供使用:",
          "——不符合的性质及任何随后采取的措施:",
          "——任何纠正措施的结果。",
        ],
      },
      {
        place: "note",
        lines: [
          "注:“纠正”是“以消除一项所发现的不符合的措施”，而“纠正措施”是“以消除一项不符合的原因并且要防止再次发生的措施”。这两种措施之间是存在原则性差异的。",
        ],
      },
    ],
  },
  {
    id: "11.3",
    title: "持续改进",
    parts: [{ place: "text", lines: ["组织应持续改进碳排放管理体系的适宜性、充分性和有效性。"] }],
  },
] as const satisfies readonly ClauseRow[];
