import type { CategoryRow } from "./category-row";

/** Table A.1, category 1 (组织构建). */
export const organisation = {
  id: "1",
  name: "组织构建",
  maximum: "14",
  place: "附录A 表A.1",
  indicators: [
    {
      id: "1.1",
      name: "最高管理者及承诺",
      maximum: "7",
      items: [
        {
          id: "1.1.1",
          text: "1.任命管理者代表，批准组建碳排放管理团队；",
          maximum: "2",
          clauses: ["6.1 b)", "6.3 a)"],
        },
        {
          id: "1.1.2",
          text: "2.提供碳排放管理体系建立、实施、保持和持续改进所需要的资源；",
          maximum: "2",
          clauses: ["6.1 b)"],
        },
        {
          id: "1.1.3",
          text: "3.确定碳排放管理体系的方针、目标、指标范围和边界；",
          maximum: "2",
          clauses: ["4.3 opening", "5 b)", "6.1 a)"],
        },
        {
          id: "1.1.4",
          text: "4.实施管理评审，确定新的改进机会。",
          maximum: "1",
          clauses: ["6.1 d)"],
        },
      ],
    },
    {
      id: "1.2",
      name: "碳排放管理方针",
      maximum: "4",
      items: [
        {
          id: "1.2.1",
          text: "1.碳排放管理方针是碳排放的行动纲领；",
          maximum: "2",
          clauses: ["6.1 a)", "6.2"],
        },
        {
          id: "1.2.2",
          text: "2．形成文件，在内部不同层面得到沟通、传达。",
          maximum: "2",
          clauses: ["6.2 closing"],
        },
      ],
    },
    {
      id: "1.3",
      name: "组织的角色、职责和权限",
      maximum: "3",
      items: [
        {
          id: "1.3.1",
          text: "1.任命管理者代表，并由相应的管理层授权，共同开展碳排放管理活动，向最高管理者报告碳排放管理绩效；",
          maximum: "1",
          clauses: ["6.3 a)"],
        },
        {
          id: "1.3.2",
          text: "2.确保按照本文件的要求建立、实施、保持和持续改进碳排放管理体系；落实碳排放方针、提高对目标和方针的认识；",
          maximum: "1",
          clauses: ["6.3 a)"],
        },
        {
          id: "1.3.3",
          text: "3.在组织内部明确规定和传达碳排放管理相关的职责和权限，以有效推动碳排放管理。",
          maximum: "1",
          clauses: ["6.3 a)", "6.3 c)"],
        },
      ],
    },
  ],
} as const satisfies CategoryRow;
