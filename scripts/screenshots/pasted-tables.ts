/** A client's table with what such tables have: a title, units under the headings, odd figures, a total. */
export const clientTable = [
  "2021 年碳排放监测汇总",
  "日期\t排放源\t排放量\t产量",
  "\t\t(tCO2e)\t(MWh)",
  ...Array.from({ length: 12 }, (_, index) => {
    const odd: Readonly<Record<number, string>> = { 3: "１３，１２０", 6: "13150000", 8: "N/A" };
    return `2021年${index + 1}月\t燃煤锅炉\t${odd[index] ?? 13_000 + index * 10}\t${40_000 + index * 25}`;
  }),
  "合计\t\t13288610\t481650",
].join("\n");

/** A table whose sources all have the month's output: asked about, with what each answer makes of the year. */
export const repeatedOutput = [
  "年月\t排放源\t排放量(tCO2e)\t产量(MWh)",
  ...Array.from({ length: 12 }, (_, index) =>
    ["燃煤锅炉", "外购电力", "外购热力"].map(
      (source, at) =>
        `2024-${index + 1}\t${source}\t${500 - at * 180 + index}\t${40_000 + index * 25}`,
    ),
  ).flat(),
].join("\n");
