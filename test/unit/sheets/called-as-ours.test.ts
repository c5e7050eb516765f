import { possiblePlans } from "../../../src/workflows/plan-of";
import { isCalledAsOurs } from "../../../src/sheets/defined-names";
import { readNames } from "../../../src/sheets/reading";

it("every name that is read or planned is called as ours", async () => {
  const planned = (await possiblePlans()).flatMap(({ sheets, formulaNames }) => [
    ...sheets.flatMap(({ names }) => [...names.keys()]),
    ...formulaNames.keys(),
  ]);
  expect(planned).not.toEqual([]);
  expect([...readNames, ...planned].filter((name) => !isCalledAsOurs(name))).toEqual([]);
  expect(isCalledAsOurs("rate")).toBe(false);
});
