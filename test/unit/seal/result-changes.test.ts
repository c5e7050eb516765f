import { checkAssessment } from "../../../src/assessment/check-assessment";
import { scoreAssessment } from "../../../src/scoring/score-assessment";
import { resultChanges } from "../../../src/seal/result-changes";
import { names } from "../../../src/sheets/defined-names";
import { readEntries } from "../../../src/sheets/read-entries";
import { fillName, tellResults } from "../plain-book/fill-book";
import { finishedBook, scoredBook } from "../plain-book/finished-book";
import type { PlainBook } from "../plain-book/plain-book";
import { readPlain } from "../plain-book/read-plain";

const changesOf = (book: PlainBook) => {
  const reading = readPlain(book);
  const card = scoreAssessment(checkAssessment(readEntries(reading)));
  return resultChanges({ reading, card, language: "zh-CN" });
};
const scored = () => scoredBook("zh-CN", "2026-11-23T12:00:00+08:00");

it("a result that is the entries' own is no change, nor is one that was never written", () => {
  expect(changesOf(scored())).toEqual([]);
  expect(changesOf(finishedBook("zh-CN"))).toEqual([]);
});

it("another result than the entries make is told with the one they make", () => {
  const book = scored();
  fillName(book, names.resultComposite, [100]);
  expect(changesOf(book)).toMatchObject([
    { code: "result-differs", facts: { written: "100", recomputed: "99.7" } },
  ]);
});

it("a result whose entries no longer make one is told, too", () => {
  const book = scored();
  fillName(book, "tanping_a1_score", [null]);
  expect(changesOf(book)).toMatchObject([
    { code: "result-differs", facts: { written: "99.7", recomputed: "—" } },
  ]);
});

it("a composite whose name is gone is written as nothing", () => {
  const book = scored();
  book.names.delete(names.resultComposite);
  expect(changesOf(book)).toMatchObject([{ code: "result-differs", facts: { written: "" } }]);
});

it("formulas that show another result are told at the composite", () => {
  const book = scored();
  tellResults(book, names.resultCheck, ["不一致"]);
  expect(changesOf(book)).toMatchObject([{ code: "formulas-differ", key: names.composite }]);
});
