import { mkdtempSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { create } from "../../cli/create";
import { importFile } from "../../cli/import";
import { importWords } from "../../cli/import-words";
import { score } from "../../cli/score";
import { UsageError } from "../../cli/usage";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { encodeText } from "../unit/tabular/encode-text";
import { openAssessment } from "../host/support/assessed-book";
import { openBook } from "../host/support/open-book";
import { valueOf } from "../host/support/fill";
import { hear } from "./hear";
import { runTanping, spawnTanping } from "./run-tanping";

const folder = mkdtempSync(join(tmpdir(), "command-line-import-"));
const at = (name: string) => join(folder, name);
const stations = "test/data/two-power-stations.csv";

type Line = Readonly<Record<string, unknown>>;

const said = async (work: () => Promise<number>): Promise<readonly [number, readonly Line[]]> => {
  const heard = hear("stdout");
  try {
    const exitCode = await work();
    const lines = heard.text().trim().split("\n").filter(Boolean);
    return [exitCode, lines.map((line) => JSON.parse(line) as Line)];
  } finally {
    heard.stop();
  }
};

const importing = async (...words: string[]): Promise<readonly [number, Line]> => {
  const [exitCode, [line = {}]] = await said(() => importFile(words));
  return [exitCode, line];
};

const map = "year=year,source=plant,emission=emissions_tCO2,output=output_MWh";
const units = ["--emission-unit", "tCO2e", "--output-unit", "MWh"];
const published = [...units, "--map", map];

const rowsIn = async (file: string) => {
  const { book } = await readXlsx(readFileSync(file), createCalculator());
  const found = book.table("TanpingMonitoring");
  if (!found) throw new Error("The file has no monitoring table.");
  const { row, column, rows, columns } = found.table.area;
  return Array.from({ length: rows - 1 }, (_, down) =>
    Array.from(
      { length: columns },
      (_, right) => found.sheet.cell(row + 1 + down, column + right)?.value ?? null,
    ),
  ).filter((cells) => cells.some((value) => value !== null));
};

beforeAll(async () => {
  const { book, close } = await openAssessment();
  writeFileSync(at("book.xlsx"), await writeXlsx(book));
  close();
  await create([at("new.xlsx")]);
});

it("takes years or months across the columns by --wide, and by its former name", () => {
  for (const option of ["--wide", "--across"])
    expect(importWords(["book.xlsx", "data.csv", option]).columns).toBe("wide");
});

it("prints the intensities published for two power stations, and writes nothing without --out", async () => {
  for (const [plant, intensities] of [
    ["Drax", [309.56, 306.05, 226.27, 50.05, 94.6]],
    ["Ratcliffe on Soar", [966.55, 954.81, 935.79, 979.1, 956.8]],
  ] as const) {
    const [exitCode, line] = await importing(
      at("book.xlsx"),
      stations,
      ...published,
      "--where",
      `plant=${plant}`,
    );
    expect([exitCode, line]).toMatchObject([
      0,
      { status: "preview", read: 10, imported: 5, setAside: { filtered: 5 } },
    ]);
    const years = line.years as readonly { year: number; intensity: string }[];
    expect(years.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
    expect(years.map(({ intensity }) => Number((Number(intensity) * 1000).toFixed(2)))).toEqual(
      intensities,
    );
  }
});

it("imports through the command, and what it wrote is scored", async () => {
  const files = ["import", at("book.xlsx"), stations];
  const choices = [...published, "--where", "plant=Drax", "--out", at("out.xlsx")];
  const { exitCode, stdout, stderr } = await spawnTanping(...files, ...choices);
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({
    status: "imported",
    read: 10,
    imported: 5,
    setAside: { filtered: 5 },
    problemCounts: { rounded: 1 },
  });
  expect(await rowsIn(at("out.xlsx"))).toEqual([
    [2016, null, "Drax", 6171178, 19935573.254, null, null],
    [2017, null, "Drax", 6215220, 20307580.096, null, null],
    [2018, null, "Drax", 4138782, 18291743.032, null, null],
    [2019, null, "Drax", 725751, 14499772.766, null, null],
    [2020, null, "Drax", 1527003, 16141337.784, null, null],
  ]);
  const [before, after] = [
    await said(() => score([at("book.xlsx")])),
    await said(() => score([at("out.xlsx")])),
  ].map(([exitCode, [line]]) => ({ exitCode, ...line, file: "" }));
  expect(after).toEqual(before);
  expect(after).toMatchObject({ exitCode: 0, status: "scored", problems: [] });
});

/** A statement as a Chinese power station exports it from its own system. */
const statement = [
  "某热电厂 2023 年碳排放月报,,,,",
  "编制单位：生产部,,,填表日期：2024年1月,",
  "月份,机组,碳排放量,发电量,备注",
  ",,（tCO2）,（万千瓦时）,",
  '2023年1月,1号机,"1,234.5",１２０,=1+1',
  "2023年2月,1号机,Excluded,110,@注",
  "2023年3月,1号机,<0.05,100,",
  "2023年4月,1号机,1100,-5,",
  "一季度,,3000,330,",
  "合计,,3000,330,",
  ",,,,",
  "月份,机组,碳排放量,发电量,备注",
  "2023年5月,1号机,900,90,-检修",
  "注：数据来自生产日报,,,,",
].join("\r\n");

it("reads a statement in GB 18030 and says what became of each of its rows", async () => {
  writeFileSync(at("statement.csv"), encodeText(statement, "gb18030"));
  const words = [
    at("new.xlsx"),
    at("statement.csv"),
    ...["--map", "year=月份,source=机组,emission=碳排放量,output=发电量,note=备注"],
    ...["--emission-unit", "tCO2e", "--output-unit", "MWh", "--out", at("read.xlsx"), "--force"],
  ];
  const [exitCode, line] = await importing(...words, "--encoding", "GB18030");
  expect([exitCode, line]).toMatchObject([
    0,
    {
      status: "imported",
      read: 13,
      imported: 3,
      setAside: {
        "above-header": 2,
        "unit-row": 1,
        "blank-row": 1,
        "repeated-heading": 1,
        "below-limit": 1,
        negative: 1,
        "total-row": 1,
        "overlapping-months": 1,
        "year-unreadable": 1,
      },
      years: [
        {
          year: 2023,
          emission: "2134.5",
          output: "3200",
          missingMonths: [3, 4, 6, 7, 8, 9, 10, 11, 12],
        },
      ],
    },
  ]);
  const problems = line.problems as readonly Record<string, unknown>[];
  expect(problems.map(({ code, row, column, text }) => [code, row, column, text])).toEqual([
    ["unit-differs", 4, "发电量", "万千瓦时"],
    ["thousands", 5, "碳排放量", "1,234.5"],
    ["full-width", 5, "发电量", "１２０"],
    ["no-data", 6, "碳排放量", "Excluded"],
    ["below-limit", 7, "碳排放量", "<0.05"],
    ["negative", 8, "发电量", "-5"],
    ["title-year", 9, "月份", "一季度"],
    ["source-missing", 9, "机组", ""],
    ["overlapping-months", 9, "月份", "一季度"],
    ["total-row", 10, "月份", "合计"],
    ["year-unreadable", 14, "月份", "注：数据来自生产日报"],
  ]);
  expect(problems.map(({ rule, remedy }) => [rule, remedy])).toEqual([
    ["表头或标题写的单位是“万千瓦时”，已换算为 MWh。", "如写错，请改正后重新导入。"],
    ["数字中有千位分隔符，读作 1234.5。", "如不是千位分隔符，请在来源中改为不带分隔符的数字。"],
    ["数字是全角字符，读作 120。", "无需处理；如读得不对，请在来源中改为半角数字。"],
    [
      "“Excluded”不是数字，表示没有数据。",
      "请在来源中补上数值；确无数据的，这一格按空白处理，空白不等于 0。",
    ],
    [
      "只说明小于 0.05，不是一个数值。",
      "请按监测计划的规定选择：按没有数据处理，或按限值计入（偏保守）。",
    ],
    ["排放量、产出量和能耗量不能小于 0。", "请核对来源；冲减请并入所属期间后再导入。"],
    [
      "这一行没有写年份，取自标题或工作表名“某热电厂 2023 年碳排放月报”。",
      "无需处理；不是这一年的，请在来源中加一列年份。",
    ],
    [
      "这一格是空的，而上方有内容，可能是合并的单元格。",
      "如是合并单元格，请选择沿用上方；否则保持空白，表示整个组织。",
    ],
    [
      "“一季度”包括第 5 行已有的月份，都计入就重复了。",
      "请核对是否季度、累计与分月并列；确不重复的，请选择照样计入。",
    ],
    ["合计行与它所合计的各行会重复计算。", "如不是合计，请选择照样计入。"],
    [
      "“注：数据来自生产日报”不是年份、年月或日期。",
      "请写成 2023、2023-01、2023年1月或 2023/1/5。",
    ],
  ]);
  expect(await rowsIn(at("read.xlsx"))).toEqual([
    [2023, 1, "1号机", 1234.5, 1200, "=1+1", null],
    [2023, 2, "1号机", null, 1100, "@注", null],
    [2023, 5, "1号机", 900, 900, "-检修", null],
  ]);
  const { book } = await readXlsx(readFileSync(at("read.xlsx")), createCalculator());
  expect([valueOf(book, "tanping_emission_unit"), valueOf(book, "tanping_output_unit")]).toEqual([
    "tCO2e",
    "MWh",
  ]);
  expect((await importing(...words))[1]).toMatchObject({ read: 13, imported: 3 });
});

it("appends to what the table holds", async () => {
  const [, line] = await importing(
    at("out.xlsx"),
    stations,
    ...published,
    "--append",
    "--where",
    "plant=Ratcliffe on Soar",
    "--out",
    at("both.xlsx"),
  );
  expect(line).toMatchObject({ status: "imported", imported: 5 });
  expect((await rowsIn(at("both.xlsx"))).map(([year, , plant]) => `${plant} ${year}`)).toEqual(
    ["Drax", "Ratcliffe on Soar"].flatMap((plant) =>
      [2016, 2017, 2018, 2019, 2020].map((year) => `${plant} ${year}`),
    ),
  );
});

describe("refuses in words, writing nothing", () => {
  const other = async () => {
    const { book, close } = await openBook(new Book(createCalculator()));
    writeFileSync(at("other.xlsx"), await writeXlsx(book));
    close();
    return at("other.xlsx");
  };

  it.each<[string, () => readonly string[] | Promise<readonly string[]>, RegExp]>([
    ["a workbook that is not ours", async () => [await other(), stations], /没有碳评/],
    [
      "data that is not text",
      () => {
        writeFileSync(at("noise.csv"), Uint8Array.from([0xff, 0xff, 0x80, 0x00, 0x81]));
        return [at("book.xlsx"), at("noise.csv")];
      },
      /编码/,
    ],
    [
      "an encoding that does not fit",
      () => [at("book.xlsx"), at("statement.csv"), "--encoding", "utf-8"],
      /utf-8/i,
    ],
    [
      "an encoding nobody knows",
      () => [at("book.xlsx"), stations, "--encoding", "klingon"],
      /klingon/,
    ],
    [
      "a heading that is not there",
      () => [at("book.xlsx"), stations, "--map", "year=Jahr,output=output_MWh"],
      /Jahr/,
    ],
    [
      "a column of the filter that is not there",
      () => [at("book.xlsx"), stations, "--where", "site=x"],
      /site/,
    ],
    [
      "a filter that lets nothing through",
      () => [at("book.xlsx"), stations, "--where", "plant=x"],
      /没有一行是“x”.*Drax, Ratcliffe on Soar/,
    ],
    [
      "units that do not convert",
      () => [at("book.xlsx"), stations, "--emission-unit", "m3"],
      /“emissions_tCO2”的单位“tCO2”不能换算为“m3”。请改正/,
    ],
    [
      "a heading's unit that nobody knows, whatever unit is given beside it",
      () => {
        const table =
          "Year,Emissions (klb CO2e),Power (MWh)\n2022,1.234,500000\n2023,1.250,500000\n";
        writeFileSync(at("mt.csv"), table);
        const columns = "year=Year,emission=Emissions (klb CO2e),output=Power (MWh)";
        return [at("book.xlsx"), at("mt.csv"), "--map", columns];
      },
      /“Emissions \(klb CO2e\)”的单位“klb CO2e”.*“tCO2e”.*请改写单位/,
    ],
    [
      "one of several months across for the whole of them",
      () => {
        writeFileSync(at("months.csv"), "年份,排放源,1月,2月\n2023,锅炉,1,2\n2024,锅炉,3,4\n");
        return [at("book.xlsx"), at("months.csv"), "--map", "year=年份,emission=1月"];
      },
      /1月.*--wide/,
    ],
    [
      "a sheet that is not there",
      () => [at("book.xlsx"), stations, "--sheet", "x"],
      /No sheet "x"/,
    ],
  ])("%s", async (_, prepare, sentence) => {
    const words = await prepare();
    const all = [...published, ...words, "--out", at("never.xlsx")];
    const [exitCode, line] = await importing(...all);
    expect([exitCode, line]).toEqual([
      3,
      { file: expect.any(String), status: "refused", message: expect.stringMatching(sentence) },
    ]);
    expect(existsSync(at("never.xlsx"))).toBe(false);
  });

  it.each([
    [at("none.xlsx"), stations],
    [at("book.xlsx"), at("none.csv")],
  ])("what is not there: %s %s", async (...files) => {
    const { exitCode, stdout } = await runTanping("import", ...files, ...published);
    expect([exitCode, JSON.parse(stdout)]).toMatchObject([
      3,
      { status: "refused", message: "There is no such file or folder." },
    ]);
  });

  it("of use", async () => {
    const [book, out] = [at("book.xlsx"), ["--out", at("never.xlsx")]];
    for (const words of [
      [],
      [book],
      [book, stations, ...units],
      [book, stations, ...published, "--wide"],
      [book, stations, stations, ...published],
      [book, stations, "--map", map],
      [book, stations, ...units, "--map", "year=year"],
      [book, stations, ...units, "--map", "year=year,colour=plant"],
      [book, stations, ...units, "--map", "year=year,year=plant,output=output_MWh"],
      [book, stations, ...published, "--where", "plant"],
      [book, stations, ...published, "--out", book],
      [book, stations, ...published, "--out", stations],
      [book, stations, ...published, "--colour"],
    ])
      await expect(importFile([...words, ...(words.includes("--out") ? [] : out)])).rejects.toThrow(
        UsageError,
      );
    expect(existsSync(at("never.xlsx"))).toBe(false);
  });
});

it("takes the unit of a title line for columns that name none, and says so", async () => {
  const data = at("title-unit.csv");
  writeFileSync(data, "某厂排放统计\n,,单位：万吨\n年份,排放量(含外购电),产量(MWh)\n2023,1.5,10\n");
  const book = at("title-unit.xlsx");
  await create([book]);
  const columns = "year=年份,emission=排放量(含外购电),output=产量(MWh)";
  const [exitCode, line] = await importing(book, data, ...units, "--map", columns);
  expect([exitCode, line.years]).toEqual([
    0,
    [expect.objectContaining({ year: 2023, emission: "15000", output: "10" })],
  ]);
  expect(line.problems).toEqual([
    expect.objectContaining({ code: "unit-differs", column: "排放量(含外购电)", text: "万吨" }),
  ]);
});

it("converts each row by the unit beside it, or in the column that is named for that", async () => {
  const [near, far] = [at("units-near.csv"), at("units-far.csv")];
  writeFileSync(near, "年份,排放量,单位,产量(MWh)\n2022,1.5,t,10\n2023,1500,kg,10\n2024,7,桶,10\n");
  writeFileSync(far, "单位,年份,排放量,产量(MWh)\nt,2022,1.5,10\nkg,2023,1500,10\n桶,2024,7,10\n");
  const columns = "year=年份,emission=排放量,output=产量(MWh)";
  for (const words of [
    [near, "--map", columns],
    [far, "--map", `${columns},emission-unit=单位`],
  ]) {
    const [exitCode, line] = await importing(at("new.xlsx"), ...units, ...words);
    expect([exitCode, line]).toMatchObject([
      0,
      {
        imported: 2,
        setAside: { "unit-unknown": 1 },
        years: [
          { year: 2022, emission: "1.5" },
          { year: 2023, emission: "1.5" },
        ],
        problems: [{ code: "unit-unknown", row: 4, column: "单位", text: "桶" }],
      },
    ]);
  }
});

it("takes no months across where there are none, and needs the units of what there is", async () => {
  const words = [at("book.xlsx"), stations, "--wide", ...units];
  expect(await importing(...words)).toEqual([
    3,
    { file: at("book.xlsx"), status: "refused", message: expect.stringMatching(/--map/) },
  ]);
  const data = at("energy-wide.csv");
  writeFileSync(data, "指标,2022,2023\n排放量(t),1,2\n综合能耗(tce),3,4\n");
  await expect(importFile([at("book.xlsx"), data, "--wide", ...units])).rejects.toThrow(
    /--energy-unit/,
  );
});

it("reads months wide, says where their year comes from, and writes them", async () => {
  const data = at("wide.csv");
  const table = ["2023年各月统计,,,,", "指标,单位,1月,2月,合计", "排放量,kg,1000,2000,3000"];
  writeFileSync(data, [...table, "产量,MWh,10,-,10"].join("\n"));
  const book = at("wide.xlsx");
  await create([book]);
  const [exitCode, line] = await importing(
    book,
    data,
    "--wide",
    ...units,
    "--out",
    at("wide-out.xlsx"),
  );
  expect([exitCode, line]).toMatchObject([
    0,
    {
      status: "imported",
      wide: { kind: "months-of-title", title: "2023年各月统计" },
      imported: 3,
      setAside: { "above-header": 1, "no-data": 1 },
      years: [{ year: 2023, emission: "3", output: "10" }],
      problems: [
        { code: "unit-differs", row: 2, column: "emission", text: "kg" },
        { code: "no-data", row: 4, column: "2月", text: "-" },
      ],
    },
  ]);
  expect(await rowsIn(at("wide-out.xlsx"))).toEqual([
    [2023, 1, null, 1, 10, "2 行合计", null],
    [2023, 2, null, 2, null, null, null],
  ]);
});
