import { readdirSync } from "node:fs";
import { join } from "node:path";
import { dataCells, openData } from "../../../cli/import-source";
import { importWords } from "../../../cli/import-words";
import { chooseSource } from "../../../src/workflows/import-session/chosen-source";
import { decided, entriesIn, holds, orphansIn } from "./support/corpus-entries";

const data = join(__dirname, "../../data");
const folders = [
  ...readdirSync(join(data, "import-corpus"), { withFileTypes: true })
    .filter((its) => its.isDirectory())
    .map(({ name }) => join(data, "import-corpus", name)),
  join(data, "published"),
];
const entries = folders.flatMap(entriesIn);

it("has a right reading for every table, and none for tables there are not", () => {
  expect(entries.length).toBeGreaterThan(0);
  expect(folders.flatMap(orphansIn)).toEqual([]);
});

describe("the command line", () => {
  it.each(entries)("reads %s right", async (_, file, entry) => {
    const words = importWords(["book.xlsx", file, ...entry.words]);
    holds(await decided(words, entry.declared ?? {}, openData), entry);
  });
});

describe("the pane, with what the headings suggest,", () => {
  const ofPane = entries.filter(([, , { pane }]) => pane !== "by hand");
  it.each(ofPane)("reads %s right", async (_, file, { pane, words, declared = {}, ...right }) => {
    const said = importWords(["book.xlsx", file, ...words]);
    const suggested = async () => chooseSource(await dataCells(said), () => null);
    const its = typeof pane === "object" ? pane : right;
    holds(await decided(said, declared, suggested), its);
  });
});
