import { parseLine } from "../../../src/rollup/rollup-line";
import { someCounted } from "./some-lines";

it("a line comes back as it was", () => {
  const line = someCounted("a");
  expect(parseLine(JSON.stringify(line))).toEqual(line);
});

it.each([
  ["a torn line", '{"file":"a","status":"coun'],
  ["nothing", ""],
  ["another value", "null"],
  ["a number", "12"],
  ["a line without a file", '{"status":"counted"}'],
  ["a line of another command", '{"file":"a","status":"scored"}'],
])("%s is no line of a map", (_, text) => {
  expect(parseLine(text)).toBeNull();
});
