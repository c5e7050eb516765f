import { hasText, textsIn } from "../../../src/importing/shape/texts-in";
import { drawn, sourceOf } from "./tables";

const { table } = sourceOf(
  drawn("|电厂|年份|排放量(t)|\n|甲|2022|1|\n|乙|2022|2|\n||2023|3|\n|甲|2023|4|\n|Ｃ|2023|5|"),
);

it("lists the texts of a column once each, in their order, and no more than asked for", () => {
  expect(textsIn(table, 0, 10)).toEqual(["甲", "乙", "C"]);
  expect(textsIn(table, 0, 2)).toEqual(["甲", "乙"]);
  expect(textsIn(table, 9, 10)).toEqual([]);
});

it("finds a text in whatever width it is written, and says where there is none", () => {
  expect([hasText(table, 0, "乙"), hasText(table, 0, "c"), hasText(table, 0, "Ｃ")]).toEqual([
    true,
    false,
    true,
  ]);
  expect([hasText(table, 0, "丙"), hasText(table, 9, "甲")]).toEqual([false, false]);
});
