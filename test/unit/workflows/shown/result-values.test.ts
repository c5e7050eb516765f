import { layoutWords } from "../../../../src/report/layout/words";
import { resultValues } from "../../../../src/workflows/shown/result-values";
import { finished } from "../../assessment/sketch";
import { readingWith } from "../../report/reading-with";
import { checkedSketch } from "./checked-book";

/** What a report says of the validity, where surveillance concluded so. */
const validUntil = (conclusion: string) => {
  const checked = checkedSketch({ ...finished, date: 46_346 });
  const { lists } = readingWith({}, { surveillance: [{ date: 46_711, conclusion }] });
  const reading = { ...checked.reading, lists };
  return resultValues(
    { ...checked, reading },
    layoutWords("zh-CN"),
    new Date(2027, 11, 1),
  ).texts.get("tanping_valid_until");
};

it("a report says until when a result holds, or that surveillance ended it (12.4.1)", () => {
  expect(validUntil("保持")).toBe("2029-11-19");
  expect(validUntil("暂停")).toBe("已暂停 · 依监督结论（2027-11-20）；原有效期至 2029-11-19");
});
