import { sourceTable } from "../../../src/importing/shape/source-table";
import { analysisOf, drawn, layoutOf, sourceOf, summary } from "./tables";

const under = (title: string, rest = "") =>
  drawn(`|${title}|\n|年份|排放量(t)|产量(t)|${rest}\n|2023|100|10|${rest && "9|"}`);
const alone = { sheet: "", file: "", hiddenColumns: new Set<number>() };
const apartOfFile = (rows: ReturnType<typeof drawn>, file: string, sheet = "") =>
  sourceTable(rows, layoutOf(rows), { ...alone, file, sheet }).apart;
const apartOf = (rows: ReturnType<typeof drawn>, sheet = "") => apartOfFile(rows, "", sheet);

it.each([
  "2024年度碳排放预算表",
  "某公司排放计划",
  "2025年排放预测（万吨）",
  "年度目标值",
  "计划产量与排放",
  "2024 budget",
  "Emission targets 2024–2026",
  "Planned emissions",
  "GHG emissions plan",
  "2025年碳排放量（预算）",
  "某市BAU情景碳排放",
  "碳排放基准情景（2020—2030年）",
  "Baseline scenario, 2020-2030",
  "Business-as-usual",
])("%s above a table plans its amounts", (title) => {
  expect(apartOf(under(title))).toEqual({ code: "planned-title", text: title });
});

it.each([
  "单位产品碳排放强度",
  "吨钢碳排放",
  "Carbon intensity",
  "Specific CO2 emissions",
  "产品碳足迹 2023",
])("%s above a table says intensities", (title) => {
  expect(apartOf(under(title))).toEqual({ code: "rate-title", text: title });
});

it.each(["2023年配额分配表", "减排量统计", "月均值", "二氧化硫排放统计", "Avoided emissions"])(
  "%s above a table says something else than emissions",
  (title) => {
    expect(apartOf(under(title))).toEqual({ code: "unlike-title", text: title });
  },
);

it.each([
  "2023年碳排放同比增减",
  "各厂排放量同比变化表",
  "Year-on-year change",
  "碳排放（同比增减）",
])("%s above a table says changes, which are no emissions", (title) => {
  expect(apartOf(under(title))).toEqual({ code: "unlike-title", text: title });
});

it.each([
  "节能减排统计表",
  "碳排放与颗粒物排放",
  "配额与清缴",
  "碳排放统计表",
  "填报部门：计划财务部",
  "监测计划",
  "数据质量控制计划",
  "碳排放预算执行情况",
  "计划与实际",
  "减排目标完成情况",
  "Actual against budget",
  "碳排放总量与强度",
  "碳排放强度核算表",
  "Emissions and carbon intensity",
  "Plant 3, emissions",
  "注：2024年为预算",
  "近五年碳排放变化情况表",
  "2019年基准年排放",
  "碳排放（计划财务部）",
  "碳排放（不含预测）",
])("%s above a table says neither", (title) => {
  expect(apartOf(under(title))).toBeNull();
});

it("the name of the sheet says it as well", () => {
  expect(apartOf(under("排放"), "2024预算")).toEqual({ code: "planned-title", text: "2024预算" });
  expect(apartOf(under("排放"), "Sheet1")).toBeNull();
});

it.each([
  ["预算表", "预算排放量(t)|"],
  ["碳排放强度", "排放强度(t/t)|"],
  ["预算表", "实际天数|"],
  ["碳排放同比变化", "同比增减(t)|"],
])("%s is about the column that says %s, where there is one", (title, column) => {
  expect(apartOf(under(title, column))).toBeNull();
});

it.each(["预算2025.xlsx", "2025 plan.csv", "acme_emissions_budget_2025_v2.csv", "BAU.xlsx"])(
  "the name %s of the file says it as well",
  (file) => {
    expect(apartOfFile(under("排放"), file)).toEqual({ code: "planned-title", text: file });
  },
);

it.each([
  "2024年预算执行情况.xlsx",
  "计划部2023.xlsx",
  "碳排放强度评价.xlsx",
  "emissions 2023.csv",
])("the name %s of the file says neither", (file) => {
  expect(apartOfFile(under("排放"), file)).toBeNull();
});

it("a title, or the sheet's name, that says what came about overrules the name of the file", () => {
  expect(apartOfFile(under("2024年实际排放"), "2024年预算.xlsx")).toBeNull();
  expect(apartOfFile(under("排放"), "2024年预算.xlsx", "实际")).toBeNull();
});

it("a row, or a column of years across, tells the amounts of a plan or a change from the others", () => {
  const change = drawn(
    "|碳排放同比变化|\n|指标|单位|2022年|2023年|\n|排放量|t|10|11|\n|同比增减|t||1|",
  );
  expect(apartOf(change)).toBeNull();
  const plan = drawn("|2024年计划|\n|指标|单位|2022年|2023年|2024年计划|\n|排放量|t|10|11|12|");
  expect(apartOf(plan)).toBeNull();
});

it("a row that says what came about tells it from the plan", () => {
  const rows = drawn("|预算表|\n|年份|类别|排放量(t)|\n|2023|实际|100|");
  expect(apartOf(rows)).toBeNull();
});

it("rows below such a title count only where a person says so", async () => {
  const rows = under("2023年预算表");
  const aside = summary(await analysisOf(sourceOf(rows)));
  expect(aside).toMatchObject({ years: [], setAside: { "planned-title": 1 } });
  const kept = await analysisOf(sourceOf(rows, { treatments: { "planned-title": "keep" } }));
  expect(summary(kept).years).toEqual(["2023 100 10"]);
});
