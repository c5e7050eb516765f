import { showClauses } from "../../../../src/workflows/shown/show-clauses";
import { itemById } from "../../../../src/standard/table-a1";

const clausesOf = (id: string) => showClauses(itemById(id)?.clauses ?? []);

it("shows the text of the clauses that each item rests on, and no more of them", () => {
  expect(clausesOf("2.5.4")).toEqual([
    {
      id: "7.9",
      places: [],
      title: "变更的策划",
      titleEnglish: "Planning of changes",
      lines: [
        "当组织确定碳排放管理体系的变更需求时，应以一种有策划的方式来进行变更。",
        "作为所确定的碳排放管理体系变更结果的证据的文件化信息应可供使用。",
      ],
    },
  ]);
  expect(clausesOf("2.5.2").map(({ places, lines }) => [places, lines])).toEqual([
    [
      ["b", "c"],
      [
        "b）确定如何将这些合规义务应用于组织；",
        "c）在建立、实施、保持和持续改进其碳排放管理体系时可考虑这些合规义务。",
      ],
    ],
  ]);
});

it("names a clause once, with all parts of it that are referred to", () => {
  expect(clausesOf("1.1.1")).toMatchObject([
    { id: "6.1", places: ["b"], title: "领导作用和承诺" },
    { id: "6.3", places: ["a"], title: "组织的角色、职责和权限" },
  ]);
});
