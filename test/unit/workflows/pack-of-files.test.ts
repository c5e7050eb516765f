import { linesOf, type PackedFile } from "../../../src/slip/packed-file";
import { makeSlip } from "../../../src/slip/slip";
import { slipAsJson, slipAsText } from "../../../src/slip/slip-text";
import { packOfFiles } from "../../../src/workflows/pack-of-files";
import { statements } from "../slip/some-slip";

const file = (name: string, text: string): PackedFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});
const book = file("评分附件.xlsx", "book");
const report = file("评价报告.docx", "report");
const sha256 = "92719fe0cf8cd51592af31ee8a5736d79f7273777fa3f7b70bfe993a4cd32180";

const slipOf = async (...files: readonly PackedFile[]) =>
  makeSlip({ statements: { ...statements, sha256 }, stood: [], files: await linesOf(files) }, null);

it("holds the files against their slip, whether it is there in one form or both", async () => {
  const slip = await slipOf(book, report);
  const forms = [file("凭条.json", slipAsJson(slip)), file("凭条.TXT", slipAsText(slip, "zh-CN"))];
  const files = [book, report].map(({ name }) => ({ name, status: "same" }));
  const whole = { kind: "pack", slip, attachment: book.name, files };
  expect(await packOfFiles([book, ...forms, report])).toEqual(whole);
  expect(await packOfFiles([book, report, ...forms.slice(1)])).toEqual(whole);
});

it("has no attachment where the workbook is gone", async () => {
  const slip = file("凭条.json", slipAsJson(await slipOf(book, report)));
  const found = await packOfFiles([slip, report]);
  expect(found).toMatchObject({ attachment: null, files: [{ status: "missing" }, {}] });
});

it("takes the slip of one workbook for none of a pack, and texts for files", async () => {
  const alone = file("一份.json", slipAsJson(await slipOf()));
  expect(await packOfFiles([book, alone, file("说明.txt", "")])).toEqual({ kind: "no-slip" });
  const slip = file("凭条.json", slipAsJson(await slipOf(book)));
  const found = await packOfFiles([book, alone, slip]);
  expect(found).toMatchObject({ files: [{}, { name: "一份.json", status: "not-listed" }] });
});

it("does not choose between slips that differ", async () => {
  const slips = [await slipOf(book), await slipOf(book, report)].map(slipAsJson);
  const files = slips.map((text, at) => file(`${at}.json`, text));
  expect(await packOfFiles([book, report, ...files])).toEqual({ kind: "several-slips" });
});
