import type { Treatments } from "../../../src/faults/import-problem";
import { analysisOf, drawn, rowsOf, sourceOf } from "./tables";

/** The years of a table, and its problems and questions by kind. */
const of = async (table: string, treatments: Partial<Treatments> = {}) => {
  const { years, problems } = await analysisOf(sourceOf(drawn(table), { treatments }));
  return {
    years: years.map(({ year, emission, output }) =>
      [year, emission?.toFixed() ?? "–", output?.toFixed() ?? "–"].join(" "),
    ),
    kinds: Object.fromEntries(problems.map(({ code, count }) => [code, count])),
  };
};

const months = (row: (month: number) => string) =>
  Array.from({ length: 12 }, (_, index) => row(index + 1)).join("\n");

describe("a row that is called a total", () => {
  it("is not counted where it is the sum of its period, of what stands above it, or of other totals", async () => {
    const blocks = `|年份|排放源|排放量(t)|
      |2023|甲1|1|
      |2023|甲2|2|
      |2023|甲厂小计|3|
      |2023|乙1|10|
      |2023|乙2|20|
      |2023|乙厂小计|30|
      |2023|总计|33|`;
    expect(await of(blocks)).toEqual({ years: ["2023 33 –"], kinds: { "total-row": 3 } });
    for (const word of ["汇总", "全厂", "Σ", "总和", "Overall", "Site total", "Total for 2023"])
      expect(
        await of(`|年份|排放源|排放量(t)|\n|2023|甲|1|\n|2023|乙|2|\n|2023|${word}|3|`),
      ).toEqual({ years: ["2023 3 –"], kinds: { "total-row": 1 } });
  });

  it("is the sum to the decimals it shows", async () => {
    const table = (total: string) =>
      `|年份|排放源|排放量(t)|\n|2023|甲|33.33|\n|2023|乙|33.33|\n|2023|丙|33.33|\n|2023|合计|${total}|`;
    expect((await of(table("100.0"))).kinds).toEqual({ "total-row": 1 });
    expect((await of(table("102.0"))).kinds).toEqual({ "total-unequal": 1 });
  });

  it("still counts for what only it has: the output of all sources", async () => {
    const table = `|年份|排放源|排放量(t)|产量(t)|
      |2023|1号机|300||
      |2023|2号机|310||
      |2023|合计|610|6500|`;
    expect(await of(table)).toEqual({ years: ["2023 610 6500"], kinds: { "total-row": 1 } });
  });

  it("counts where its period has no other row", async () => {
    const table = "|年份|排放源|排放量(t)|\n|2022|合计|5|\n|2023|合计|6|";
    expect(await of(table)).toEqual({
      years: ["2022 5 –", "2023 6 –"],
      kinds: { "total-alone": 2 },
    });
  });

  it("is asked about where its amount is not the sum of the others", async () => {
    const table = "|年份|排放源|排放量(t)|\n|2023|甲|1|\n|2023|乙|2|\n|2023|合计|7|";
    expect(await of(table)).toEqual({ years: ["2023 3 –"], kinds: { "total-unequal": 1 } });
    expect((await of(table, { "total-unequal": "keep" })).years).toEqual(["2023 10 –"]);
  });

  it("without a period is that of the rows since the last one, of all, or of the year it names", async () => {
    const table = `|期间|排放量(t)|
      |2022年1月|1|
      |2022年2月|2|
      |2022年合计|3|
      |2023年1月|4|
      |2023年2月|5|
      |2023年合计|9|
      |合计|12|`;
    expect(await of(table)).toEqual({
      years: ["2022 3 –", "2023 9 –"],
      kinds: { "total-row": 3 },
    });
    const unequal = table.replace("|合计|12|", "|合计|13|");
    expect((await of(unequal)).kinds).toEqual({ "total-row": 2, "total-differs": 1 });
  });

  it("may be a running one: 1–3月累计", async () => {
    const table = `|期间|排放量(t)|
      |2023年1月|1|
      |2023年2月|2|
      |2023年1-2月累计|3|
      |2023年3月|4|
      |2023年1-3月累计|7|`;
    expect(await of(table)).toEqual({ years: ["2023 7 –"], kinds: { "total-row": 2 } });
  });

  it("is none where only a company's name begins so, unless its amount says otherwise", async () => {
    const company = (amount: number) =>
      `|year|plant|CO2 (t)|\n|2023|TOTAL RAFFINAGE|${amount}|\n|2023|A|500|\n|2023|B|200|`;
    expect(await of(company(1000))).toEqual({ years: ["2023 1700 –"], kinds: {} });
    expect(await of(company(700))).toEqual({ years: ["2023 700 –"], kinds: { "total-row": 1 } });
  });

  it("is no contradiction where a row of its own could not be read", async () => {
    const table = "|年份|排放源|排放量(t)|\n|2023|甲|1|\n|2023|乙|<2|\n|2023|合计|3|";
    expect((await of(table)).kinds).toEqual({ "below-limit": 1, "total-row": 1 });
  });

  it("of all plants is no contradiction where only one of them is taken", async () => {
    const rows = drawn("|年份|电厂|排放量(t)|\n|2023|甲|1|\n|2023|乙|2|\n|合计|甲|3|");
    const where = { column: 1, value: "甲" };
    const { problems } = await analysisOf(sourceOf(rows, { where }));
    expect(problems.map(({ code }) => code)).toEqual(["total-row"]);
  });
});

