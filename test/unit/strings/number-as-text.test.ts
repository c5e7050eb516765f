import { problem } from "../../../src/faults/problem";
import { problemText } from "../../../src/strings/sentences";

const where = { sheet: "监测数据", row: 3, column: 0 };
const saysStoredAsText = (found: Parameters<typeof problemText>[0]): boolean =>
  problemText(found, "zh-CN").includes("以文本保存") &&
  problemText(found, "en-US").includes("stored as text");

describe("an entry that looks right", () => {
  it("is said to be text where a year is a text of four digits", () => {
    expect(saysStoredAsText(problem("monitoring-year-invalid", where, { text: "2019" }))).toBe(
      true,
    );
    expect(saysStoredAsText(problem("year-not-a-year", where, { text: "２０１９" }))).toBe(true);
  });

  it("is said to be text where a score has full-width digits", () => {
    const facts = { item: "1.1.1", text: "１．５", maximum: "2" };
    expect(saysStoredAsText(problem("item-not-a-number", where, facts))).toBe(true);
  });

  it("is not said to be text where a number is out of the years or months", () => {
    expect(saysStoredAsText(problem("monitoring-year-invalid", where, { text: "20199" }))).toBe(
      false,
    );
    expect(saysStoredAsText(problem("monitoring-month-invalid", where, { text: "13" }))).toBe(
      false,
    );
  });

  it("is not said to be text where it is no number in any reading", () => {
    const facts = { column: "emission", text: "1,5" } as const;
    expect(saysStoredAsText(problem("monitoring-not-a-number", where, facts))).toBe(false);
  });
});
