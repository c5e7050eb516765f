import { reusablePieces } from "../../../../src/workflows/shown/reusable-pieces";
import type { ShownPiece } from "../../../../src/workflows/shown/show-piece";

const piece = (change: Partial<ShownPiece>): ShownPiece => ({
  text: "",
  document: "",
  version: "",
  method: "",
  asked: "",
  date: "",
  place: "",
  ...change,
});
const manual = piece({ text: "职责分工", document: "管理手册", version: "B/1" });
const newer = piece({ text: "职责分工", document: "管理手册", version: "C/0" });
const talk = piece({ text: "访谈", method: "asked", asked: "张三", date: "2026-11-29" });
const first = { id: "1.1.1", pieces: [manual, talk] } as const;
const second = { id: "1.1.2", pieces: [manual, newer] } as const;
const third = { id: "1.1.3", pieces: [] } as const;

it("offers every piece of other items once, with the first item that has it", () => {
  expect(reusablePieces([first, second, third], third)).toEqual([
    { from: "1.1.1", piece: manual },
    { from: "1.1.1", piece: talk },
    { from: "1.1.2", piece: newer },
  ]);
});

it("leaves out what the item has itself; another version of a document is another piece", () => {
  expect(reusablePieces([first, second, third], first)).toEqual([{ from: "1.1.2", piece: newer }]);
  expect(reusablePieces([first, second, third], second)).toEqual([{ from: "1.1.1", piece: talk }]);
});

it("offers nothing where no item has evidence", () => {
  expect(reusablePieces([third], third)).toEqual([]);
});