describe("a row that no word calls a total", () => {
  const table = (total: (year: number) => number) =>
    [2021, 2022, 2023]
      .flatMap((year) => [
        `|${year}|甲|${year}.5|`,
        `|${year}|乙|7|`,
        `|${year}|公司|${total(year)}|`,
      ])
      .reduce((all, row) => `${all}\n${row}`, "|年份|排放源|排放量(t)|");

  it("is asked about where it is the sum of the others in every period", async () => {
    const { years, kinds } = await of(table((year) => year + 7.5));
    expect([years, kinds]).toEqual([
      ["2021 2028.5 –", "2022 2029.5 –", "2023 2030.5 –"],
      { "sum-row": 3 },
    ]);
    expect(
      (
        await of(
          table((year) => year + 7.5),
          { "sum-row": "keep" },
        )
      ).years[0],
    ).toBe("2021 4057 –");
  });

  it("is asked about beside a year that has too few rows to tell", async () => {
    const short = `${table((year) => year + 7.5)}\n|2024|甲|2000|\n|2024|公司|2000|`;
    expect((await of(short)).kinds).toEqual({ "sum-row": 3 });
    // A year in which others measure something else tells nothing, either.
    const wider = table((year) => year + 7.5)
      .split("\n")
      .map((row, at) => (at === 0 ? `${row}产量(t)|` : `${row}|`))
      .concat("|2024|甲||5|", "|2024|乙||6|", "|2024|公司|2004||")
      .join("\n");
    expect((await of(wider)).kinds).toEqual({ "sum-row": 3 });
  });

  it("is a source where it is the sum only now and then", async () => {
    expect((await of(table((year) => (year === 2022 ? 2029.5 : 5)))).kinds).toEqual({});
  });

  it("is the last of those that say the same beside nothing else", async () => {
    const same = [2021, 2022, 2023]
      .flatMap((year) => [`|${year}|甲|${year}|`, `|${year}|乙|0|`, `|${year}|公司|${year}|`])
      .join("\n");
    expect(await of(`|年份|排放源|排放量(t)|\n${same}`)).toEqual({
      years: ["2021 2021 –", "2022 2022 –", "2023 2023 –"],
      kinds: { "sum-row": 3 },
    });
  });

  it("is one of two sources, however equal they are", async () => {
    const two = "|年份|排放源|排放量(t)|\n|2022|甲|5|\n|2022|乙|5|\n|2023|甲|6|\n|2023|乙|6|";
    expect(await of(two)).toEqual({ years: ["2022 10 –", "2023 12 –"], kinds: {} });
  });
});

