import { byText } from "../../../src/importing/cells/by-text";

it("reads a cell once for all that say the same, and never keeps more than some thousands", () => {
  const read: unknown[] = [];
  const remembered = byText((cell) => {
    read.push(cell);
    return `${String(cell)}!`;
  });
  expect([remembered("锅炉"), remembered("锅炉"), remembered(1)]).toEqual(["锅炉!", "锅炉!", "1!"]);
  expect(read).toEqual(["锅炉", 1]);
  for (let cell = 2; cell <= 5_001; cell += 1) remembered(cell);
  expect(remembered("锅炉")).toBe("锅炉!");
  expect(read.filter((cell) => cell === "锅炉")).toHaveLength(2);
});
