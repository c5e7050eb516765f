import { indentOf } from "../../../src/importing/cells/indent";

it.each([
  ["燃煤", 0],
  [" 燃煤", 0],
  ["  燃煤", 2],
  ["　燃煤", 2],
  ["　　　燃煤", 6],
  ["\t\tcoal", 2],
  [12, 0],
  [null, 0],
])("finds %j indented by %d spaces", (cell, spaces) => expect(indentOf(cell)).toBe(spaces));
