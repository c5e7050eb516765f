import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../../cli/write-whole";

const folder = () => mkdtempSync(join(tmpdir(), "write-whole-"));
const bytes = (text: string) => new TextEncoder().encode(text);
const replacing = { replaces: true };

/** A folder with a file in it. */
const withFile = () => {
  const inside = folder();
  const file = join(inside, "book.xlsx");
  writeFileSync(file, "old");
  return { inside, file };
};

it.each([0o640, 0o666, 0o600])(
  "puts the new bytes in the old one's place, with its permissions (%d), and leaves nothing beside",
  async (mode) => {
    const { inside, file } = withFile();
    chmodSync(file, mode);
    await writeWhole(file, bytes("new"), replacing);
    expect([readFileSync(file, "utf8"), statSync(file).mode & 0o777]).toEqual(["new", mode]);
    expect(readdirSync(inside)).toEqual(["book.xlsx"]);
  },
);

it("leaves a file to its owner, where the system lets us", async () => {
  const { file } = withFile();
  const other = process.getuid?.() === 0 ? 65534 : statSync(file).uid;
  chownSync(file, other, statSync(file).gid);
  await writeWhole(file, bytes("new"), replacing);
  expect([readFileSync(file, "utf8"), statSync(file).uid]).toEqual(["new", other]);
});

it("writes where a link leads, and leaves the link", async () => {
  const { inside, file } = withFile();
  const link = join(inside, "link.xlsx");
  symlinkSync("book.xlsx", link);
  await writeWhole(link, bytes("new"), replacing);
  expect([readFileSync(file, "utf8"), readlinkSync(link), readdirSync(inside)]).toEqual([
    "new",
    "book.xlsx",
    ["book.xlsx", "link.xlsx"],
  ]);
});

it("makes the file that a link leads to where it is not there yet", async () => {
  const inside = folder();
  const link = join(inside, "link.xlsx");
  symlinkSync("book.xlsx", link);
  await writeWhole(link, bytes("new"), { replaces: false });
  expect([readFileSync(join(inside, "book.xlsx"), "utf8"), readlinkSync(link)]).toEqual([
    "new",
    "book.xlsx",
  ]);
});

it("takes a name as long as the file system does", async () => {
  const inside = folder();
  const name = `${"评".repeat(83)}.xlsx`.slice(-255);
  await writeWhole(join(inside, name), bytes("new"), { replaces: false });
  expect(readdirSync(inside)).toEqual([name]);
});

it("leaves another file alone unless it is to be replaced", async () => {
  const { inside, file } = withFile();
  const link = join(inside, "link.xlsx");
  symlinkSync("book.xlsx", link);
  for (const path of [file, link])
    await expect(writeWhole(path, bytes("new"), { replaces: false })).rejects.toThrow(
      "replace it with --force",
    );
  expect([readFileSync(file, "utf8"), readdirSync(inside)]).toEqual([
    "old",
    ["book.xlsx", "link.xlsx"],
  ]);
});

it("leaves a read-only file alone, whoever asks", async () => {
  const { inside, file } = withFile();
  chmodSync(file, 0o444);
  await expect(writeWhole(file, bytes("new"), replacing)).rejects.toThrow("make it writable first");
  expect([readFileSync(file, "utf8"), statSync(file).mode & 0o777, readdirSync(inside)]).toEqual([
    "old",
    0o444,
    ["book.xlsx"],
  ]);
});

it("leaves nothing where it may not write", async () => {
  const inside = folder();
  await expect(
    writeWhole(join(inside, "gone", "book.xlsx"), bytes("new"), replacing),
  ).rejects.toMatchObject({ code: "ENOENT" });
  await expect(writeWhole(inside, bytes("new"), replacing)).rejects.toThrow("This is a folder");
  await expect(writeWhole("/dev/null", bytes("new"), replacing)).rejects.toThrow(
    "no ordinary file",
  );
  expect(readdirSync(inside)).toEqual([]);
});
