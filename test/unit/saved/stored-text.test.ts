import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { openSaved } from "../../../src/saved/open-saved";
import { orUnreadable, storedText } from "../../../src/saved/stored-text";
import { main, parts, relations, zipped } from "../tabular/xlsx-file";
import { sealedParts, zipped as zippedTexts } from "../attachment/sealed-file";

const sealed = () => openSaved(zippedTexts(sealedParts()));

it("is what the file has stored behind a name", () => {
  expect(storedText(sealed(), "tanping_seal_digest")).toMatch(/^[\da-f]{64}$/);
  expect(storedText(sealed(), "tanping_organisation")).toBe("示范热电有限公司（示例）");
});

it("is empty where the file has no such name", () => {
  expect(storedText(sealed(), "tanping_none")).toBe("");
});

const named = (text: string, title = "it's &amp;") =>
  zipped(
    parts(`<row r="3"><c r="B3" t="inlineStr"><is><t>甲</t></is></c></row>`, {
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${title}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="tanping_n">${text}</definedName></definedNames></workbook>`,
    }),
  );

it.each([
  ["a quoted title", "'it''s &amp;'!$B$3", "甲"],
  ["an area, whose first cell counts", "'it''s &amp;'!$B$3:$C$9", "甲"],
  ["a blank cell", "'it''s &amp;'!$A$1", ""],
  ["a sheet that is not there", "S!$B$3", ""],
  ["a formula", "1+1", ""],
  ["a lost reference", "#REF!", ""],
])("follows a name to %s", (_, text, stored) => {
  expect(storedText(openSaved(named(text)), "tanping_n")).toBe(stored);
});

it("what is no workbook is not read, and what is an error of ours is thrown on", async () => {
  expect(await orUnreadable(() => storedText(openSaved(new Uint8Array([1, 2])), "n"))).toBeNull();
  expect(
    await orUnreadable(() => Promise.reject(new UnreadablePackage("ambiguous", ""))),
  ).toBeNull();
  expect(await orUnreadable(() => 1)).toBe(1);
  await expect(orUnreadable(() => Promise.reject(new Error("ours")))).rejects.toThrow("ours");
});
