import { expectRow } from "../tampering/page-in-docs";
import { fileCases } from "../tampering/tampering-cases";
import { fileRow } from "../tampering/tampering-page";
import { otherSheet } from "./file-disguises";
import { foundIn, replaced, sealedParts, told } from "./sealed-file";

it("an honest file misleads nobody", async () => {
  expect(await foundIn(sealedParts())).toEqual([]);
});

it.each(fileCases)("is named, and nothing else: $says", async ({ number, says, change, found }) => {
  const all = await foundIn(change(sealedParts()));
  expect(told(all)).toEqual(found);
  expectRow(number, fileRow({ number, says, found: all }));
});

it("an empty sheet before ours, as Excel opens a new workbook with, misleads nobody", async () => {
  const parts = otherSheet(sealedParts(), "Sheet1", "before");
  const empty = replaced(parts, "xl/worksheets/sheet99.xml", /<row.*<\/row>/, "");
  expect(told(await foundIn(empty))).toEqual([]);
});

describe("a reading aid", () => {
  const a3 = "xl/worksheets/sheet4.xml";
  const aided = () =>
    replaced(
      sealedParts(),
      a3,
      /<c r="A9"([^>]*) t="s"><v>\d+<\/v><\/c>/,
      '<c r="A9"$1 t="inlineStr"><is><t>综合得分</t><rPh sb="0" eb="4"><t>zong he</t></rPh></is></c>',
    );

  it("that is not shown, as input methods leave it, misleads nobody", async () => {
    expect(told(await foundIn(aided()))).toEqual([]);
  });

  it.each([
    ["its row", /<row r="9"/, '<row r="9" ph="1"'],
    ["its column", /<col min="1"/, '<col phonetic="1" min="1"'],
  ])("is named where %s shows it", async (_, before, after) => {
    const parts = replaced(aided(), a3, before, after);
    expect(told(await foundIn(parts))).toEqual(["aid-on-cell 表A.3!8,0"]);
  });
});
