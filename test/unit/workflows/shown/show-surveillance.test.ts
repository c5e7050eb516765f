import { showSurveillance } from "../../../../src/workflows/shown/show-surveillance";
import type { ListReading } from "../../../../src/sheets/reading";
import { finished, gridOf, type Typed } from "../../assessment/sketch";
import { checkedSketch } from "./checked-book";

const headings = ["日期", "监督人员", "发现", "结论", "下次监督日期"];

/** What is shown of a workbook whose list of surveillances has these rows. */
const shown = (...rows: readonly (readonly Typed[])[]) => {
  const checked = checkedSketch(finished);
  const surveillance: ListReading = {
    headers: gridOf({ sheet: "监督", row: 2, column: 0 }, [headings]),
    rows: gridOf({ sheet: "监督", row: 3, column: 0 }, rows),
  };
  const lists = new Map([...checked.reading.lists, ["surveillance", surveillance] as const]);
  return showSurveillance({ ...checked, reading: { ...checked.reading, lists } });
};

it("tells each surveillance on record with its days, its conclusion, and its row (12.4.1)", () => {
  expect(
    shown([46_346, "张工", null, "保持", 46_711], [null, null, null, null, null], ["明年", null]),
  ).toEqual([
    {
      date: "2026-11-20",
      next: "2027-11-20",
      conclusion: "保持",
      where: { sheet: "监督", row: 3, column: 0 },
    },
    { date: "明年", next: "", conclusion: "", where: { sheet: "监督", row: 5, column: 0 } },
  ]);
});

it("tells of none where the workbook has no such list", () => {
  expect(showSurveillance(checkedSketch(finished))).toEqual([]);
});
