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
