import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../../cli/write-whole";
import { runProcess } from "./run-tanping";

const folder = () => mkdtempSync(join(tmpdir(), "write-whole-"));
const bytes = (text: string) => new TextEncoder().encode(text);

it("puts the new bytes in the old one's place, with its permissions, and leaves nothing beside", async () => {
  const inside = folder();
  const file = join(inside, "book.xlsx");
  writeFileSync(file, "old");
  chmodSync(file, 0o640);
  await writeWhole(file, bytes("new"));
  expect([readFileSync(file, "utf8"), statSync(file).mode & 0o777]).toEqual(["new", 0o640]);
  expect(readdirSync(inside)).toEqual(["book.xlsx"]);
});

it("writes where a link leads, and leaves the link", async () => {
  const inside = folder();
  const [file, link] = [join(inside, "book.xlsx"), join(inside, "link.xlsx")];
  writeFileSync(file, "old");
  symlinkSync(file, link);
  await writeWhole(link, bytes("new"));
  expect([readFileSync(file, "utf8"), readdirSync(inside)]).toEqual([
    "new",
    ["book.xlsx", "link.xlsx"],
  ]);
});

it("leaves nothing where it may not write", async () => {
  const inside = folder();
  await expect(writeWhole(join(inside, "gone", "book.xlsx"), bytes("new"))).rejects.toMatchObject({
    code: "ENOENT",
  });
  await expect(writeWhole(inside, bytes("new"))).rejects.toMatchObject({ syscall: "rename" });
  expect(readdirSync(inside)).toEqual([]);
});

it("leaves the file that stood there whole where the system lets no more be written", async () => {
  const inside = folder();
  const file = join(inside, "book.xlsx");
  writeFileSync(file, "old");
  const script = `import("${join(process.cwd(), "cli/write-whole.ts")}").then((its) => its.writeWhole("${file}", new Uint8Array(1e6))).then(() => process.exit(0), () => process.exit(3))`;
  const limited = `trap '' XFSZ; ulimit -f 64; exec node --import tsx --eval '${script}'`;
  const { exitCode } = await runProcess("bash", ["-c", limited]);
  expect([exitCode, readFileSync(file, "utf8"), readdirSync(inside)]).toEqual([
    3,
    "old",
    ["book.xlsx"],
  ]);
});
