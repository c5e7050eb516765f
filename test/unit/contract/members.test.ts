import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { membersUsed } from "../members-used";

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => resolve(folder, name));

it("every member of Excel that src/excel names is tried by the contract", () => {
  const contract = [...filesIn("contract"), ...filesIn("contract/families")];
  const [used, tried] = membersUsed(filesIn("src/excel"), contract);
  expect(used?.size).toBeGreaterThan(150);
  expect([...(used ?? [])].filter(([name]) => !tried?.has(name))).toEqual([]);
});
