import { verify } from "../../cli/verify";
import { runCommand, type Line } from "./run-command";

const at = (name: string) => `test/data/crafted/${name}.xlsx`;

const verified = (name: string) =>
  runCommand(verify, at(name), "--public-key", "test/data/crafted/public.pem");

const codes = (found: unknown): readonly unknown[] =>
  (found as readonly Line[]).map(({ what }) => what);

it("the honest file is intact, and misleads nobody", async () => {
  const [exitCode, [line]] = await verified("genuine-sealed");
  expect([exitCode, line?.status]).toEqual([0, "intact"]);
  expect([line?.changes, line?.shownOtherwise]).toEqual([[], []]);
});

it.each([
  ["cached-values-only", ["stored-differs", "stored-differs"]],
  ["text-in-unhidden-helper-columns", ["text-in-helpers"]],
  ["conditional-number-format", ["format-by-condition"]],
  ["volatile-formula-sealed", ["entry-changes-itself"]],
  ["sealed-then-altered", ["seal-altered"]],
])("%s is changed", async (name, finds) => {
  const [exitCode, [line]] = await verified(name);
  expect([exitCode, line?.status]).toEqual([1, "changed"]);
  expect(codes(line?.changes)).toEqual(expect.arrayContaining(finds));
});

it.each([
  ["row-of-no-height", "line-without-size"],
  ["shape-over-the-result", "drawing-over-cells"],
  ["symbol-font-on-the-result", "text-in-symbols"],
])("%s is intact, and what is shown otherwise is named: %s", async (name, named) => {
  const [exitCode, [line]] = await verified(name);
  expect([exitCode, line?.status]).toEqual([4, "intact"]);
  expect(codes(line?.shownOtherwise)).toEqual([named]);
});

it.each(["wrong-crc", "bad-character-reference", "column-two-billion"])(
  "%s cannot be read",
  async (name) => {
    const [exitCode, [line]] = await verified(name);
    expect([exitCode, line?.status]).toEqual([3, "refused"]);
    expect(codes(line?.changes)).toEqual(["unreadable"]);
  },
);

it("a sheet by a prefixed id is the one that a reader of namespaces sees", async () => {
  const [, [line]] = await verified("sheet-by-prefixed-id");
  expect(line?.status).toBe("changed");
});

it("ten thousand names are read like a few", async () => {
  const [exitCode, [line]] = await verified("ten-thousand-names");
  expect([exitCode, line?.status]).toEqual([0, "intact"]);
});
