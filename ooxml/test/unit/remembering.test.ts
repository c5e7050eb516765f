import { remembering } from "../../remembering";

test("works out a text once, and afresh after many others", () => {
  const asked: string[] = [];
  const lengthOf = remembering((text) => {
    asked.push(text);
    return { length: text.length };
  });
  expect(lengthOf("甲乙")).toBe(lengthOf(["甲", "乙"].join("")));
  expect(asked).toEqual(["甲乙"]);
  lengthOf("x".repeat(2_000_001));
  expect(lengthOf("甲乙")).toEqual({ length: 2 });
  expect(asked).toHaveLength(3);
});
