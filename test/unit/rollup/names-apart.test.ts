import { namesApart } from "../../../src/rollup/names-apart";

it("files of one name, from other folders, are all told of", () => {
  expect(namesApart(["a.xlsx", "b.xlsx", "a.xlsx", "a.xlsx"])).toEqual([
    ...["a.xlsx", "b.xlsx", "a.xlsx (2)", "a.xlsx (3)"],
  ]);
});
