import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { replaceEntries } from "../../zip/replace-entries";
import { readZipDirectory } from "../../zip/zip-directory";

const before = zipSync({
  "a.xml": strToU8("<a/>"),
  "乙.xml": [strToU8("二氧化碳"), { level: 0 }],
  "c/d.bin": new Uint8Array([0, 255, 7]),
});
const after = replaceEntries(before, new Map([["a.xml", strToU8("<a>甲</a>".repeat(99))]]));

test("an entry gets other contents, and any program unpacks the zip", () => {
  const files = unzipSync(after);
  expect(Object.keys(files)).toEqual(["a.xml", "乙.xml", "c/d.bin"]);
  expect(strFromU8(files["a.xml"] ?? new Uint8Array())).toBe("<a>甲</a>".repeat(99));
  expect(strFromU8(files["乙.xml"] ?? new Uint8Array())).toBe("二氧化碳");
});

test("all other entries keep their compressed bytes", () => {
  const kept = (bytes: Uint8Array) =>
    readZipDirectory(bytes)
      .slice(1)
      .map(({ name, method, crc, size, data }) => [name, method, crc, size, [...data]]);
  expect(kept(after)).toEqual(kept(before));
});

test("a name that the zip does not have is no entry of the copy", () => {
  const copy = replaceEntries(before, new Map([["z.xml", strToU8("<z/>")]]));
  expect(Object.keys(unzipSync(copy))).toEqual(["a.xml", "乙.xml", "c/d.bin"]);
});