describe("a row that is the sum of those below it", () => {
  const table = (...rows: string[]) =>
    `|年份|排放源|排放量(t)|\n${[2022, 2023]
      .flatMap((year) =>
        rows.map((row) => `|${year}|${row.replace("+", year === 2022 ? "0" : "5")}|`),
      )
      .join("\n")}`;

  it("is asked about in every period, and its parts count", async () => {
    const rows = table("能源活动|1000.+", "电力|600.+", "交通|400", "过程|234");
    expect(await of(rows)).toEqual({
      years: ["2022 1234 –", "2023 1234.5 –"],
      kinds: { "sum-row": 2 },
    });
    expect((await of(rows, { "sum-row": "keep" })).years).toEqual(["2022 2234 –", "2023 2235 –"]);
  });

  it("may have sums below it, and stand below a total", async () => {
    const rows = table(
      "总量|1234.+",
      "能源|1000.+",
      "燃烧|900.+",
      "煤|500.+",
      "气|400",
      "电|100",
      "过程|234",
    );
    expect(await of(rows)).toEqual({
      years: ["2022 1234 –", "2023 1234.5 –"],
      kinds: { "total-row": 2, "sum-row": 4 },
    });
  });

  it("is a source where it is the sum of the next ones only once, or where a single year of few figures says so", async () => {
    expect((await of(table("甲|1000", "乙|60+", "丙|400"))).kinds).toEqual({});
    const one = "|年份|排放源|排放量(t)|\n|2023|甲|30|\n|2023|乙|10|\n|2023|丙|20|\n|2023|丁|7|";
    expect((await of(one)).kinds).toEqual({});
    const many = one
      .replace("|30|", "|30.75|")
      .replace("|10|", "|10.25|")
      .replace("|20|", "|20.5|");
    expect((await of(many)).kinds).toEqual({ "sum-row": 1 });
    const total = "|2023|合计|37|";
    expect((await of(`${one}\n${total}`)).kinds).toEqual({ "sum-row": 1, "total-row": 1 });
  });

  it("is looked for among few rows only", async () => {
    const many = Array.from({ length: 200 }, (_, at) => `源${at}|${7000 + at * at}`);
    const rows = table("甲|1000.25", "乙|600.25", "丙|400", ...many);
    expect((await of(rows)).kinds).toEqual({});
    expect(
      (await of(table("甲|1000.25", "乙|600.25", "丙|400", ...many.slice(0, 197)))).kinds,
    ).toEqual({
      "sum-row": 2,
    });
  });
});

describe("rows numbered below another", () => {
  const rows = (...its: string[]) =>
    of(`|年份|排放源|排放量(t)|\n${its.map((row) => `|2023|${row}|`).join("\n")}`);

  it("are its parts where they add up to it, and asked about where they do not", async () => {
    expect(await rows("一、燃烧|60", "1.煤|50", "2.气|10", "二、电力|7")).toEqual({
      years: ["2023 67 –"],
      kinds: { "part-row": 2 },
    });
    expect((await rows("一、燃烧|60", "1.煤|50", "2.气|5", "二、电力|7")).kinds).toEqual({
      "part-unclear": 2,
    });
    expect((await rows("1.煤|50", "2.气|10", "3.电力|7")).kinds).toEqual({});
  });
});

describe("a row of a plan", () => {
  it("does not count, and is named", async () => {
    for (const word of ["计划", "预算数", "目标值", "上年同期", "Budget", "forecast", "Prior year"])
      expect(await of(`|年份|类型|排放量(t)|\n|2023|${word}|7|\n|2023|实际|5|`)).toEqual({
        years: ["2023 5 –"],
        kinds: { "planned-row": 1 },
      });
  });

  it("counts where that is chosen, and plants that begin like one do", async () => {
    const table = "|年份|类型|排放量(t)|\n|2023|计划|7|\n|2023|实际|5|";
    expect((await of(table, { "planned-row": "keep" })).years).toEqual(["2023 12 –"]);
    const plants = "|年份|排放源|排放量(t)|\n|2023|计划外检修|7|\n|2023|Target store|5|";
    expect(await of(plants)).toEqual({ years: ["2023 12 –"], kinds: {} });
  });
});

describe("an area in every month", () => {
  const area = (heading: string, row = "|86000|") =>
    `|期间|排放量(t)|${heading}|\n${months((month) => `|2023年${month}月|10${row}`)}`;

  it("is asked about: counted once, or in each month", async () => {
    for (const heading of ["建筑面积(m2)", "产出量(m2)", "服务量(人)", "年产量(t)"])
      expect((await of(area(heading))).kinds).toEqual({ "output-each-month": 11 });
    expect((await of(area("建筑面积(m2)"))).years).toEqual(["2023 120 86000"]);
    const each = await of(area("建筑面积(m2)"), { "output-each-month": "each" });
    expect(each.years).toEqual(["2023 120 1032000"]);
  });

  it("is written in the first month, and as 0 in the others, which then lack nothing", async () => {
    const rows = await rowsOf([sourceOf(drawn(area("建筑面积(m2)")))]);
    expect(rows.map(({ amounts }) => String(amounts.output))).toEqual([
      "86000",
      ...Array<string>(11).fill("0"),
    ]);
  });

  it("is no question where it changes, is made month by month, or stands in years", async () => {
    expect((await of(area("产量(t)"))).kinds).toEqual({});
    expect((await of(area("建筑面积(m2)").replace("86000", "85000"))).kinds).toEqual({});
    const years = "|年份|排放量(t)|建筑面积(m2)|\n|2021|1|5|\n|2022|1|5|\n|2023|1|5|";
    expect((await of(years)).kinds).toEqual({});
    expect((await of("|期间|排放量(t)|建筑面积(m2)|\n|2023-01|1|5|\n|2023-02|1|5|")).kinds).toEqual(
      {},
    );
  });
});

