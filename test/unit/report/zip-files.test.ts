import { strFromU8, unzipSync } from "fflate";
import { zipFiles } from "../../../src/report/zip-files";

it("any program finds the files again by their names, Chinese ones as well", () => {
  const bytes = new TextEncoder().encode("内容".repeat(1000));
  const zip = zipFiles([
    { name: "评价报告.docx", bytes },
    { name: "empty.txt", bytes: new Uint8Array() },
  ]);
  const read = unzipSync(zip);
  expect(Object.keys(read)).toEqual(["评价报告.docx", "empty.txt"]);
  expect(strFromU8(read["评价报告.docx"] ?? new Uint8Array())).toBe("内容".repeat(1000));
  expect(zip.length).toBeLessThan(bytes.length / 2);
});
