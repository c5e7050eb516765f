import { readAmount, type Commas } from "../../../src/importing/cells/read-amount";
import type { SourceCell } from "../../../src/tabular/source";

/** "1234.5 thousands:1234.5": the value and what is remarkable. */
const read = (cell: SourceCell | undefined, unit = "t", commas: Commas = null): string => {
  const { value, remarks } = readAmount(cell, unit, commas);
  return [value?.toFixed() ?? "-", ...remarks.map(({ code, fact }) => `${code}:${fact}`)].join(" ");
};

describe("an amount's cell", () => {
  it.each<[string, string, string]>([
    ["12.3万", "t", "123000 multiple-in-cell:123000"],
    ["1.2 亿", "元", "120000000 multiple-in-cell:120000000"],
    ["3.4k", "t", "3400 multiple-in-cell:3400"],
    ["5 K", "MWh", "5000 multiple-in-cell:5000"],
    ["1.3 million", "t", "1300000 multiple-in-cell:1300000"],
    ["1.5万", "kWh", "15000 multiple-in-cell:15000"],
    ["12.3万", "万t", "- not-a-number:"],
    ["1.2亿", "万元", "- not-a-number:"],
    ["3.4k", "kWh", "- not-a-number:"],
    ["2 million", "Mt", "- not-a-number:"],
    ["3.4k", "thousand t", "- not-a-number:"],
    ["5M", "t", "- not-a-number:"],
    ["3万多", "t", "- not-a-number:"],
  ])("%j in %s is %s, with the multiple behind it", (cell, unit, wanted) => {
    expect(read(cell, unit)).toBe(wanted);
  });

  it.each<[SourceCell | undefined, string]>([
    ["12", "12"],
    [" 12.50 ", "12.5"],
    ["0", "0"],
    [0, "0"],
    ["+7", "7"],
    ["1e3", "1000"],
    ["2.5E-3", "0.0025"],
    ["12e3", "12000"],
    ["2.55e3", "2550"],
    [0.1 + 0.2, "0.3"],
    [1234.5, "1234.5"],
    ["007", "7"],
  ])("%j is a number: %s", (cell, wanted) => {
    expect(read(cell)).toBe(wanted);
  });

  it.each<[SourceCell | undefined]>([[null], [undefined], [""], ["  "], ["　"]])(
    "%j is blank and nothing unusual",
    (cell) => {
      expect(read(cell)).toBe("-");
    },
  );

  it.each(
    "n.a. nil n/A #NA .. … / \\ 未测 未报告 Excluded EXCLUDED - — —— ― / N/A n/a #N/A NA ND null None nan 无 无数据 缺失 未监测 暂无 … －".split(
      " ",
    ),
  )("%s is no data", (text) => {
    expect(read(text)).toBe("- no-data:");
  });

  it.each([
    ["1,234", "1234 thousands:1234"],
    ["1,234,567.8", "1234567.8 thousands:1234567.8"],
    ["1 234 567", "1234567 thousands:1234567"],
    ["1\u00a0234", "1234 thousands:1234"],
    ["１２３．４", "123.4 full-width:123.4"],
    ["１，２３４", "1234 full-width:1,234 thousands:1234"],
    ["<0.05", "0.05 below-limit:0.05"],
    ["＜0.05", "0.05 below-limit:0.05"],
    ["≤ 3", "3 below-limit:3"],
    ["低于0.1", "0.1 below-limit:0.1"],
    ["12 kg", "0.012 unit-in-cell:kg"],
    ["12吨", "12"],
    ["12千吨", "12000 unit-in-cell:千吨"],
    ["1,200 kg", "1.2 unit-in-cell:kg"],
    ["-5", "- negative:"],
    ["(5)", "- negative:"],
    ["(1,234.5)", "- negative:"],
    ["14499772.7659999998", "14499772.7659999998 rounded:14499772.766"],
  ])("%j is unusual: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each<[SourceCell]>([
    ["约100"],
    ["1,23"],
    ["12,34,567"],
    ["1.2.3"],
    ["5%"],
    ["12 MWh"],
    ["#REF!"],
    ["#DIV/0!"],
    ["=1+1"],
    ["1e999"],
    ["1e-999"],
    ["9".repeat(250)],
    ["--5"],
    ["(-"],
    [true],
    ["100-200"],
    ["1,234,5"],
    ["5.x"],
    ["x1e5"],
    ["5(3)"],
    ["(5)3"],
    ["5 kg\n(估)"],
    ["1,2345"],
    ["0,123"],
    ["1234,567"],
    ["1,234 567"],
    ["1+2"],
    ["5-"],
    ["<5 kg"],
    ["<"],
    ["<-5"],
    ["5<6"],
    ["约 5 t"],
    ["t"],
    ["5 t 6"],
    ["5 kgce"],
    ["()"],
    ["(5"],
    ["5)"],
    ["((5))"],
    ["1E"],
    ["10³"],
    ["②"],
    ["*"],
    ["1.2×10³"],
    ["5M"],
    ["5 m"],
    ["5b"],
    ["5 (t)"],
    ["5[k]"],
    ["1½"],
    ["e5"],
    ["1e5.5"],
    ["1.e5"],
    ["1e1000"],
    [".5"],
    ["5."],
    ["++5"],
    ["1''234"],
    ["N/Ab"],
    ["no data"],
    ["xnull"],
    ["不适用无"],
    ["无此项"],
  ])("%j is no number", (cell) => {
    expect(read(cell)).toBe("- not-a-number:");
  });

  it.each(["not available", "Not Reported"])("%s is no data in two words", (text) => {
    expect(read(text)).toBe("- no-data:");
  });

  it.each<[SourceCell, string]>([
    [1e200, `1${"0".repeat(200)}`],
    ["1e200", `1${"0".repeat(200)}`],
    ["1.1e200", "- not-a-number:"],
    ["1e-200", `0.${"0".repeat(199)}1`],
    ["9e-201", "- not-a-number:"],
    ["0e-999", "0"],
    [1.5e201, "- not-a-number:"],
    [-1e-300, "- negative:"],
  ])("%j is held by a cell in whatever unit, or not: %s", (cell, wanted) => {
    expect(read(cell)).toBe(wanted);
  });

  it.each<[string, string]>([
    ["123456789012345", "123456789012345"],
    ["1234567890123456", "1234567890123456 rounded:1234567890123460"],
    ["12345678901234.5", "12345678901234.5"],
    ["0.123456789012345", "0.123456789012345"],
    ["0.1234567890123456", "0.1234567890123456 rounded:0.123456789012346"],
    ["123,456,789,012,345", "123456789012345 thousands:123456789012345"],
    ["00000000000000000012", "12"],
  ])("%s keeps fifteen digits in a cell: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ["1'234.5", "1234.5 thousands:1234.5"],
    ["-1,234", "- negative:"],
    ["1\u202f234\u202f567", "1234567 thousands:1234567"],
    ["999,999", "999999 thousands:999999"],
    ["1,234.56", "1234.56 thousands:1234.56"],
    ["+1,234", "1234 thousands:1234"],
    ["( 5 )", "- not-a-number:"],
    ["<=2", "2 below-limit:2"],
    ["小于1,234", "1234 below-limit:1234 thousands:1234"],
    ["≤0", "0 below-limit:0"],
    ["5t", "5"],
    ["5 万吨", "50000 unit-in-cell:万吨"],
    ["5 tCO2e", "5"],
    ["-5 kg", "- not-a-number:"],
    ["1.5\u3000kg", "0.0015 unit-in-cell:kg"],
    ["-0", "0"],
    ["1e−5", "0.00001"],
    ["(0)", "0"],
  ])("%j is read as %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ["1210①", "1210 marked:①"],
    ["① 1210", "1210 marked:①"],
    ["1305²", "1305 marked:²"],
    ["1305¹,²", "1305 marked:¹,²"],
    ["1,305.5⁽²⁾", "1305.5 thousands:1305.5 marked:⁽²⁾"],
    ["1210*", "1210 marked:*"],
    ["1210 **†", "1210 marked:**†"],
    ["1210※", "1210 marked:※"],
    ["1210[3]", "1210 marked:[3]"],
    ["1210注1", "1210 marked:注1"],
    ["1210（注2）", "1210 full-width:1210 marked:(注2)"],
    ["1210⑴", "1210 marked:⑴"],
    ["1210ᵃ", "1210 marked:ᵃ"],
    ["1210 e", "1210 marked:e"],
    ["1210p", "1210 marked:p"],
    ["1,210.5 (r)", "1210.5 thousands:1210.5 marked:(r)"],
    ["1210 ep*", "1210 marked:ep marked:*"],
    ["12 kg①", "0.012 unit-in-cell:kg marked:①"],
    ["１２１０①", "1210 full-width:1210 marked:①"],
    ["1210 be", "1210 marked:be"],
    ["1210 bep", "1210 marked:bep"],
    ["1210 bp", "1210 marked:bp"],
    ["1210 br", "1210 marked:br"],
    ["1210 de", "1210 marked:de"],
    ["1210 dp", "1210 marked:dp"],
    ["1210 er", "1210 marked:er"],
    ["1210 es", "1210 marked:es"],
    ["1210 pe", "1210 marked:pe"],
    ["1210pr", "1210 marked:pr"],
    ["1210re", "1210 marked:re"],
    ["1210 rp", "1210 marked:rp"],
    ["1210 bb", "- not-a-number:"],
    ["1210 pp", "- not-a-number:"],
    ["1210 rr", "- not-a-number:"],
    ["1210  e", "- not-a-number:"],
    ["-1210 e", "- negative:"],
    [":", "- no-data:"],
    [":c", "- no-data:"],
    [": c", "- no-data:"],
    ["''1200", "1200"],
    ["1’234", "1234 thousands:1234"],
    ["1\u2009234", "1234 thousands:1234"],
    ["'1200", "1200"],
    ["−5", "- negative:"],
    ["△1,200", "- negative:"],
    ["▲1200", "- negative:"],
  ])("%j is read without its marks, and each is named: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it("in a column of tonnes has the unit beside it converted exactly, whatever the column's", () => {
    expect(read("1,234.5 kg", "万吨")).toBe("0.00012345 unit-in-cell:kg");
    expect(read("5 兆瓦时", "kWh")).toBe("5000 unit-in-cell:兆瓦时");
    expect(read("5 箱", "箱")).toBe("5");
    expect(read("5 台", "件")).toBe("- not-a-number:");
  });

  it.each<[string, Exclude<Commas, null>, string]>([
    ["1,234", "comma", "1.234 decimal-comma:1.234"],
    ["1,234", "point", "1234 decimal-comma:1.234"],
    ["1,234", "set-aside", "1.234 decimal-comma:1.234"],
    ["1,5", "comma", "1.5 decimal-comma:1.5"],
    ["1,5", "noted", "1.5 comma-noted:1.5"],
    ["1,5", "point", "- not-a-number:"],
    ["1.234,5", "comma", "1234.5 decimal-comma:1234.5"],
    ["1.234", "comma", "1234 decimal-comma:1234"],
    ["12.345,6", "comma", "12345.6 decimal-comma:12345.6"],
    ["123.456,7", "comma", "123456.7 decimal-comma:123456.7"],
    ["1.234.567,8", "comma", "1234567.8 decimal-comma:1234567.8"],
    ["1234,5", "comma", "1234.5 decimal-comma:1234.5"],
    ["1.234", "point", "1.234 decimal-comma:1234"],
    ["1 234,5", "comma", "1234.5 decimal-comma:1234.5"],
    ["1'234,5", "comma", "1234.5 decimal-comma:1234.5"],
    ["1,2345", "comma", "1.2345 decimal-comma:1.2345"],
    ["1.2345", "comma", "1.2345"],
    ["1234", "comma", "1234"],
    ["12.5", "comma", "12.5"],
    ["1,234,567", "comma", "1234567 thousands:1234567"],
    ["-1,5", "comma", "- negative:"],
    ["1.234,5 kg", "comma", "1.2345 unit-in-cell:kg decimal-comma:1234.5"],
    ["<1,5", "comma", "1.5 below-limit:1.5 decimal-comma:1.5"],
    ["1.23,5", "comma", "- not-a-number:"],
    ["0.123,5", "comma", "- not-a-number:"],
    ["1,5,", "comma", "- not-a-number:"],
    ["x1,5", "comma", "- not-a-number:"],
    ["1,5x", "comma", "- not-a-number:"],
  ])("%s in a column of decimal commas, taken as %s, is %s", (text, commas, wanted) => {
    expect(read(text, "t", commas)).toBe(wanted);
  });

  it.each([
    [1234.5, 0.001, "t", "1234.5 scaled-format:1.2345"],
    [1234.5, 0.001, "t/MWh", "1234.5 scaled-format:1.2345"],
    [1234.5, 0.001, "kt", "1234.5 scaled-unit:1.2345"],
    [12345, 0.0001, "万吨", "12345 scaled-unit:1.2345"],
    [12345, 0.001, "thousand t", "12345 scaled-unit:12.345"],
    [12345, 0.000001, "million t", "12345 scaled-unit:0.012345"],
    [12345, 0.001, "10³ t", "12345 scaled-unit:12.345"],
    [0.125, 100, "t", "0.125 scaled-format:12.5"],
    [-5, 100, "t", "- negative:"],
  ])("%s shown %s times as large in a column of %s is %s", (number, times, unit, wanted) => {
    expect(read({ number, times, unit: "" }, unit)).toBe(wanted);
  });

  it.each([
    [{ number: 12.3, times: 10000, unit: "" }, "t", "12.3 scaled-unit:123000"],
    [{ number: 1200, times: 1, unit: "kg" }, "t", "1.2 unit-in-cell:kg"],
    [{ number: 1200, times: 1, unit: "t" }, "t", "1200"],
    [{ number: 1200, times: 0.001, unit: "t" }, "t", "1.2"],
    [{ number: 1200, times: 1, unit: "MWh" }, "t", "- not-a-number:"],
    [{ number: 1200, times: 1, unit: "t" }, "", "1200"],
    [{ number: -5, times: 1, unit: "t" }, "t", "- not-a-number:"],
  ])("%j in a column of %j is %s", (cell, unit, wanted) => {
    expect(read(cell, unit)).toBe(wanted);
  });

  it("reads a long text without delay", () => {
    for (const text of ["1 ".repeat(20_000), "1,".repeat(20_000), "1'".repeat(20_000) + "x"])
      expect(readAmount(text, "t").value).toBeNull();
  });
});
