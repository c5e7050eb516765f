import { attachmentIn, holdPack, linesOf, type PackedFile } from "../../../src/slip/packed-file";
import { makeSlip, slipDigest, type Slip } from "../../../src/slip/slip";
import { readSlip, slipAsJson, slipAsText } from "../../../src/slip/slip-text";
import { statements } from "./some-slip";

const file = (name: string, text: string): PackedFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});
const files = [file("评分附件.xlsx", "book"), file("评价报告 终稿.docx", "report")];
/** As sha256sum prints them. */
const digests = {
  book: "92719fe0cf8cd51592af31ee8a5736d79f7273777fa3f7b70bfe993a4cd32180",
  report: "845e91831319e89c4d656bdb80c278ac09a7230d61e5dfd2e1b1fbb436ac8917",
};

let slip: Slip;
beforeAll(async () => {
  const its = { statements: { ...statements, sha256: digests.book }, stood: [] };
  slip = await makeSlip({ ...its, files: await linesOf(files) }, null);
});

it("a pack's slip has a line for each file, its SHA-256 and its name", () => {
  expect(slip.files).toEqual([
    `${digests.book} 评分附件.xlsx`,
    `${digests.report} 评价报告 终稿.docx`,
  ]);
  expect(attachmentIn(slip)).toBe("评分附件.xlsx");
  expect(attachmentIn({ ...slip, statements })).toBeNull();
});

it("is read again from either form", () => {
  expect(slipAsText(slip, "zh-CN")).toContain(
    `一并交付的文件（files）：${digests.report} 评价报告 终稿.docx\n`,
  );
  expect(readSlip(slipAsJson(slip))).toEqual(slip);
  expect(readSlip(slipAsText(slip, "en-US"))).toEqual(slip);
});

it("signs its files with the rest", async () => {
  expect(await slipDigest(slip)).not.toBe(await slipDigest({ ...slip, files: [] }));
});

it("finds every file the same where nothing was changed", async () => {
  expect(await holdPack(slip, files.toReversed())).toEqual([
    { name: "评分附件.xlsx", status: "same" },
    { name: "评价报告 终稿.docx", status: "same" },
  ]);
});

it("names what was changed, what is gone and what came", async () => {
  const now = [file("评价报告 终稿.docx", "report!"), file("说明.txt", "")];
  expect(await holdPack(slip, now)).toEqual([
    { name: "评分附件.xlsx", status: "missing" },
    { name: "评价报告 终稿.docx", status: "differs" },
    { name: "说明.txt", status: "not-listed" },
  ]);
});
