import { blockOf, DataDigests } from "../../../src/seal/data-digests";
import { gridOf, type Typed } from "../assessment/sketch";

type Row = readonly Typed[];

const digestsOf = (rows: readonly Row[], together = rows.length) => {
  const digests = new DataDigests();
  for (let first = 0; first < rows.length; first += together)
    digests.add(
      gridOf({ sheet: "监测数据", row: 3 + first, column: 0 }, rows.slice(first, first + together)),
    );
  return digests.finish();
};

const rowsOf = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => [2024, index]);
const keysOf = (digests: readonly { readonly key: string }[]) => digests.map(({ key }) => key);

it("gives each of the first 2 000 rows its digest, and 500 together one of those beyond", () => {
  const digests = digestsOf(rowsOf(2700));
  expect(digests).toHaveLength(2002);
  expect(keysOf(digests.slice(-3))).toEqual([
    "monitoring:2000",
    "monitoring:2001-2500",
    "monitoring:2501-3000",
  ]);
  expect(digests.at(-1)?.where).toEqual({ sheet: "监测数据", row: 2503, column: 0 });
});

it("closes a block that is just full, and opens none for it", () => {
  expect(keysOf(digestsOf(rowsOf(2500)).slice(-2))).toEqual([
    "monitoring:2000",
    "monitoring:2001-2500",
  ]);
});

it("numbers rows without the blank ones between them", () => {
  const digests = digestsOf([[1], [null], [" "], [2]]);
  expect(digests.map(({ key, where }) => [key, where.row])).toEqual([
    ["monitoring:1", 3],
    ["monitoring:2", 6],
  ]);
});

it("makes the same digests however the rows are taken together", () => {
  expect(digestsOf(rowsOf(2600), 333)).toEqual(digestsOf(rowsOf(2600)));
});

it("has none without data", () => {
  expect(digestsOf([])).toEqual([]);
});

it.each([
  ["monitoring:2001-2500", { first: "2001", last: "2500" }],
  ["monitoring:2000", null],
  ["1.1.1", null],
  ["monitoring:1-2-3", null],
])("the rows of %s", (key, rows) => expect(blockOf(key)).toEqual(rows));
