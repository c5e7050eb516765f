import { Decimal } from "../../../src/exact/decimal";
import type { ExactSum } from "../../../src/exact/exact-sum";
import { PackedRecord, PackedRecords } from "../../../src/importing/rows/packed-records";
import { measureBits, type SourceRecord } from "../../../src/importing/rows/source-record";

const record = (its: Partial<SourceRecord> = {}): SourceRecord => ({
  period: { year: 2023, month: 5 },
  day: null,
  since: null,
  source: "锅炉",
  amounts: { emission: new Decimal("12.5") },
  texts: {},
  ...its,
});

/** Amounts as exact text, since Decimals that are equal may be written differently inside. */
const said = ({ amounts, ...rest }: SourceRecord) => ({
  ...rest,
  amounts: Object.fromEntries(
    Object.entries(amounts).map(([key, value]) => [key, value.toFixed()]),
  ),
});

const records = [
  record(),
  record({ period: { year: 2023, month: null }, source: "" }),
  record({ day: 31 }),
  record({ period: { year: 2023, month: 6 }, since: 4 }),
  record({ amounts: { output: new Decimal(0), energy: new Decimal("0.1") } }),
  record({ amounts: {} }),
  record({ texts: { note: "已核" } }),
  record({ amounts: { emission: new Decimal("14499772.7659999998"), output: new Decimal(7) } }),
  record({
    amounts: { emission: new Decimal("123456789012.345"), output: new Decimal("1e200") },
  }),
  record({ amounts: { emission: new Decimal("1e-200") }, source: "锅炉 2" }),
  record({ period: { year: 2024, month: 5 } }),
];

it("says of every record what it said before it was packed", () => {
  const packed = new PackedRecords();
  for (const its of records) packed.add(its);
  expect(packed.length).toBe(records.length);
  expect(records.map((_, index) => said(packed.at(index)))).toEqual(records.map(said));
});

it("says the same of a record that others took over, which another one may stand before", () => {
  const [packed, others] = [new PackedRecords(), new PackedRecords()];
  others.add(record({ source: "锅炉 2", period: { year: 2021, month: null }, amounts: {} }));
  for (const its of records) packed.add(its);
  for (const index of records.keys()) others.add(new PackedRecord(packed, index));
  expect(records.map((_, index) => said(others.at(index + 1)))).toEqual(records.map(said));
});

it("tells the measures of a record, and adds its amounts to their sums without loss", () => {
  const packed = new PackedRecords();
  for (const its of records) packed.add(its);
  expect(records.map((_, index) => packed.measuresAt(index))).toEqual(
    records.map(({ amounts }) => measureBits(amounts)),
  );
  const sums: Parameters<PackedRecords["addTo"]>[0] = {};
  for (const index of records.keys()) packed.addTo(sums, index);
  const summed = Object.fromEntries(
    Object.entries(sums).map(([key, sum]: [string, ExactSum]) => [key, sum.value.toFixed()]),
  );
  const expected = (key: "emission" | "output" | "energy") =>
    records.reduce((total, { amounts }) => total.plus(amounts[key] ?? 0), new Decimal(0)).toFixed();
  expect(summed).toEqual({
    emission: expected("emission"),
    output: expected("output"),
    energy: expected("energy"),
  });
});

it("tells spans apart, and shows by measure the doubles next to the amounts", () => {
  const packed = new PackedRecords();
  packed.add(record());
  packed.add(record({ period: { year: 2023, month: 6 } }));
  packed.add(record({ amounts: { output: new Decimal("0.12345678901234567890") } }));
  expect([0, 1, 2].map((index) => packed.span(index))).toEqual([0, 1, 0]);
  expect(packed.spans.map(({ period }) => period.month)).toEqual([5, 6]);
  expect(packed.measured).toEqual([
    { key: "emission", doubles: [12.5, 12.5] },
    { key: "output", doubles: [NaN, NaN, 0.12345678901234568] },
  ]);
});

it("gives the amounts of a record as cells keep them, of their first 15 digits", () => {
  const packed = new PackedRecords();
  packed.add(record({ amounts: { emission: new Decimal("12.5"), energy: new Decimal(0) } }));
  packed.add(
    record({
      day: 31,
      texts: { note: "已核" },
      amounts: { output: new Decimal("14499772.7659999998") },
    }),
  );
  const { period, source } = record();
  const [first, second] = [packed.inCells(0), packed.inCells(1)];
  expect(first).toMatchObject({ period, source, amounts: { emission: 12.5, energy: 0 } });
  expect(second).toMatchObject({
    day: 31,
    texts: { note: "已核" },
    amounts: { output: 14499772.766 },
  });
});

it("has no record behind the last", () => {
  expect(() => new PackedRecords().at(0)).toThrow(RangeError);
});
