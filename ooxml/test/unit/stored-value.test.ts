import { storedValue } from "../../spreadsheet/stored-value";

const stored = (type: string, value: string | null, system: "1900" | "1904" = "1900") =>
  storedValue({ type, value, inline: null, formula: null }, (number) => `shared ${number}`, system);

it.each([
  ["n", "1.5", 1.5],
  ["n", null, null],
  ["n", "", null],
  ["s", "3", "shared 3"],
  ["b", "1", true],
  ["b", "0", false],
  ["str", "a_x0009_b", "a\tb"],
  ["str", "", ""],
  ["e", "#N/A", { error: "#N/A" }],
  ["inlineStr", null, ""],
])("of type %s, %j holds %j", (type, value, holds) => {
  expect(stored(type, value)).toEqual(holds);
});

it("a text within the cell is its own", () => {
  const inline = { text: "甲", runs: [] };
  expect(
    storedValue({ type: "inlineStr", value: null, inline, formula: null }, String, "1900"),
  ).toBe("甲");
});

it.each([
  ["2023-03-15", "1900", 45_000],
  ["2023-03-15", "1904", 43_538],
  ["2023-03-15T12:00:00", "1900", 45_000.5],
  ["2023-03-15T12:00:00Z", "1900", 45_000.5],
] as const)("the date %s counted from %s is %d", (text, system, serial) => {
  expect(stored("d", text, system)).toBe(serial);
});

it.each([
  ["d", "gestern"],
  ["d", "2024"],
  ["d", "2024-99-99"],
  ["b", "true"],
  ["b", "2"],
  ["e", "7"],
  ["n", "eins"],
])("of type %s, %j is damaged", (type, value) => {
  expect(() => stored(type, value)).toThrow(expect.objectContaining({ code: "value-malformed" }));
});

it("Excel's escapes are undone in the result of a formula; in a text without one programs differ", () => {
  const cell = { type: "str", value: "_x0041_", inline: null };
  const formula = { text: "B1", attributes: {} };
  expect(storedValue({ ...cell, formula }, String, "1900")).toBe("A");
  expect(() => storedValue({ ...cell, formula: null }, String, "1900")).toThrow(
    expect.objectContaining({ code: "ambiguous" }),
  );
});
