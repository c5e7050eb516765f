import type { ClauseRow } from "./clause-row";

/** Chapter 5 (基本要求) of the draft, as printed. */
export const chapter5 = [
  {
    id: "5",
    title: "基本要求",
    parts: [
      {
        place: "opening",
        lines: [
          "碳排放管理体系建设与评价指南的核心是持续改进碳排放管理绩效提供评价指标标准参考，要求组织遵循“策划-实施运行-检查-改进”程序，针对碳排放管理活动进行有效策划并提供资源，通过实施控制及监测，发现问题及时改进，并将碳排放管理融入到组织的日常活动中。为此，组织应：",
        ],
      },
      {
        place: "a",
        lines: [
          "a)根据相关政策法规、社会责任等外部环境，以及自身需求、能力等内部环境，建立并运行碳排放管理体系；",
        ],
      },
      {
        place: "b",
        lines: ["b)根据所处地理位置、运营场所、组织结构等确定碳排放管理体系的范围和边界；"],
      },
      {
        place: "c",
        lines: [
          "c)通过策划可行的方案，建立并运行相应的程序，以达到预期目的并持续改进碳排放管理绩效；",
        ],
      },
      {
        place: "d",
        lines: ["d)根据评价指南的工作流程、指标体系、评价方法等启动组织碳排放管理自评。"],
      },
    ],
  },
] as const satisfies readonly ClauseRow[];