describe("an output on the rows of a plant's sources", () => {
  const table = (first: (month: number) => number, second: (month: number) => number) =>
    `|期间|排放源|排放量(t)|产量(t)|\n${[1, 2, 3]
      .flatMap((month) =>
        [
          `甲炉|5|${first(month)}`,
          `甲电|6|${first(month)}`,
          `乙炉|5|${second(month)}`,
          `乙电|6|${second(month)}`,
          "丙炉|1|9",
        ].map((row) => `|2023-0${month}|${row}|`),
      )
      .join("\n")}`;

  it("is asked about where each plant's sources repeat it and it changes", async () => {
    expect(
      await of(
        table(
          (month) => 100 + month,
          (month) => 80 - month,
        ),
      ),
    ).toEqual({
      years: ["2023 69 567"],
      kinds: { "output-repeated": 6 },
    });
  });

  it("is no question where it stays as it is, or the sources that have it change", async () => {
    expect(
      (
        await of(
          table(
            () => 100,
            () => 80,
          ),
        )
      ).kinds,
    ).toEqual({});
    expect(
      (
        await of(
          table(
            (month) => 100 + month,
            (month) => (month === 2 ? 9 : 80),
          ),
        )
      ).kinds,
    ).toEqual({});
  });
});

describe("a part of the row above", () => {
  it("is not counted, nor are the others that make it whole", async () => {
    const table = `|年份|排放源|排放量(t)|
      |2023|全部锅炉|100|
      |2023|其中：燃煤|60|
      |2023|燃气|40|
      |2023|车辆|5|`;
    expect(await of(table)).toEqual({ years: ["2023 105 –"], kinds: { "part-row": 2 } });
    expect((await of(table, { "part-row": "keep" })).years).toEqual(["2023 205 –"]);
  });

  it("stands alone where nothing behind it makes the row whole", async () => {
    const table = `|year|source|emissions (t)|
      |2023|Boilers|100|
      |2023|of which coal|60|
      |2023|Vehicles|5|`;
    expect(await of(table)).toEqual({ years: ["2023 105 –"], kinds: { "part-row": 1 } });
  });
});

describe("a year beside its months", () => {
  const rows = months((month) => `|2023年${month}月|锅炉|10|`);
  const table = (year: string) => `|期间|排放源|排放量(t)|\n${rows}\n${year}`;

  it("repeats them where they add up to it", async () => {
    expect(await of(table("|2023年|锅炉|120|"))).toEqual({
      years: ["2023 120 –"],
      kinds: { "year-and-months": 1 },
    });
    expect((await of(table("|2023年||120|"))).kinds).toMatchObject({ "year-and-months": 1 });
    expect((await of(table("|2023年|合计|120|"))).kinds).toEqual({ "year-and-months": 1 });
  });

  it("is asked about where they do not", async () => {
    const unlike = table("|2023年|锅炉|130|");
    expect(await of(unlike)).toEqual({ years: ["2023 120 –"], kinds: { "year-unlike-months": 1 } });
    expect((await of(unlike, { "year-unlike-months": "keep" })).years).toEqual(["2023 250 –"]);
    const only = await of(unlike, { "year-unlike-months": "year-only" });
    expect([only.years, only.kinds]).toEqual([["2023 130 –"], { "year-unlike-months": 13 }]);
  });

  it("is compared with its months, and not with their quarters once more", async () => {
    const quarters = "|2023年第一季度|锅炉|30|\n|2023年第二季度|锅炉|30|";
    expect(await of(table(`${quarters}\n|2023年|锅炉|120|`))).toEqual({
      years: ["2023 120 –"],
      kinds: { "overlapping-months": 2, "year-and-months": 1 },
    });
  });

  it("is compared with quarters where there are no months", async () => {
    const quarters = ["一", "二", "三", "四"]
      .map((its) => `|2023年第${its}季度|锅炉|30|`)
      .join("\n");
    const both = `|期间|排放源|排放量(t)|\n${quarters}\n|2023年|锅炉|120|`;
    expect((await of(both)).kinds).toMatchObject({ "year-and-months": 1 });
    expect((await of(both)).years).toEqual(["2023 120 –"]);
  });

  it("is another source's where it is called so", async () => {
    expect((await of(table("|2023年|车辆|120|"))).kinds).toEqual({});
  });
});

