import { namesTotal, sumWord, type SumWord } from "../../../src/monitoring/total-words";

describe("a name of a period or a source", () => {
  it.each([
    ...[
      "合计",
      "合計",
      "總計",
      "小計",
      "彙總",
      "匯總",
      "合计数",
      "公司合计值",
      "计",
      "計",
      "Summe",
      "Zwischensumme",
      "Gesamt",
      "insgesamt",
      "总计",
      "小计",
      "累计",
      "共计",
      "月均",
      "季度平均",
      "年均",
      "总量",
      "平均",
      "平均值",
    ],
    ...["全厂合计", "一季度小计", "2023年累计", "合 计", "合计:", "合计(t)", "平 均 值", "总量:"],
    ...[
      "Total",
      "T o t a l",
      "totals",
      "TOTAL:",
      "Subtotal",
      "subtotals",
      "Sub-total",
      "sub total",
      "Grand total",
    ],
    ...["grandtotal", "Grand Totals", "Sum", "sum:", "Average", "average"],
    ...[
      "Total emissions",
      "Totals of 2023",
      "Subtotal Q1",
      "Sub-totals plants",
      "grand total 2023",
    ],
    ...["Plant total", "All plants totals", "Plant total :", "Plant total (2023)", "Total(t)"],
    ...["Sum of plants", "Average of months", "sum of", "All plants", "all sources", "ALL UNITS"],
  ])("says that it is a total: %j", (text) => {
    expect(namesTotal(text)).toBe(true);
  });

  it.each([
    ...[
      "",
      "锅炉",
      "合计算法车间",
      "总计划部",
      "小计量站",
      "累计数锅炉",
      "月均匀",
      "年均一",
      "季度平均数",
    ],
    ...["年总量", "总量表", "厂平均", "平均值班", "平均气温", "平均值车间", "合计(t)锅炉"],
    ...[
      "Totally",
      "Totalled",
      "Totaliser",
      "Subtotally",
      "x total y",
      "Subtotaled",
      "xtotal",
      "total_1",
    ],
    ...["Assumption", "checksum", "Summary", "sums", "Average unit", "Averages", "the average"],
    ...["a sum of it", "sum off", "the average of", "small plants", "all plants b", "all plantsb"],
    ...["not all sources", "My grand totalx", "autosubtotal1"],
  ])("says no such thing: %j", (text) => {
    expect(namesTotal(text)).toBe(false);
  });
});

describe("a row that is made of others", () => {
  it.each<[SumWord, readonly string[]]>([
    [
      "total",
      ["合计", "全厂", "本部", "本部门", "全公司", "整体", "Σ", "∑ total", "Total", "Overall"],
    ],
    ["total", ["Sub total", "Sub-totals", "Site total", "Company-total", "annual totals 2023"]],
    ["total", ["Total 2023", "Total for 2023", "Totals of 2023", "total in 2023", "Plant total"]],
    ["total", ["All plants", "All sources total", "All units totals"]],
    ["perhaps", ["Total Energies", "Totals by plant", "Boiler total", "Boiler totals", "Sum of 3"]],
    ["perhaps", ["Total 23", "Total for plants", "Boxed-total"]],
    ["mean", ["月均", "平均", "Average", "Mean", "mean of months"]],
    ["part", ["其中：锅炉", " of which coal", "Among which gas", "thereof gas", "Including gas"]],
    ["part", ["incl. gas", "davon Gas", "dont gaz", "  其中"]],
  ])("says it is one: %s", (word, texts) => {
    for (const text of texts) expect([text, sumWord(text)]).toEqual([text, word]);
  });

  it.each(["锅炉", "锅炉其中", "not including gas", "inclined lift", "本部楼", "sitetotalx", ""])(
    "says nothing of it in %j",
    (text) => {
      expect(sumWord(text)).toBeNull();
    },
  );

  it("is no total where it is a part of the row above", () => {
    expect(["其中：锅炉", "of which coal"].map(namesTotal)).toEqual([false, false]);
  });
});
