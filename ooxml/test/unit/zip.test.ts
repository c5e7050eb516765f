import { strFromU8, strToU8, zipSync } from "fflate";
import { crc32 } from "../../zip/crc32";
import { inflateEntry } from "../../zip/inflate-entry";
import { namesOfFiles, readZipDirectory } from "../../zip/zip-directory";
import { faultOf } from "./xml-part";

const text = "二氧化碳 ".repeat(9);
const deflated = zipSync({ "a.xml": strToU8(text), "乙.xml": strToU8("b") });
const stored = zipSync({ "a.xml": [strToU8(text), { level: 0 }] });

const unpack = (bytes: Uint8Array, mostBytes = 1e6): string => {
  const [entry] = readZipDirectory(bytes);
  if (entry === undefined) return "";
  return strFromU8(Buffer.concat([...inflateEntry(entry, mostBytes)]));
};

const edited = (bytes: Uint8Array, edit: (view: DataView) => void): Uint8Array => {
  const copy = bytes.slice();
  edit(new DataView(copy.buffer));
  return copy;
};

/** Where the directory starts: its place stands six bytes before the file's end. */
const directoryOf = (bytes: Uint8Array): number =>
  new DataView(bytes.buffer).getUint32(bytes.length - 6, true);

const inDirectory = (edit: (view: DataView, at: number) => void, bytes = deflated): Uint8Array =>
  edited(bytes, (view) => edit(view, directoryOf(bytes)));

test("a checksum goes on from the bytes before", () => {
  const bytes = strToU8("123456789");
  expect(crc32(0, bytes)).toBe(0xcbf43926);
  expect(crc32(crc32(0, bytes.subarray(0, 4)), bytes.subarray(4))).toBe(0xcbf43926);
});

test.each([
  ["deflated", deflated],
  ["stored", stored],
])("unpacks what is %s", (_, bytes) => {
  expect(unpack(bytes)).toBe(text);
});

test("lists the files by the directory, also one that stands there twice", () => {
  expect(readZipDirectory(deflated).map(({ name, size }) => [name, size])).toEqual([
    ["a.xml", strToU8(text).length],
    ["乙.xml", 1],
  ]);
  const twice = edited(zipSync({ "a.xml": strToU8("1"), "b.xml": strToU8("2") }), (view) => {
    const second = directoryOf(new Uint8Array(view.buffer)) + 46 + "a.xml".length;
    view.setUint8(second + 46, "a".charCodeAt(0));
    view.setUint8(view.getUint32(second + 42, true) + 30, "a".charCodeAt(0));
  });
  expect(readZipDirectory(twice).map(({ name }) => name)).toEqual(["a.xml", "a.xml"]);
});

test("reads names of people's files in UTF-8, and in GBK where they are none", () => {
  const report = [0xb1, 0xa8, 0xb8, 0xe6];
  const inGbk = edited(zipSync({ "abcd.docx": strToU8("1") }), (view) => {
    const entry = directoryOf(new Uint8Array(view.buffer));
    for (const [at, byte] of report.entries())
      for (const start of [entry + 46, view.getUint32(entry + 42, true) + 30])
        view.setUint8(start + at, byte);
  });
  const namesIn = (...asked: Parameters<typeof readZipDirectory>) =>
    readZipDirectory(...asked).map(({ name }) => name);
  expect(namesIn(inGbk, namesOfFiles)).toEqual(["报告.docx"]);
  expect(namesIn(inGbk)).toEqual(["\ufffd\ufffd\ufffd\ufffd.docx"]);
  expect(namesIn(deflated, namesOfFiles)).toEqual(["a.xml", "乙.xml"]);
});

test("finds the directory before a comment and in a view into a larger buffer", () => {
  const commented = new Uint8Array([7, ...deflated, ...strToU8("a comment")]);
  expect(unpack(commented.subarray(1))).toBe(text);
});

