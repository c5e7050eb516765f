import { digestAfter, readCoveredRows, readSupplements } from "../../../src/seal/supplement-chain";
import { supplementPatch } from "../../../src/seal/supplement-patch";
import { verifyRecords } from "../../../src/seal/verify-records";
import type { Reading } from "../../../src/sheets/reading";
import { gridOf, type Typed } from "../assessment/sketch";
import { readingOf } from "../sheets/reading-of";

const seal = "5".repeat(64);
const signer = { by: "张工", time: "2026-11-23T12:00:00+08:00", key: null };

/** A reading whose closures have these rows, with the supplements that a patch wrote, if any. */
const readingWith = (
  rows: readonly (readonly Typed[])[],
  patch: Awaited<ReturnType<typeof supplementPatch>> = [],
): Reading => {
  const place = { sheet: "不符合关闭", row: 2, column: 0 };
  const headers = gridOf(place, [["序号", "组织意见"]]);
  const named = Object.fromEntries(patch.map((list) => [list.name, list.rows]));
  const closures = { headers, rows: gridOf({ ...place, row: 3 }, rows) };
  return { ...readingOf(named), lists: new Map([["closures", closures]]) };
};

const patchOf = (reading: Reading) =>
  supplementPatch(reading, { rows: digestAfter(reading), seal }, signer);

/**
 * What a supplement of form tanping-supplement-1 digests. Whoever changes one of these values makes every supplement
 * there is invalid: a new form needs a new name.
 */
it("the digests are those of every supplement so far", async () => {
  const reading = readingWith([
    ["1", "认可"],
    [null, null],
    [2, "异议"],
  ]);
  const first = readingWith([], await patchOf(reading));
  expect(
    readCoveredRows(first).map(({ number, key, digest }) => [number, key, digest.slice(0, 16)]),
  ).toEqual([
    ["1", "closures:0", "89826eb4b4b3eeda"],
    ["1", "closures:1", "bf84bea19db48bc0"],
    ["1", "closures:2", "599a78a31508c618"],
  ]);
  expect(readSupplements(first)).toEqual([
    {
      number: "1",
      by: "张工",
      time: signer.time,
      before: seal,
      digest: "709a12e999842639f12f063ef1c75d87921b06bf215ab2fbe694f5135c751192",
      publicKey: "",
      signature: "",
    },
  ]);
});

it("the next names the digest before it and covers what was added", async () => {
  const first = await patchOf(readingWith([["1", "认可"]]));
  const grown = readingWith(
    [
      ["1", "认可"],
      ["2", "异议"],
    ],
    first,
  );
  expect(await verifyRecords(grown, seal, null)).toMatchObject({ status: "open", open: 1 });
  const both = readingWith(
    [
      ["1", "认可"],
      ["2", "异议"],
    ],
    await patchOf(grown),
  );
  const [one, two] = readSupplements(both);
  expect([one?.before, two?.number, two?.before]).toEqual([seal, "2", one?.digest]);
  expect(readCoveredRows(both).map(({ number, key }) => `${number} ${key}`)).toEqual([
    "1 closures:0",
    "1 closures:1",
    "2 closures:2",
  ]);
  expect(await verifyRecords(both, seal, null)).toMatchObject({ status: "intact", changes: [] });
});

it("headings alone are no records; without a seal nothing is compared", async () => {
  expect(await verifyRecords(readingWith([]), seal, null)).toMatchObject({
    status: "none",
    open: 0,
  });
  expect(await verifyRecords(readingOf({}), null, null)).toMatchObject({ status: "none" });
  const covered = await patchOf(readingWith([["1", "认可"]]));
  const other = readingWith([["1", "异议"]], covered);
  expect((await verifyRecords(other, null, null)).changes).toEqual([]);
  expect((await verifyRecords(other, seal, null)).changes).toMatchObject([
    { code: "record-changed", key: "closures:1", where: { sheet: "不符合关闭", row: 3 } },
  ]);
});

it("a covered row that is gone with its list is looked for in the list's table", async () => {
  const covered = await patchOf(readingWith([["1", "认可"]]));
  const named = Object.fromEntries(covered.map((list) => [list.name, list.rows]));
  expect((await verifyRecords(readingOf(named), seal, null)).changes).toMatchObject([
    { code: "record-removed", key: "closures:0", where: { name: "TanpingClosures" } },
    { code: "record-removed", key: "closures:1", where: { name: "TanpingClosures" } },
  ]);
});
