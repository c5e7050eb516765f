import type { CategoryRow } from "./category-row";

/** Table A.1, category 3 (支持). */
export const support = {
  id: "3",
  name: "支持",
  maximum: "18",
  place: "附录A 表A.1",
  indicators: [
    {
      id: "3.1",
      name: "文件和记录",
      maximum: "4",
      items: [
        {
          id: "3.1.1",
          text: "1.文件包括文件要求和文件控制两个方面，文件要求碳排放管理体系的范围与边界，碳排放方针，目标、指标及实施方案和文件记录，文件保存及其保存时效的规定；",
          maximum: "2",
          clauses: ["4.3 closing", "7.2 g)", "8.2"],
        },
        {
          id: "3.1.2",
          text: "2.文件控制：包括确认文件适用性、定期评审和更新、更改和标识和识别，识别外来和过期文件，对其分发并能控制。",
          maximum: "2",
          clauses: ["8.2 opening"],
        },
      ],
    },
    {
      id: "3.2",
      name: "能力和意识",
      maximum: "8",
      items: [
        {
          id: "3.2.1",
          text: "1.组织应对主要碳排放管理相关的人员具有进行教育、培训、技能或经验所要求的能力；",
          maximum: "2",
          clauses: ["8.3 a)"],
        },
        {
          id: "3.2.2",
          text: "2.组织应识别与主要碳排放源使用及与碳排放管理体系运行控制有关的培训需求；",
          maximum: "2",
          clauses: ["8.3 b)"],
        },
        {
          id: "3.2.3",
          text: "3.提供培训或采取其他措施来满足教育、培训、技能或经验的需求，应保持记录的习惯；",
          maximum: "2",
          clauses: ["8.3 b)"],
        },
        {
          id: "3.2.4",
          text: "4.采取措施提高员工意识，自身活动对碳排放核算、报告、控制、交易和遵约产生的实际或潜在的影响。",
          maximum: "2",
          clauses: ["8.3 c)"],
        },
      ],
    },
    {
      id: "3.3",
      name: "资源配置",
      maximum: "4",
      items: [
        {
          id: "3.3.1",
          text: "1.配备具有一定具有低碳知识工作能力的人员；",
          maximum: "2",
          clauses: ["8.4 a)"],
        },
        {
          id: "3.3.2",
          text: "2.具备碳排放管理的设施并提供资金或技术支持。",
          maximum: "2",
          clauses: ["8.4 b)", "8.4 c)", "8.4 d)"],
        },
      ],
    },
    {
      id: "3.4",
      name: "碳排放信息交流",
      maximum: "2",
      items: [
        {
          id: "3.4.1",
          text: "1.组织根据自身规模，建立关于碳排放管理体系运行和碳排放绩效的信息交流；碳排放单位应决定是否与外界开展与碳排放方针和碳排放管理体系和碳排放管理绩效有关的信息交流，并将此决定形成文件。",
          maximum: "2",
          clauses: ["8.5"],
        },
      ],
    },
  ],
} as const satisfies CategoryRow;
