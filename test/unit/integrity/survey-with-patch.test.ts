import { surveyWithPatch } from "../../../src/integrity/survey-with-patch";
import { names } from "../../../src/sheets/defined-names";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { finishedBook } from "../plain-book/finished-book";
import { inspectPlain } from "../plain-book/survey-plain";

const { survey } = inspectPlain(finishedBook("zh-CN"), layOutWorkbook("zh-CN"));
const cellOf = (its: typeof survey, name: string) => {
  const { title = "", area } = its.names.get(name) ?? {};
  return its.sheets.get(title)?.contents[area?.row ?? -1]?.[area?.column ?? -1];
};

it("shows what a patch writes where its names stand, and everything else as it was", () => {
  const patch = new Map<string, string | number | null>([
    [names.resultGrade, "四星"],
    [names.resultComposite, 95.5],
    [names.resultTime, null],
    ["tanping_gone", "nowhere"],
  ]);
  const patched = surveyWithPatch(survey, patch);
  expect(
    [names.resultGrade, names.resultComposite, names.resultTime, names.total].map((name) => [
      cellOf(patched, name),
      cellOf(patched, name) === cellOf(survey, name),
    ]),
  ).toEqual([
    ["四星", false],
    [95.5, false],
    ["", true],
    [cellOf(survey, names.total), true],
  ]);
  expect([...patched.sheets.keys()]).toEqual([...survey.sheets.keys()]);
  expect(
    surveyWithPatch(
      patched,
      new Map([
        [names.resultGrade, null],
        [names.resultComposite, null],
      ]),
    ),
  ).toEqual(survey);
});
