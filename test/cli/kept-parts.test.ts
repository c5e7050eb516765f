import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { score } from "../../cli/score";
import { runCommand } from "./run-command";
import { type Copies, copyThrough } from "./support/kept/copy-through";
import type { Feature } from "./support/kept/feature";
import { features } from "./support/kept/features";
import { UserFile } from "./support/kept/user-file";
import { userWorkbook } from "./support/kept/user-workbook";

/** Some of every kind that can stand in one file; the others are long. */
const together = [
  "a comment on an entry",
  "a picture beside the entries",
  "a link to a page, on a sheet of the standard",
  "a prompt that allows everything",
  "a validation of Excel 2010",
  "a printer's settings, on a sheet of the standard",
  "a view of page breaks, on a sheet of the standard",
  "breaks of columns",
  "a pivot table",
  "XML of another program",
  "names of kinds that no book holds",
  "the ids of newer Excels",
  "line ends of Windows in a text",
  "a look of their own on an entry",
] as const;

const featureOf = (says: string): Feature => {
  const found = features.find(([its]) => its === says);
  if (!found) throw new Error(`There is no feature ${says}.`);
  return found;
};

const folder = mkdtempSync(join(tmpdir(), "kept-parts-"));
let file: UserFile;
let copies: Copies;

beforeAll(async () => {
  file = new UserFile(await userWorkbook());
  for (const [, add] of together.map(featureOf)) add(file);
  copies = await copyThrough(folder, file.bytes(), "99.7");
});

it.each(["score", "again", "seal", "repair", "import"] as const)(
  "%s keeps everything of the user's as it is written",
  (command) => {
    expect(file.missingIn(copies[command])).toEqual([]);
  },
);

it("an entry that is sealed keeps the line through it", () => {
  const [sheet, styles] = ["xl/worksheets/sheet2.xml", "xl/styles.xml"].map((part) =>
    strFromU8(unzipSync(copies.seal)[part] ?? new Uint8Array()),
  );
  const number = Number(/<c r="J6" s="(\d+)"/.exec(sheet ?? "")?.[1]);
  const looks = /<cellXfs [^>]*>(.*?)<\/cellXfs>/s
    .exec(styles ?? "")?.[1]
    ?.match(/<xf .*?<\/xf>/gs);
  const look = looks?.[number] ?? "";
  const border = Number(/borderId="(\d+)"/.exec(look)?.[1]);
  expect(styles?.match(/<border[ >].*?<\/border>/gs)?.[border]).toContain(
    '<diagonal style="thin">',
  );
  expect(look).toContain('<protection locked="1"');
});

it("a signature goes, since it is of other bytes, and that is said", async () => {
  const signed = new UserFile(await userWorkbook());
  const types = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";
  const origin = "_xmlsignatures/origin.sigs";
  const content = "application/vnd.openxmlformats-package.digital-signature";
  signed.part(origin, "", `${content}-origin`);
  signed.relate("", `${types}/origin`, origin);
  signed.part("_xmlsignatures/sig1.xml", "<Signature/>", `${content}-xmlsignature+xml`);
  signed.relate(origin, `${types}/signature`, "sig1.xml");
  writeFileSync(join(folder, "signed.xlsx"), signed.bytes());
  const words = [join(folder, "signed.xlsx"), "--out", join(folder, "signed")];
  expect(await runCommand(score, ...words)).toMatchObject([0, [{ lost: ["Digital signatures"] }]]);
  const parts = Object.keys(unzipSync(readFileSync(join(folder, "signed", "signed.xlsx"))));
  expect(parts.filter((part) => part.includes("_xmlsignatures"))).toEqual([]);
});

it("a second score changes what it says of its time, and nothing else", () => {
  const result = "xl/worksheets/sheet4.xml";
  const [once, twice] = [copies.score, copies.again].map((bytes) => unzipSync(bytes));
  // Within one second even the time is the same.
  const others = Object.keys(once ?? {})
    .filter((part) => part !== result)
    .filter((part) => !Buffer.from(once?.[part] ?? "").equals(Buffer.from(twice?.[part] ?? "")));
  expect(Object.keys(twice ?? {})).toEqual(Object.keys(once ?? {}));
  expect(others).toEqual([]);
  const [before, after] = [once, twice].map((parts) =>
    Buffer.from(parts?.[result] ?? "").toString("utf8"),
  );
  const time = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d/;
  expect(before).toMatch(time);
  expect(after?.replace(time, "")).toBe(before?.replace(time, ""));
});
