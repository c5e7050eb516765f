import type { CategoryRow } from "./category-row";

/** Table A.1, category 6 (改进). */
export const improvement = {
  id: "6",
  name: "改进",
  maximum: "6",
  place: "附录A 表A.1",
  indicators: [
    {
      id: "6.1",
      name: "不符合及纠正措施",
      maximum: "4",
      items: [
        {
          id: "6.1.1",
          text: "1.碳排放单位应通过纠正措施和预防措施来识别和处理实际的或潜在的不符合：如评审、原因、确定、评估、制定和保留所采取的纠正措施或预防措施的有效性；",
          maximum: "2",
          clauses: ["11.2 a)", "11.2 b)", "11.2 c)", "11.2 d)"],
        },
        {
          id: "6.1.2",
          text: "2.纠正措施和预防措施应与实际的或潜在问题的严重程度以及碳排放绩效结果相适应；",
          maximum: "2",
          clauses: ["11.2 closing"],
        },
      ],
    },
    {
      id: "6.2",
      name: "持续改进",
      maximum: "2",
      items: [{ id: "6.2.1", text: "1.持续改进碳排放管理体系。", maximum: "2", clauses: ["11.3"] }],
    },
  ],
} as const satisfies CategoryRow;
