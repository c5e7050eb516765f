import type { CategoryRow } from "./category-row";

/** Table A.1, category 4 (运行). */
export const operation = {
  id: "4",
  name: "运行",
  maximum: "17",
  place: "附录A 表A.1",
  indicators: [
    {
      id: "4.1",
      name: "采购控制",
      maximum: "5",
      items: [
        {
          id: "4.1.1",
          text: "1.建立文件化的服务、产品、设备、能源采购规范；",
          maximum: "2",
          clauses: ["9.3 c)"],
        },
        {
          id: "4.1.2",
          text: "2.当采购对于碳排放管理绩效有重大影响的服务、设备和产品时，碳排放单位应建立和实施相关准则，评估其在计划的或预期的使用寿命内对碳排放总量、碳排放强度的影响；",
          maximum: "2",
          clauses: ["9.3 c)", "9.3 d)"],
        },
        { id: "4.1.3", text: "3.建立合格供应商名单。", maximum: "1", clauses: ["9.3 b)"] },
      ],
    },
    {
      id: "4.2",
      name: "运行控制",
      maximum: "4",
      items: [
        {
          id: "4.2.1",
          text: "1.建立并保持有效的数据质量控制要求，包括对活动水平和排放因子等数据的收集、记录、传递、汇总和报告的要求；",
          maximum: "2",
          clauses: ["9.5 b)"],
        },
        {
          id: "4.2.2",
          text: "2.建立和设置有效控制碳排放的准则，防止因缺乏该准则而导致的碳排放管理绩效的严重偏离。",
          maximum: "2",
          clauses: ["9.4 a)"],
        },
      ],
    },
    {
      id: "4.3",
      name: "碳排放核算与报告",
      maximum: "4",
      items: [
        {
          id: "4.3.1",
          text: "1.将有关核算和报告的活动及记录形成文件；",
          maximum: "2",
          clauses: ["8.2 e)", "9.5 b)"],
        },
        {
          id: "4.3.2",
          text: "2.按照规定提交碳排放报告和核查报告。",
          maximum: "2",
          clauses: ["8.5 c)", "9.5"],
        },
      ],
    },
    {
      id: "4.4",
      name: "碳资产管理",
      maximum: "4",
      items: [
        {
          id: "4.4.1",
          text: "1.明确履约部门和方式；若组织属于全国碳市场或各试点碳市场的重点排放单位行列应建立、实施和保持碳排放配额管理程序，采取合理的方式实现碳排放履约，在履约时考虑法律法规、碳排放控制绩效和成本；",
          maximum: "2",
          clauses: ["9.6.1"],
        },
        {
          id: "4.4.2",
          text: "2.制定碳资产管理体系，设立碳金融专员负责碳金融管理或对接第三方碳金融服务机构开展相关业务。",
          maximum: "2",
          clauses: ["9.6.2"],
        },
      ],
    },
  ],
} as const satisfies CategoryRow;