describe("one output on every source's row", () => {
  const table = (second: (month: number) => number | string) =>
    `|年月|排放源|排放量(t)|产量(t)|\n${months(
      (month) => `|2023-${month}|锅炉|5|${100 + month}|\n|2023-${month}|车辆|1|${second(month)}|`,
    )}`;

  it("is asked about, and counted once or for each", async () => {
    const repeated = table((month) => 100 + month);
    expect(await of(repeated)).toEqual({
      years: ["2023 72 1278"],
      kinds: { "output-repeated": 12 },
    });
    expect((await of(repeated, { "output-repeated": "each" })).years).toEqual(["2023 72 2556"]);
  });

  it("is each source's own where one month differs, or where only one source has one", async () => {
    expect((await of(table((month) => (month === 7 ? 5 : 100 + month)))).kinds).toEqual({});
    expect((await of(table(() => ""))).kinds).toEqual({});
  });

  it("is asked about beside a source that has none, and beside a total that repeats it as well", async () => {
    const rows = months(
      (month) =>
        `|2023-${month}|锅炉|5|10|\n|2023-${month}|电力|1|10|\n|2023-${month}|车辆|2||\n|2023-${month}|合计|8|10|`,
    );
    expect(await of(`|年月|排放源|排放量(t)|产量(t)|\n${rows}`)).toEqual({
      years: ["2023 96 120"],
      kinds: { "output-repeated": 12, "total-row": 12 },
    });
  });

  it("is no question where two happen to be equal in a month or two", async () => {
    const few =
      "|年月|排放源|排放量(t)|产量(t)|\n|2023-1|甲|5|100|\n|2023-1|乙|1|100|\n|2023-2|甲|5|90|";
    expect((await of(few)).kinds).toEqual({});
  });

  it("is asked about at once where only years are given", async () => {
    const years = "|年份|排放源|排放量(t)|产量(t)|\n|2023|甲|5|100|\n|2023|乙|1|100|";
    expect(await of(years)).toEqual({ years: ["2023 6 100"], kinds: { "output-repeated": 1 } });
  });
});

describe("one emission on every row of a year", () => {
  const table = (second: readonly [string, string]) =>
    `|年份|产品|产量(t)|排放量(t)|
     |2022|A|100|300|
     |2022|B|200|${second[0]}|
     |2023|A|110|310|
     |2023|B|190|${second[1]}|`;

  it("is asked about, and counted once or for each", async () => {
    expect(await of(table(["300", "310"]))).toEqual({
      years: ["2022 300 300", "2023 310 300"],
      kinds: { "emission-repeated": 2 },
    });
    const each = await of(table(["300", "310"]), { "emission-repeated": "each" });
    expect(each.years).toEqual(["2022 600 300", "2023 620 300"]);
  });

  it("is each row's own where one year differs", async () => {
    expect((await of(table(["300", "20"]))).kinds).toEqual({});
  });

  it("is one question with an output that repeats as well", async () => {
    const rows = [2022, 2023].flatMap((year) =>
      ["原煤", "电力"].map((fuel) => `|${year}|${fuel}|${year}|9|`),
    );
    expect(await of(`|年份|能源品种|排放量(t)|产量(t)|\n${rows.join("\n")}`)).toEqual({
      years: ["2022 2022 9", "2023 2023 9"],
      kinds: { "emission-repeated": 2 },
    });
  });

  it("is no question in a single year, in which two sources may emit the same", async () => {
    const single = "|年份|排放源|排放量(t)|\n|2023|甲|5|\n|2023|乙|5|";
    expect((await of(single)).kinds).toEqual({});
  });
});
