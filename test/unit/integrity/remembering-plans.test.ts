import { rememberingPlans } from "../../../src/integrity/remembering-plans";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";

it("answers each plan once, and another plan anew though it says the same", () => {
  const asked: string[] = [];
  const titleOf = rememberingPlans(({ title }) => {
    asked.push(title);
    return title;
  });
  const [one] = layOutWorkbook("zh-CN").sheets;
  const [same, other] = layOutWorkbook("zh-CN").sheets;
  if (!one || !same || !other) throw new Error("The workbook has two sheets at least.");
  const titles = [one, one, same, other, one].map(titleOf);
  expect(titles).toEqual([one.title, one.title, same.title, other.title, one.title]);
  expect(asked).toEqual([one.title, same.title, other.title]);
});

it("remembers that a plan has nothing", () => {
  let asked = 0;
  const nothing = rememberingPlans(() => {
    asked += 1;
    return undefined;
  });
  const [plan] = layOutWorkbook("en-US").sheets;
  if (!plan) throw new Error("The workbook has a sheet.");
  expect([nothing(plan), nothing(plan)]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});
