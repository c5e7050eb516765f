import { readAmount } from "../../../src/importing/cells/read-amount";
import type { SourceCell } from "../../../src/tabular/source";

/** "1234.5 thousands:1234.5": the value and what is remarkable. */
const read = (cell: SourceCell | undefined, unit = "t"): string => {
  const { value, remarks } = readAmount(cell, unit);
  return [value?.toFixed() ?? "-", ...remarks.map(({ code, fact }) => `${code}:${fact}`)].join(" ");
};

describe("an amount's cell", () => {
  it.each<[SourceCell | undefined, string]>([
    ["12", "12"],
    [" 12.50 ", "12.5"],
    ["0", "0"],
    [0, "0"],
    ["+7", "7"],
    ["1e3", "1000"],
    ["2.5E-3", "0.0025"],
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
    "Excluded EXCLUDED - — —— ― / N/A n/a #N/A NA ND null None nan 无 无数据 缺失 未监测 暂无 … －".split(
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
    ["12吨", "12 unit-in-cell:吨"],
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
  ])("%j is no number", (cell) => {
    expect(read(cell)).toBe("- not-a-number:");
  });

  it("reads a long text without delay", () => {
    for (const text of ["1 ".repeat(20_000), "1,".repeat(20_000), "1'".repeat(20_000) + "x"])
      expect(readAmount(text, "t").value).toBeNull();
  });
});
