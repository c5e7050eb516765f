/**
 * Table A.3, 评价指标计分权重 (clause 12.5.1). The draft prints the weights a1 and a2 as "**":
 * they are open parameters and not here (reading R9).
 */
export const tableA3 = {
  place: "附录A 表A.3",
  clause: "12.5.1",
  headings: {
    total: "总项名称",
    part: "分项名称",
    maximum: "满分分值",
    weight: "权重",
  },
  total: { name: "综合得分", maximum: "100" },
  parts: [
    { id: "qualitative", name: "定性评价指标", maximum: "100", weightSymbol: "a1" },
    { id: "quantitative", name: "定量评价指标", maximum: "100", weightSymbol: "a2" },
  ],
} as const;
