import { plantsAmong } from "../../../src/importing/shape/plant-columns";
import { roleOf } from "../../../src/importing/shape/roles";
import { analysisOf, drawn, sourceOf, summary } from "./tables";

const plantsIn = (headings: string) => {
  const found = plantsAmong(
    headings.split("|").map((heading) => ({ heading, role: roleOf(heading) })),
  );
  return found && [...new Set([...found.values()].map(({ plant }) => plant))];
};

it.each([
  ["年份|一厂排放量(t)|一厂产量(t)|二厂排放量(t)|二厂产量(t)", ["一厂", "二厂"]],
  [
    "Year|Plant A emissions|Plant A output|Plant B emissions|Plant B output",
    ["Plant A", "Plant B"],
  ],
  [
    "Year|North plant emissions|North plant output|South plant emissions|South plant output",
    ["North plant", "South plant"],
  ],
  ["排放量(t) 1号线|排放量(t) 2号线|产量(t) 1号线|产量(t) 2号线", ["1号线", "2号线"]],
  ["A公司 排放量|A公司 产量|B公司 排放量|B公司 产量", ["A公司", "B公司"]],
])("%s names plants with emissions and outputs of their own", (headings, plants) => {
  expect(plantsIn(headings)).toEqual(plants);
});

it.each([
  ["a shared output", "年份|一厂排放量|二厂排放量|产量"],
  ["emissions alone", "年份|一厂排放量|二厂排放量"],
  ["one plant", "年份|一厂排放量|一厂产量"],
  ["another column of all plants", "年份|一厂排放量|一厂产量|二厂排放量|二厂产量|全厂排放量"],
  ["a plant that lacks an output", "年份|一厂排放量|一厂产量|二厂排放量"],
  ["products", "年份|A产品排放量|A产品产量|B产品排放量|B产品产量"],
  ["the same heading twice", "一厂排放量|一厂排放量|一厂产量|二厂排放量|二厂产量"],
])("%s is no reason to take plants apart", (_, headings) => {
  expect(plantsIn(headings)).toBeNull();
});

const across = (text: string) => analysisOf(sourceOf(drawn(text))).then(summary);

it("rows below a measure without amounts are its sources where each measure has the same", async () => {
  const { years, setAside } = await across(`|指标|2022|2023|\n|排放量(t)|||\n|甲|1|2|\n|乙|3|4|
    |产量(t)|||\n|甲|5|6|\n|乙|7|8|`);
  expect(years).toEqual(["2022 4 12", "2023 6 14"]);
  expect(setAside).toEqual({ "repeated-heading": 2 });
});

it("products below an output are amounts of which it is asked whether they are added", async () => {
  const { problems } = await across(`|指标|2022|2023|\n|排放量(t)|1|2|\n|产品产量(t)|||
    |1、水泥|5|6|\n|2、熟料|7|8|`);
  expect(problems).toEqual(["several-outputs 1 1、水泥 1、水泥"]);
});

it.each([
  [
    "nothing says that they belong to it",
    "|指标|2022|2023|\n|排放量(t)|1|2|\n|产量(t)|||\n|员工数|5|6|",
  ],
  ["their unit is another", "|指标|单位|2022|2023|\n|排放量|t|1|2|\n|产量|t|||\n|一厂|人|5|6|"],
  ["they are a total", "|指标|2022|2023|\n|排放量(t)|1|2|\n|产量(t)|||\n|合计|5|6|"],
])("rows below a measure without amounts are none of its where %s", async (_, text) => {
  expect((await across(text)).years).toEqual(["2022 1 ", "2023 2 "]);
});

it("a cell of a measure that is merged over several plants holds for each of them", async () => {
  const text = `|指标|厂|2022|2023|\n|排放量(t)|甲|1|2|\n||乙|3|4|\n|产量(t)|甲|5|6|\n||乙|7|8|`;
  expect((await across(text)).years).toEqual(["2022 4 12", "2023 6 14"]);
});
