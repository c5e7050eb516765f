import type { ImportProblem, ImportProblemCode } from "../../faults/import-problem";

/** What a problem's sentences may mention. */
type ImportFacts = Pick<ImportProblem, "text" | "fact">;

/** A rule that data broke, and what a person does about it. */
interface ImportSentences {
  readonly title: string;
  readonly rule: (facts: ImportFacts) => string;
  readonly remedy: string;
}

/** The words for every kind of problem. */
export type ImportProblemWords = Readonly<Record<ImportProblemCode, ImportSentences>>;

export const importProblems: ImportProblemWords = {
  "no-data": {
    title: "没有数据",
    rule: ({ text }) =>
      text === "" ? "排放量和产出量都是空的。" : `“${text}”不是数字，表示没有数据。`,
    remedy: "请在来源中补上数值；确无数据的，这一格按空白处理，空白不等于 0。",
  },
  thousands: {
    title: "千位分隔符",
    rule: ({ fact }) => `数字中有千位分隔符，读作 ${fact}。`,
    remedy: "如不是千位分隔符，请在来源中改为不带分隔符的数字。",
  },
  "comma-noted": {
    title: "逗号作小数点",
    rule: ({ fact }) => `数字以逗号为小数点，读作 ${fact}。`,
    remedy: "无需处理；如读得不对，请在来源中改为点作小数点。",
  },
  "decimal-comma": {
    title: "逗号是小数点还是千位分隔符",
    rule: ({ text, fact }) =>
      `表中有数字以逗号为小数点（如 1.234,5），或文件以分号分隔；照此“${text}”是 ${fact}，以点为小数点则相差千倍或不是数字。`,
    remedy: "请按来源的写法选择逗号或点作小数点，或在来源中统一写法。",
  },
  "full-width": {
    title: "全角数字",
    rule: ({ fact }) => `数字是全角字符，读作 ${fact}。`,
    remedy: "无需处理；如读得不对，请在来源中改为半角数字。",
  },
  marked: {
    title: "数字或年份带有标记",
    rule: ({ text, fact }) => `“${text}”带有标记“${fact}”，不计标记读取。`,
    remedy: "请核对标记所指的说明；标记其实是数字的，请在来源中改正。",
  },
  rounded: {
    title: "超过 15 位有效数字",
    rule: ({ fact }) => `单元格只能保存 15 位有效数字，保存为 ${fact}。`,
    remedy: "无需处理；合计按来源的全部数字计算，差别小于末位。",
  },
  "scaled-format": {
    title: "格式显示的不是所存的数",
    rule: ({ text, fact }) => `单元格存的是 ${text}，其格式显示为 ${fact}；按所存的数读取。`,
    remedy: "请核对单位：所存的数应以这一列的单位计；否则请在来源中改正。",
  },
  "scaled-unit": {
    title: "以所存的数还是显示的数为准",
    rule: ({ text, fact }) =>
      `单元格存的是 ${text}，其格式显示为 ${fact}；两个数都可能以这一列的单位计。`,
    remedy: "请选择以所存的数为准，还是以显示的数为准。",
  },
  "unit-in-cell": {
    title: "数字后带单位",
    rule: ({ fact }) => `数字后写有单位“${fact}”，与这一列的单位不同或混在一起。`,
    remedy: "已按所写单位换算；如单位写错，请选择不导入该行。",
  },
  "multiple-in-cell": {
    title: "数字后带倍数",
    rule: ({ text, fact }) => `“${text}”在数字后写着倍数，读作 ${fact}。`,
    remedy: "无需处理；如读错，请在来源中写全数字。",
  },
  "unit-missing": {
    title: "这一行没有单位",
    rule: ({ fact }) => `各行的单位写在这一列，而这一行没有写，不能认定为“${fact}”。`,
    remedy:
      "如是合并单元格，请选择沿用上方的单位；确为列的单位的，请选择按列的单位；否则请在来源中补上。",
  },
  "energy-unit": {
    title: "能耗不是以标准煤计的",
    rule: ({ text, fact }) => `“${text}”以“${fact}”计，不能换算为标准煤，能耗量没有导入。`,
    remedy: "需要能耗量的，请在来源中折算为标准煤（tce、kgce）；否则无需处理。",
  },
  "rate-column": {
    title: "强度列没有读取",
    rule: ({ text, fact }) =>
      `“${text}”是强度${fact && `（单位“${fact}”）`}，不是排放量或产出量，没有读取；各年缺的一项由此而来。`,
    remedy: "强度由排放量除以产出量算出；请在来源中补上这两项的列，或另加有这些列的来源。",
  },
  "revenue-column": {
    title: "收入没有当作产出量",
    rule: ({ text, fact }) =>
      `“${text}”（单位“${fact}”）是收入，没有当作产出量读取；各年因此缺产出量。`,
    remedy: "要以收入为产出量的，请选择它为产出量所在的列；否则请在来源中补上产出量。",
  },
  "other-emission": {
    title: "不是温室气体",
    rule: ({ text }) => `“${text}”不是温室气体，与二氧化碳相加没有意义。`,
    remedy: "该行的数值确是二氧化碳当量的，请选择照样计入；否则无需处理。",
  },
  "gas-mass": {
    title: "是气体本身的质量，还是二氧化碳当量",
    rule: ({ text }) =>
      `“${text.trim()}”一吨不等于一吨二氧化碳，而来源没有写明这一列是二氧化碳当量（CO2e）。`,
    remedy:
      "已折算为二氧化碳当量的，请选择照样计入；是气体本身质量的，请选择不导入该行，折算后再导入。",
  },
  "planned-row": {
    title: "计划、预算、情景、上年同期或同比的一行",
    rule: ({ text }) => `这一行写着“${text.trim()}”，不是该期间实际发生的量。`,
    remedy: "如确是实际发生的，请选择照样计入；否则无需处理。",
  },
  "planned-title": {
    title: "标题写着计划、预算或情景",
    rule: ({ text }) =>
      `表上方、工作表名或文件名写着“${text}”，全表的数值可能是计划、预算、目标或某一情景的量，不是监测的结果。`,
    remedy: "只有实际发生的量才计入；表中其实是实际数值的，请选择照样计入。",
  },
  "rate-title": {
    title: "标题写着强度",
    rule: ({ text }) =>
      `表上方或工作表名写着“${text}”，全表的数值可能是强度（每单位产出的量），不是排放量。`,
    remedy: "强度不能相加；请导入排放量与产出量本身。表中其实是排放量的，请选择照样计入。",
  },
  "unlike-title": {
    title: "标题写的不是排放量",
    rule: ({ text }) =>
      `表上方、工作表名或文件名写着“${text}”，全表的数值可能是配额、减排量、增减量、平均值或别的污染物，不是温室气体的排放量。`,
    remedy: "请核对；表中其实是排放量的，请选择照样计入。",
  },
  "offset-row": {
    title: "扣除、抵消或单独列示的一行",
    rule: ({ text }) =>
      `这一行“${text.trim()}”可能是要扣除、已抵消或单独列示的量（写明如此，或数值为负），不与其他行相加。`,
    remedy:
      "请选择不导入、扣除（监测数据没有负数，从同期最近的上一行起扣，不够扣的不导入）或照样计入（负数照样计入就是扣除）。",
  },
  "rate-row": {
    title: "强度的一行",
    rule: ({ text }) => `这一行写着“${text.trim()}”，是每单位的量（强度），不能与排放量相加。`,
    remedy: "如确是该期间的排放量，请选择照样计入；否则无需处理。",
  },
  "unit-rate": {
    title: "这一行的单位是强度",
    rule: ({ text }) => `“${text}”是每单位的量（强度），不是该期间的总量，不能相加。`,
    remedy:
      "请在来源中改为该期间的总量，例如以 t 计的排放量；这一格本不该导入的，请选择按没有数据。",
  },
  "unit-unknown": {
    title: "这一行的单位不能换算",
    rule: ({ text, fact }) => `这一行的单位“${text}”不能换算为“${fact}”。`,
    remedy:
      "请在来源中改正单位；只是写法不同的，请选择按列的单位；计量别的东西的，请选择按没有数据。",
  },
  "section-unit": {
    title: "下方各行的单位不同",
    rule: ({ text, fact }) => `“${text}”写明以下各行用另一种单位，已换算：${fact}。`,
    remedy: "如写错，请改正后重新导入。",
  },
  "section-unknown": {
    title: "下方各行的单位不能换算",
    rule: ({ text, fact }) => `“${text}”写明以下各行的单位，不能换算：${fact}。`,
    remedy: "请在来源中改正单位；只是写法不同的，请选择按列的单位。",
  },
  "other-table": {
    title: "另一张表",
    rule: ({ text }) => `从“${text}”这一行起是另一张表，各列的位置不同，以下各行不导入。`,
    remedy: "请把另一张表作为另一个来源导入。",
  },
  "below-limit": {
    title: "低于检出限",
    rule: ({ fact }) => `只说明小于 ${fact}，不是一个数值。`,
    remedy: "请按监测计划的规定选择：按没有数据处理，或按限值计入（偏保守）。",
  },
  negative: {
    title: "负数",
    rule: () => "排放量、产出量和能耗量不能小于 0。",
    remedy: "请核对来源；冲减请并入所属期间后再导入。",
  },
  "not-a-number": {
    title: "不是数字",
    rule: ({ text }) => `“${text}”不是数字。`,
    remedy: "请在来源中改为数字，或按没有数据处理。",
  },
  "year-missing": {
    title: "没有年份",
    rule: () => "这一行没有年份或日期。",
    remedy:
      "如年份是上方合并单元格，请选择沿用上方的年份；各月横排的，请在表上方写明年份；否则请在来源中补上。",
  },
  "year-unreadable": {
    title: "年份或日期无法识别",
    rule: ({ text }) => `“${text}”不是年份、年月或日期。`,
    remedy: "请写成 2023、2023-01、2023年1月或 2023/1/5。",
  },
  "month-unreadable": {
    title: "月份无法识别",
    rule: ({ text }) => `“${text}”不是 1 到 12 月，或与日期列的月份不同。`,
    remedy: "请写成 1 到 12 的数字，或改选月份列。",
  },
  "financial-year": {
    title: "财务年度",
    rule: ({ text }) => `“${text}”是跨两个日历年的财务年度，不能当作其中任何一年。`,
    remedy: "请按日历年提供数据；财务年度就是日历年的，请在来源中写成年份，如 2023。",
  },
  "short-year": {
    title: "年份只写两位数",
    rule: ({ text, fact }) => `“${text}”的年份只写了两位数，读作 ${fact} 年。`,
    remedy: "无需处理；不是这一年的，请在来源中写全四位年份。",
  },
  "year-by-day": {
    title: "年份写作首日或末日",
    rule: ({ text, fact }) => `各行都是年末或年初的一天，“${text}”按 ${fact} 年全年读取。`,
    remedy: "无需处理；只是这一个月的，请选择按所写的月份。",
  },
  "title-year": {
    title: "年份取自标题",
    rule: ({ fact }) => `这一行没有写年份，取自标题或工作表名“${fact}”。`,
    remedy: "无需处理；不是这一年的，请在来源中加一列年份。",
  },
  "file-year": {
    title: "年份只写在文件名中",
    rule: ({ fact }) => `这一行没有写年份，只有文件名“${fact}”中有一个，也可能是报送的年份。`,
    remedy: "是数据的年份的，请选择按这一年；否则请在标题中写明年份，或加一列年份。",
  },
  "month-without-year": {
    title: "有月份而没有年份",
    rule: ({ text }) =>
      `${text === "" ? "这一行" : `“${text}”`}没有年份，标题和工作表名也没有写明唯一的年份。`,
    remedy: "请在表上方写明唯一的年份（如“2023年”），或加一列年份。",
  },
  "bill-months": {
    title: "账单跨两个月",
    rule: ({ text }) => `“${text}”起的账单跨两个月，监测数据只有整月。`,
    remedy: "请选择这些账单计入哪个月；要按天分摊的，请在来源中分到各月。",
  },
  "point-month": {
    title: "2023.1 是 1 月还是 10 月",
    rule: ({ text }) => `这一列写成 2023.9、2023.11，而“${text}”可能是丢了末尾 0 的 10 月。`,
    remedy: "各行按月份先后排列的，请选择按先后认定；否则请在来源中写成 2023-01、2023-10。",
  },
  "several-months": {
    title: "一行包括几个月",
    rule: ({ text, fact }) =>
      `“${text}”是 ${fact} 月的合计，监测数据表只有年和月；一年齐全的合为全年一行。`,
    remedy: "无需处理；缺月的年份请补齐后重新导入，或确认按全年计。",
  },
  "overlapping-months": {
    title: "与其他行的月份重叠",
    rule: ({ text, fact }) => `“${text}”包括第 ${fact} 行已有的月份，都计入就重复了。`,
    remedy: "请核对是否季度、累计与分月并列；确不重复的，请选择照样计入。",
  },
  "source-missing": {
    title: "排放源为空",
    rule: () => "这一格是空的，而上方有内容，可能是合并的单元格。",
    remedy: "如是合并单元格，请选择沿用上方；否则保持空白，表示整个组织。",
  },
  "source-merged": {
    title: "排放源沿用上方",
    rule: () => "这一格是空的，沿用上方的内容：否则同一期间会有几行没有区别。",
    remedy: "无需处理；如不属于上方的排放源，请选择保持空白，或在来源中写明。",
  },
  "date-order": {
    title: "日和月的先后不明",
    rule: ({ text }) => `“${text}”可以是两个不同的日子。`,
    remedy: "请选择日在前还是月在前。",
  },
  "date-order-noted": {
    title: "由同列其他日期看出日和月的先后",
    rule: ({ text, fact }) =>
      `“${text}”可以是两个日子；同一列其他日期在同一位置有大于 12 的日，因此读作 ${fact}。`,
    remedy: "无需处理；如不是这一天，请在来源中写明月份。",
  },
  "hidden-row": {
    title: "被隐藏或筛选掉的行",
    rule: () =>
      "工作表中看不到这一行（横排的表中为一列）：它被隐藏、折叠或筛选掉了，但其中有数据。",
    remedy: "请选择照样计入，或不导入看不到的行。",
  },
  "struck-row": {
    title: "划去的行",
    rule: () => "这一行的数值或期间（横排的表中为一格）带有删除线，可能已经作废，而其中有数据。",
    remedy: "请选择不导入划去的，或照样计入。",
  },
  "hidden-column": {
    title: "被隐藏的列",
    rule: ({ text }) => `“${text}”这一列在工作表中看不到，而其中有数据。`,
    remedy: "是要报送的数据的，请选择照样计入；是旧稿或不该计入的，请选择不导入。",
  },
  "total-row": {
    title: "合计行",
    rule: ({ fact }) =>
      `合计行与它所合计的各行会重复计算。${fact && `只在这一行有的仍然计入：${fact}。`}`,
    remedy: "如不是合计，请选择照样计入。",
  },
  "total-unequal": {
    title: "名为合计，数值却不是其余各行之和",
    rule: ({ text, fact }) => `“${text}”名为合计，但其余各行之和为 ${fact}。`,
    remedy: "是合计的，请选择不导入该行，并核对差额；不是合计的，请选择照样计入。",
  },
  "total-differs": {
    title: "合计与其余各行之和不等",
    rule: ({ text, fact }) => `“${text}”名为合计，但其余各行之和为 ${fact}，两者不等。`,
    remedy: "合计行没有期间，没有计入；请核对来源的各行和合计。",
  },
  "total-alone": {
    title: "合计行是该期间唯一的一行",
    rule: ({ text }) => `“${text}”名为合计，而该期间没有其他行，已计入。`,
    remedy: "如另有明细，请改用明细；否则无需处理。",
  },
  "sum-row": {
    title: "这一行总等于同期其他行之和",
    rule: ({ text, fact }) =>
      text === ""
        ? `这一行没有名称，也没有写明是合计，但等于其他行之和 ${fact}。`
        : `“${text.trim()}”没有写明是合计，但等于同期其他行之和 ${fact}。`,
    remedy: "是合计的，请选择不导入该行，以免重复计算；是另一个排放源的，请选择照样计入。",
  },
  "part-row": {
    title: "其中项",
    rule: () =>
      "这一行是上面一行的一部分（写着“其中”，或缩进、编号在其下而相加相等），再计入会重复。",
    remedy: "如不包括在上面一行中，请选择照样计入。",
  },
  "part-unclear": {
    title: "是不是上面一行的一部分",
    rule: ({ text }) =>
      `“${text.trim()}”缩进或编号在上面一行之下，或在“其中”之下，但各行之和不等于上面一行，看不出是不是它的一部分。`,
    remedy: "包括在上面一行中的，请选择不导入该行，以免重复计算；另外计的，请选择照样计入。",
  },
  "year-and-months": {
    title: "年度行重复了各月",
    rule: ({ fact }) => `这一年另有各月的行，相加等于 ${fact}，即这一行。`,
    remedy: "已按各月计入；如要再计入这一行，请选择照样计入。",
  },
  "year-unlike-months": {
    title: "年度行与各月之和不等",
    rule: ({ fact }) => `这一年另有各月的行，相加为 ${fact}，与这一行不等。`,
    remedy: "请核对来源，并选择按各月、按年度行，或两者都计入。",
  },
  "output-repeated": {
    title: "各排放源的产出量相同",
    rule: ({ fact }) => `同一期间各排放源的行都写着产出量 ${fact}，可能是同一个产出量。`,
    remedy: "同一个产出量只计一次；确实各有各的产出量，请选择各自计入。",
  },
  "emission-repeated": {
    title: "各排放源的排放量相同",
    rule: ({ fact }) =>
      `同一期间各行都写着 ${fact}，可能是同一个排放量（或能耗量），在每一行（每种产品、每种能源）重复写了一遍。`,
    remedy: "同一个量只计一次；确实各有各的量，请选择各自计入。",
  },
  "output-each-month": {
    title: "各月重复同一面积、人数或全年的量",
    rule: ({ fact }) =>
      `这一年各月都写着产出量 ${fact}；面积、人数和全年的量，各月相加就成了几倍。`,
    remedy: "全年只有这一个量的，只计一次；确是各月各有这么多、应当相加的，请选择各自计入。",
  },
  "cumulated-months": {
    title: "各月是累计还是当月",
    rule: ({ text, fact }) =>
      fact === ""
        ? `表头写着累计，而“${text}”等各月并非逐月不减，当月的量无法由相减得出。`
        : `标题或表头写着累计，或各月逐月不减、成倍增加，可能是自1月起的累计；照此“${text}”一行含上月的 ${fact}。`,
    remedy: "请核对：是累计的，按与上月之差计入（无法相减的不计入）；是当月的，照样计入。",
  },
  "repeated-period": {
    title: "期间重复",
    rule: ({ fact }) => `与第 ${fact} 行的期间和排放源相同。`,
    remedy: "同一排放源请合计为一行；不同排放源请选择排放源列；误重复的请不导入。",
  },
  "repeated-day": {
    title: "日期重复",
    rule: ({ fact }) => `与第 ${fact} 行的日期和排放源相同。`,
    remedy: "确属同一天的两笔请选择合计；误重复的请不导入。",
  },
  "unit-differs": {
    title: "表头的单位不同",
    rule: ({ text, fact }) => `表头或标题写的单位是“${text}”，已换算为 ${fact}。`,
    remedy: "如写错，请改正后重新导入。",
  },
  "several-outputs": {
    title: "几列都是产出量",
    rule: ({ text, fact }) => `除“${text}”外还有产出量的列：${fact}。强度只能除以一个产出量。`,
    remedy:
      "只计这一列、相加（几种产品合为一个产出量）、或不导入产出量而另行填写，请选择；要计另一列的，请改选产出量所在的列。",
  },
  "unlike-outputs": {
    title: "几列产出量不能相加",
    rule: ({ text, fact }) =>
      `除“${text}”外还有产出量的列：${fact}。它们的单位不能互相换算，或是同一产出的两种计法（如发电量与供电量），不能相加；强度只能除以一个产出量。`,
    remedy:
      "请确认只计这一列；要计另一列的，请改选产出量所在的列；都不合适的，请选择不导入产出量，另行填写。",
  },
  "emission-versions": {
    title: "几列或几行可能是同一排放量",
    rule: ({ text, fact }) =>
      `“${text}”与别的列或行可能是同一排放量的重复、更正或不同口径，也可能各是一部分：${fact}。`,
    remedy:
      "是同一排放量的，请选择只计一列（可改选排放量列，命令行用 --map emission=列名）；各是一部分的，请选择各列相加。",
  },
  "several-emissions": {
    title: "几列排放量怎样计入",
    rule: ({ text, fact }) => `“${text}”等几列都是排放量，没有一列确认是其余各列的合计：${fact}。`,
    remedy:
      "请选择各列相加（每列作为一个排放源，各占一行），或只计一列（可改选排放量列，命令行用 --map emission=列名）。",
  },
  "several-energies": {
    title: "几列都是能耗量",
    rule: ({ text, fact }) => `除“${text}”外还有能耗量的列：${fact}。一年只有一个能耗量。`,
    remedy:
      "只计这一列、相加（几种能源合为一个能耗量）、或不导入能耗量而另行填写，请选择；要计另一列的，请改选能耗量所在的列。",
  },
  "unlike-energies": {
    title: "能耗的当量值与等价值",
    rule: ({ text, fact }) =>
      `除“${text}”外还有能耗量的列：${fact}。当量值与等价值是同一能耗的两种计法，不能相加。`,
    remedy:
      "请确认只计这一列；要计另一列的，请改选能耗量所在的列；都不合适的，请选择不导入能耗量，另行填写。",
  },
  "columns-total": {
    title: "合计列等于其余各列",
    rule: ({ text, fact }) => `“${text}”等于其余各列之和，只计这一列；未另计：${fact}。`,
    remedy: "无需处理；要计其中一列的，请改选所在的列。",
  },
  "unnamed-total": {
    title: "这一列是不是合计",
    rule: ({ text, fact }) => `“${text}”各行都等于其余排放列之和，而表头没有写明是合计：${fact}。`,
    remedy: "是合计的，请选择只计一列；只是碰巧相等的，请选择各列相加。",
  },
  "scope-2-twice": {
    title: "范围二按位置还是按市场",
    rule: ({ fact }) => `外购电力热力的排放既按位置又按市场列出，只能计一次：${fact}。`,
    remedy: "请按监测计划选择其中一种。",
  },
  "emissions-total": {
    title: "合计列代表各分列",
    rule: ({ text, fact }) => `“${text}”等于各分列之和，只计这一列；未另计：${fact}。`,
    remedy: "无需处理；如要分列保留排放源，请选择各列相加。",
  },
  "several-totals": {
    title: "几个合计，范围不同",
    rule: ({ text, fact }) =>
      `几列都是合计而数值不同（如范围一+二与范围一+二+三）：${fact}。现按“${text}”计。`,
    remedy: "请选择计入较大的还是较小的合计；与评价的边界一致的才是要计的。",
  },
  "emissions-left-out": {
    title: "没有计入的排放列",
    rule: ({ text, fact }) => `只计指定的“${text}”，没有计入：${fact}。`,
    remedy: "如应一并计入，请指定几列（命令行用 --map emission=甲列,emission=乙列）。",
  },
  "emissions-added": {
    title: "相加的排放列",
    rule: ({ fact }) => `指定的几列排放量相加，每列作为一个排放源：${fact}。`,
    remedy: "无需处理；如其中一列是合计，请去掉。",
  },
  "unit-mt": {
    title: "MT 或 mt 是吨还是百万吨",
    rule: ({ text }) => `“${text}”可以是公吨（metric ton），也可以是百万吨（Mt），相差百万倍。`,
    remedy: "请按来源选择；只有 Mt 才一定是百万吨。",
  },
  "other-sheets": {
    title: "没有读取的工作表",
    rule: ({ text, fact }) =>
      `只读取了工作表“${text}”；这些工作表有同样的表头，没有读取：${fact}。`,
    remedy: "如应一并导入，请把它们作为另外的来源加入，或合并为一张表。",
  },
  "title-multiple": {
    title: "表上方写着以千、万计",
    rule: ({ text, fact }) => `表上方写着以“${text}”计，而这一列的单位写作“${fact}”。`,
    remedy: "数值要再乘以这一倍数的，请选择乘以；这一列已按所写单位计的，请选择按所写单位。",
  },
  "unit-tons": {
    title: "ton 是哪一种吨",
    rule: ({ text }) => `“${text}”可以是公吨、短吨（907.18474 kg）或长吨（1016.0469088 kg）。`,
    remedy: "请按来源选择，或在来源中写明 t、tonne 或 short ton。",
  },
  "unit-carbon": {
    title: "以碳计还是以二氧化碳计",
    rule: ({ text }) => `“${text}”是碳的质量，换算为二氧化碳要乘以 44/12；也可能是 tCO2 的误写。`,
    remedy: "请按来源选择：按碳换算，或已是二氧化碳。",
  },
  "unit-per-year": {
    title: "单位写明每年",
    rule: ({ text }) => `单位是“${text}”，各行是全年的量，照此读取。`,
    remedy: "无需处理；如不是全年的量，请在来源中改正。",
  },
  "unit-per-time": {
    title: "数值是期间的量还是速率",
    rule: ({ text }) =>
      `“${text}”写明按另一种时间计，数值可以是该期间的总量，也可以是期间内的速率。`,
    remedy: "请选择：该期间的总量，或按速率乘以期间的长度。",
  },
  "workbook-unit": {
    title: "产出单位与工作簿的不同",
    rule: ({ text, fact }) =>
      `来源的产出以“${text}”计，不能换算为工作簿的“${fact}”。改为来源的单位后，先进值等以原单位写的参数须重新填写。`,
    remedy: "请选择：替换数据时把工作簿的产出单位改为来源的单位，或不导入产出。",
  },
  jump: {
    title: "与相邻期间相差约千倍或万倍",
    rule: ({ fact }) =>
      `约为同一排放源前一个数值的 ${fact} 倍，可能是单位写错（t 与 kg、万元与元）。`,
    remedy: "请核对来源；确属单位写错的，可按倍数换算。",
  },
};
