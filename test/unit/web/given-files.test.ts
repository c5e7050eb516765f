import { zipFiles } from "../../../src/report/zip-files";
import { givenFiles } from "../../../web/given-files";

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  { name: "评分附件.xlsx", bytes: bytes("book") },
  { name: "凭条.json", bytes: bytes("slip".repeat(100_000)) },
];
const within = (folder: string) => files.map((its) => ({ ...its, name: `${folder}${its.name}` }));

const named = (name: string, content: Uint8Array) => ({
  name,
  file: new File([new Uint8Array(content)], name),
});

it.each<[string, readonly ReturnType<typeof named>[]]>([
  ["by themselves", files.map((its) => named(its.name, its.bytes))],
  ["below one folder", within("交付/").map((its) => named(its.name, its.bytes))],
  ["in a .zip", [named("交付.zip", zipFiles(files))]],
  ["in a .zip, below a folder", [named("交付.ZIP", zipFiles(within("交付/")))]],
])("takes files %s", async (_how, given) => {
  expect(await givenFiles(given)).toEqual({ files, notOpened: [] });
});

it("keeps the folders of files that are not in one", async () => {
  const [book, slip] = files.map((its) => named(its.name, its.bytes));
  if (!book || !slip) throw new Error("There are two files.");
  const apart = [
    { ...book, name: `一/${book.name}` },
    { ...slip, name: `二/${slip.name}` },
  ];
  const { files: taken } = await givenFiles(apart);
  expect(taken.map(({ name }) => name)).toEqual(apart.map(({ name }) => name));
});

it("names a .zip that is cut short, and takes what came with it", async () => {
  const cut = named("断.zip", zipFiles(files).slice(0, 300));
  const given = await givenFiles([cut, named("一.xlsx", bytes("book"))]);
  expect(given.notOpened).toEqual([{ name: "断.zip", reason: "zip-damaged" }]);
  expect(given.files.map(({ name }) => name)).toEqual(["一.xlsx"]);
});
