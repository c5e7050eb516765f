import { secondScores } from "../../../../src/sheets/process/second-scores";
import { names } from "../../../../src/sheets/defined-names";
import { finishedBook } from "../../plain-book/finished-book";
import { fillName } from "../../plain-book/fill-book";
import { readPlain } from "../../plain-book/read-plain";

const secondOf = (columns: Readonly<Record<string, readonly (string | number | null)[]>>) => {
  const book = finishedBook("zh-CN");
  for (const [name, values] of Object.entries(columns)) fillName(book, name, values);
  return secondScores(readPlain(book), "zh-CN");
};

it("brings each score in exact digits, with the note beside it, and no item that is open", () => {
  const { scores, wrong } = secondOf({
    tanping_a1_score: [0.1, 1.25, null],
    tanping_a1_evidence: ["方针已批准", null, "还没有看"],
  });
  expect(scores.slice(0, 2)).toEqual([
    { item: "1.1.1", score: "0.1", note: "方针已批准" },
    { item: "1.1.2", score: "1.25", note: "" },
  ]);
  expect(scores).toHaveLength(51);
  expect(wrong).toEqual([]);
});

it("an item that is left out comes with its reason before the note", () => {
  const { scores } = secondOf({
    tanping_na_rule: ["excluded"],
    tanping_a1_score: [null],
    tanping_a1_na: ["没有外购热力"],
    tanping_a1_evidence: ["查购销合同"],
  });
  expect(scores[0]).toEqual({
    item: "1.1.1",
    score: null,
    note: "不适用：没有外购热力\n查购销合同",
  });
});

it("names the items whose entry is no score: above the points, a text, both scored and left out", () => {
  const { scores, wrong } = secondOf({
    tanping_a1_score: [99, "两分", 1],
    tanping_a1_na: [null, null, "没有外购热力"],
  });
  expect(wrong).toEqual(["1.1.1", "1.1.2", "1.1.3"]);
  expect(scores).toHaveLength(49);
});

it("a workbook whose rows are gone has no score", () => {
  const reading = readPlain(finishedBook("zh-CN"));
  const named = new Map([...reading.named].filter(([name]) => name === names.language));
  const { scores, wrong } = secondScores({ ...reading, named }, "zh-CN");
  expect([scores.length, wrong.length]).toEqual([0, 52]);
});
