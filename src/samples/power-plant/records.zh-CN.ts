import type { SampleRecords } from "../sample";

/** What the records of 示范热电有限公司 say, row by row beside their figures. */
export const powerPlantChineseRecords: SampleRecords = {
  evidence: [
    {
      text: "计划第 3 至 6 章逐项写明收集、记录、传递、汇总、报告的责任人与复核人，第 7 章写缺失数据的处理；版本与文件清单一致。",
      asked: "—",
      place: "碳管理办公室",
    },
    {
      text: "9 月 3、14、27 日三天由原始单据重算，入炉煤量、低位发热量、折算排放量与月报相同；19 日皮带秤故障 4 小时的替代算式与故障单相符。",
    },
    {
      text: "汇总后修改须由管理者代表放行；两次修改的理由说得清楚，与单据相符。",
      asked: "碳管理办公室周示例、热控班郑示例",
    },
    {
      text: "128 台中抽 20 台核对证书：皮带秤 6、电能表 4、热量表 4、天平 3、量热仪 3，均在有效期内。",
      asked: "—",
      place: "热控班",
    },
    { text: "2 号皮带秤挂码，示值误差 0.21%，允许 0.5%；照片 4 号。", place: "2 号输煤栈桥" },
    {
      text: "偏差台账 5 起，第 4 起 7 月供热强度高 12.4%，只有一句说明，没有数据和措施；气象与负荷记录不支持该说明。",
      place: "碳管理办公室",
    },
    {
      text: "均承认 7 月检修集中、无人跟进，答应补做调查。",
      asked: "值长韩示例、碳管理办公室周示例",
    },
  ],
  plan: [
    { department: "管理层、各部门负责人", assessor: "张三、李四、王五", activity: "首次会议" },
    { department: "管理层", assessor: "张三", activity: "访谈最高管理者，查方针、目标、管理评审" },
    {
      department: "燃料部、热控班",
      assessor: "李四",
      activity: "核对排放源，查计量器具，现场验秤",
    },
    {
      department: "碳管理办公室、运行部",
      assessor: "李四、王五",
      activity: "数据追溯与重算，运行控制，偏差调查",
    },
    {
      department: "人力资源部、采购部、财务部",
      assessor: "王五",
      activity: "文件、能力、采购与碳资产管理",
    },
    { department: "内审组", assessor: "张三", activity: "内审与纠正措施" },
    { department: "管理层、各部门负责人", assessor: "张三、李四、王五", activity: "末次会议" },
  ],
  team: [
    { name: "张三", role: "组长", title: "正高级工程师", field: "热能动力与碳核算" },
    { name: "李四", role: "组员", title: "高级工程师", field: "燃料与计量" },
    { name: "王五", role: "组员", title: "高级工程师", field: "管理体系审核" },
  ],
  meetings: [
    {
      place: "厂部三楼会议室",
      attendance: "评价组 3 人；公司陈示例、林示例、周示例、吴示例、郑示例等 11 人",
      notes: "确认计划与范围，说明保密与公正性要求，公司介绍体系建设与改烧生物质的情况。",
    },
    {
      place: "厂部三楼会议室",
      attendance: "评价组 3 人；公司陈示例、林示例、周示例等 10 人",
      notes: "陈述发现与 11 处扣分，公司均无异议；供热强度偏差的调查于 12 月 15 日前补完。",
    },
  ],
  materials: [
    { name: "碳排放管理手册" },
    { name: "2019 年度核算报告" },
    { name: "2025 年度碳排放评审报告" },
    { name: "数据质量控制计划" },
    { name: "2026 年管理评审报告" },
  ],
  interviews: [
    {
      department: "管理层",
      person: "总经理陈示例",
      assessor: "张三",
      record: "能说明方针、供热强度未达标的原因与掺烧扩大的资金缺口。",
    },
    {
      department: "运行部",
      person: "值长韩示例",
      assessor: "王五",
      record: "知道 7 月供热强度偏高，检修期间没有人牵头调查。",
    },
    {
      department: "采购部",
      person: "部长沈示例",
      assessor: "王五",
      record: "检修服务合同没有低碳条款属实，准备在 2027 年框架合同中加入。",
    },
  ],
};
