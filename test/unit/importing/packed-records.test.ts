import { Decimal } from "../../../src/exact/decimal";
import { PackedRecords } from "../../../src/importing/rows/packed-records";
import type { SourceRecord } from "../../../src/importing/rows/source-record";

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

it("says of every record what it said before it was packed", () => {
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
  const packed = new PackedRecords();
  for (const its of records) packed.add(its);
  expect(packed.length).toBe(records.length);
  expect(records.map((_, index) => said(packed.at(index)))).toEqual(records.map(said));
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