test("unpacks in pieces of at most 64 KiB", () => {
  const large = new Uint8Array(200_000).fill(65);
  for (const level of [0, 9] as const) {
    const [entry] = readZipDirectory(zipSync({ a: [large, { level }] }));
    const pieces = entry === undefined ? [] : [...inflateEntry(entry, 1e6)];
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(65_536);
    expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBe(200_000);
  }
});

test("reads sizes and places that are given in 64 bits, of an entry and of the directory", () => {
  const directory = directoryOf(stored);
  const view = new DataView(stored.buffer);
  const size = view.getUint32(directory + 24, true);
  const nameEnd = directory + 46 + "a.xml".length;
  const field = Buffer.alloc(8 + 28);
  field.writeUInt16LE(0x5455, 0);
  field.writeUInt16LE(4, 2);
  field.writeUInt16LE(1, 8);
  field.writeUInt16LE(24, 10);
  field.writeBigUInt64LE(BigInt(size), 12);
  field.writeBigUInt64LE(BigInt(size), 20);
  field.writeBigUInt64LE(0n, 28);
  const end = stored.length - 22;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(end + field.length - directory), 40);
  record.writeBigUInt64LE(BigInt(directory), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(end + field.length), 8);
  const whole = Buffer.concat([
    stored.subarray(0, nameEnd),
    field,
    stored.subarray(nameEnd, end),
    record,
    locator,
    stored.subarray(end),
  ]);
  whole.writeUInt16LE(field.length, directory + 30);
  for (const at of [20, 24, 42]) whole.writeUInt32LE(0xffffffff, directory + at);
  whole.writeUInt32LE(0xffffffff, whole.length - 10);
  whole.writeUInt32LE(0xffffffff, whole.length - 6);
  expect(unpack(new Uint8Array(whole))).toBe(text);
});

test.each<[what: string, bytes: Uint8Array, code: string]>([
  ["no zip", strToU8("no zip at all, but long enough to be looked through"), "zip-damaged"],
  ["too few bytes", strToU8("PK"), "zip-damaged"],
  [
    "a directory outside the file",
    edited(deflated, (view) => view.setUint32(deflated.length - 6, 0xfffffff0, true)),
    "zip-damaged",
  ],
  [
    "an entry outside the file",
    inDirectory((view, at) => view.setUint32(at + 20, 1e6, true)),
    "zip-damaged",
  ],
  [
    "an entry elsewhere",
    inDirectory((view, at) => view.setUint32(at + 42, 1, true)),
    "zip-damaged",
  ],
  [
    "a size in 64 bits that is missing",
    inDirectory((view, at) => view.setUint32(at + 24, 0xffffffff, true)),
    "too-large",
  ],
  ["a password", inDirectory((view, at) => view.setUint16(at + 8, 1, true)), "encrypted"],
  ["another method", inDirectory((view, at) => view.setUint16(at + 10, 12, true)), "part-damaged"],
  ["a wrong checksum", inDirectory((view, at) => view.setUint32(at + 16, 1, true)), "part-damaged"],
  [
    "less than declared",
    inDirectory((view, at) => view.setUint32(at + 24, 900, true)),
    "part-damaged",
  ],
  [
    "more than declared",
    inDirectory((view, at) => view.setUint32(at + 24, 2, true)),
    "part-damaged",
  ],
  [
    "what does not inflate",
    edited(deflated, (view) => view.setUint32(35, 0xffffffff)),
    "part-damaged",
  ],
  ["a flipped byte", edited(stored, (view) => view.setUint8(36, 0)), "part-damaged"],
])("refuses %s", (_, bytes, code) => {
  expect(faultOf(() => unpack(bytes))).toBe(code);
});

test("refuses more bytes than its caller allows before it unpacks them", () => {
  expect(unpack(deflated, strToU8(text).length)).toBe(text);
  expect(faultOf(() => unpack(deflated, strToU8(text).length - 1))).toBe("too-large");
});
