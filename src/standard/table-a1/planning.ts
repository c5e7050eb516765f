import type { CategoryRow } from "./category-row";

/** Table A.1, category 2 (策划). */
export const planning = {
  id: "2",
  name: "策划",
  maximum: "25",
  place: "附录A 表A.1",
  indicators: [
    {
      id: "2.1",
      name: "风险和机遇应对措施",
      maximum: "2",
      items: [
        {
          id: "2.1.1",
          text: "1.识别碳排放管理中潜在的风险和机遇并列明应对措施；",
          maximum: "1",
          clauses: ["7.1 opening", "7.1 a)"],
        },
        {
          id: "2.1.2",
          text: "2．形成文件，在内部不同层面得到沟通、传达。",
          maximum: "1",
          clauses: ["7.1 b)"],
        },
      ],
    },
    {
      id: "2.2",
      name: "碳排放管理目标及策划",
      maximum: "3",
      items: [
        {
          id: "2.2.1",
          text: "1．按照时间进度要求，建立碳排放量及碳排放强度的目标，碳排放目标和指标应与碳排放方针、保持一致；",
          maximum: "2",
          clauses: ["6.1 a)", "7.2 opening", "7.2 a)", "7.2 closing"],
        },
        {
          id: "2.2.2",
          text: "2.考虑法律法规、主要碳排放源、改进碳排放绩效的机会、其他因素和相关方意见。",
          maximum: "1",
          clauses: ["4.2 b)", "7.2 c)"],
        },
      ],
    },
    {
      id: "2.3",
      name: "温室气体排放源、基准年、碳排放管理绩效参数等",
      maximum: "8",
      items: [
        {
          id: "2.3.1",
          text: "1.识别并确定温室气体排放源并加以分类，以及影响排放的因素；",
          maximum: "2",
          clauses: ["7.3"],
        },
        {
          id: "2.3.2",
          text: "2.确定碳排放管理绩效参数、制定监视和测量其的方法、论证参数先进值情况。",
          maximum: "2",
          clauses: ["7.4"],
        },
        {
          id: "2.3.3",
          text: "3.设立本组织的基准年，解释论述基准年设置的参考依据",
          maximum: "2",
          clauses: ["7.5 opening", "7.5 closing"],
        },
        {
          id: "2.3.4",
          text: "4.列明碳排放管理绩效的相关数据种类及实施收集的途径、频次、方法，并形成文件。",
          maximum: "2",
          clauses: ["7.6"],
        },
      ],
    },
    {
      id: "2.4",
      name: "碳排放评审",
      maximum: "4",
      items: [
        {
          id: "2.4.1",
          text: "1.完整的根据核算报告和指南要求，正确识别排放范围和边界，完整确定主要的碳排放源，要考虑已经纳入计划的或新建的设施产生的碳排放源；",
          maximum: "2",
          clauses: ["4.3 opening", "7.3 a)", "7.7 opening", "7.7 a)", "7.7 c)"],
        },
        {
          id: "2.4.2",
          text: "2．确定碳排放基准值和先进值。",
          maximum: "2",
          clauses: ["7.4 closing", "7.6 c)", "7.7 b)"],
        },
      ],
    },
    {
      id: "2.5",
      name: "法律法规和其他要求",
      maximum: "8",
      items: [
        {
          id: "2.5.1",
          text: "1.组织应建立渠道，获取碳排放相关的法律法规和其他要求；",
          maximum: "2",
          clauses: ["7.8 a)"],
        },
        {
          id: "2.5.2",
          text: "2.组织应确定准则和方法，以确保将法律法规及其他要求用于碳排放管理活动中，并确保在建立、实施和保持碳排放管理体系时考虑这些要求；",
          maximum: "2",
          clauses: ["7.8 b)", "7.8 c)"],
        },
        {
          id: "2.5.3",
          text: "3.碳排放单位应在规定时间间隔内评审法律法规和其他要求；",
          maximum: "2",
          clauses: ["7.8 a)", "10.1.3"],
        },
        { id: "2.5.4", text: "4.根据变更需求制定变更策划。", maximum: "2", clauses: ["7.9"] },
      ],
    },
  ],
} as const satisfies CategoryRow;
