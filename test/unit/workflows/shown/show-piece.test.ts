import type { Entry } from "../../../../src/cells/grid";
import { showPiece } from "../../../../src/workflows/shown/show-piece";

const where = { sheet: "证据清单", row: 3, column: 0 };
const entry = (said: string | number): Entry => ({
  where,
  value: typeof said === "number" ? { kind: "number", double: said } : { kind: "text", text: said },
});
const shown = (said: Readonly<Record<string, string | number>>) =>
  showPiece(new Map(Object.entries(said).map(([key, its]) => [key, entry(its)])));

it("shows a piece as a form takes it, and what it does not say as nothing", () => {
  expect(
    shown({ item: "1.1.1", text: " 职责分工 ", version: 2, method: "问", date: 46_355.5 }),
  ).toEqual({
    text: "职责分工",
    document: "",
    version: "2",
    method: "asked",
    asked: "",
    date: "2026-11-29",
    place: "",
  });
});

it("leaves out a method that no form offers, and keeps a date that is none, which the form then names", () => {
  expect(shown({ method: "听", date: "去年" })).toMatchObject({ method: "", date: "去年" });
  expect(shown({ method: "Asked", date: 12 })).toMatchObject({ method: "asked", date: "12" });
});
