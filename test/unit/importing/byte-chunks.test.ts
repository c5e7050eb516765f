import fc from "fast-check";
import { ByteChunks } from "../../../src/importing/write/byte-chunks";
import type { TableCells } from "../../../src/importing/write/table-rows";
import { randomSeed } from "../../host/support/random-seed";

const chunksOf = async (rows: readonly TableCells[], bytes: number) => {
  const chunks: (readonly TableCells[])[] = [];
  const collect = new ByteChunks((chunk) => {
    chunks.push(chunk);
    return Promise.resolve();
  }, bytes);
  for (const row of rows) await collect.add(row);
  return [...chunks, collect.rest(), collect.rest()].filter((chunk) => chunk.length > 0);
};

/** Bytes of the rows as they are sent, where a blank cell is an empty text. */
const sentBytes = (rows: readonly TableCells[]) =>
  new TextEncoder().encode(JSON.stringify(rows.map((row) => row.map((cell) => cell ?? "")))).length;

it("hands on all rows in their order, each chunk no larger than it may be unless a single row is", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.double()), {
          minLength: 1,
          maxLength: 7,
        }),
      ),
      fc.integer({ min: 10, max: 500 }),
      async (rows, bytes) => {
        const chunks = await chunksOf(rows, bytes);
        expect(chunks.flat()).toEqual(rows);
        for (const chunk of chunks)
          expect(chunk.length === 1 || sentBytes(chunk) <= bytes + 2).toBe(true);
      },
    ),
    { seed: randomSeed },
  ));

it("hands on nothing of nothing", async () => {
  expect(await chunksOf([], 100)).toEqual([]);
});
