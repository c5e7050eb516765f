import { clauseLabel } from "../../../src/strings/clause-label";

it.each([
  ["9.6.1", [], "9.6.1", "9.6.1"],
  ["6.1", ["b"], "6.1 b)", "6.1 b)"],
  ["7.7", ["opening", "a", "c"], "7.7 首段、a)、c)", "7.7 opening, a), c)"],
  ["6.2", ["closing"], "6.2 末段", "6.2 closing"],
  ["4.1", ["text", "note"], "4.1", "4.1"],
] as const)("cites %s with %j as %s, in English as %s", (id, places, chinese, english) => {
  expect(clauseLabel(id, places, "zh-CN")).toBe(chinese);
  expect(clauseLabel(id, places, "en-US")).toBe(english);
});
