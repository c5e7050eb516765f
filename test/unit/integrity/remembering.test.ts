import { remembering } from "../../../src/integrity/remembering";

const counted = () => {
  const asked: string[] = [];
  const lengthOf = remembering((text) => {
    asked.push(text);
    return text.length;
  });
  return { asked, lengthOf };
};

it("answers a text it was asked before without working it out again", () => {
  const { asked, lengthOf } = counted();
  expect([lengthOf("甲乙"), lengthOf(""), lengthOf("甲乙"), lengthOf("")]).toEqual([2, 0, 2, 0]);
  expect(asked).toEqual(["甲乙", ""]);
});

it("forgets all after 20,000 texts, and answers them as before", () => {
  const { asked, lengthOf } = counted();
  for (let text = 0; text < 20_000; text += 1) lengthOf(String(text));
  expect(lengthOf("0")).toBe(1);
  expect(asked).toHaveLength(20_000);
  lengthOf("one more");
  expect(lengthOf("0")).toBe(1);
  expect(asked.slice(20_000)).toEqual(["one more", "0"]);
});
