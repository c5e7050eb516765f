import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { allAssumptions, families } from "../../../contract/families";
import { hasApi } from "@tanping/workbench/host/host-profile";

/** Each documented member of Excel's classes, with its requirement set: "Excel.Range.values" → "1.1". */
const documentedMembers = (): ReadonlyMap<string, string> => {
  const path = "node_modules/@types/office-js/index.d.ts";
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
  const members = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      for (const member of node.members) {
        const name = member.name && ts.isIdentifier(member.name) ? member.name.text : "";
        const [, set = ""] =
          /\[Api set: ExcelApi ([\d.]+\d)/.exec(member.getFullText(source)) ?? [];
        const key = `Excel.${node.name?.text}.${name}${ts.isMethodDeclaration(member) ? "()" : ""}`;
        if (!members.get(key)) members.set(key, set);
      }
    }
    if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  const isExcel = (node: ts.Node) =>
    ts.isModuleDeclaration(node) && node.name.getText(source) === "Excel";
  source.statements.filter(isExcel).forEach(visit);
  return members;
};

const ids = allAssumptions.map(({ id }) => id);

describe("the assumptions of the Excel contract", () => {
  it("are at least 120, each with an id of its own", () => {
    expect(ids.length).toBeGreaterThanOrEqual(120);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z\d]+)+$/.test(id))).toEqual([]);
  });

  it("are one sentence each, in Chinese and in English", () => {
    const unsaid = allAssumptions.filter(
      ({ zh, en }) => !/^[^。]*\p{Script=Han}[^。]*。$/u.test(zh) || !/^\S.*\.$/s.test(en),
    );
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });

  it("name a file that is there, of the product for nearly all, else of the stand-in", () => {
    const lost = allAssumptions.filter(({ reliedOnBy }) => !existsSync(reliedOnBy));
    expect(lost.map(({ id, reliedOnBy }) => [id, reliedOnBy])).toEqual([]);
    const of = (folder: string) =>
      allAssumptions.filter(({ reliedOnBy }) => reliedOnBy.startsWith(folder)).length;
    expect(of("src/") + of("workbench/")).toBe(allAssumptions.length);
    expect(of("workbench/")).toBeLessThan(20);
  });

  it("cite members that Office.js documents, none newer than the set they ask for", () => {
    const members = documentedMembers();
    expect(members.get("Excel.Table.resize()")).toBe("1.13");
    const cited = allAssumptions.flatMap(({ id, since, source }) =>
      source.kind === "documentation" && source.label.startsWith("Excel.")
        ? [{ id, since, label: source.label, set: members.get(source.label) }]
        : [],
    );
    expect(cited.length).toBeGreaterThan(60);
    expect(cited.filter(({ set }) => set === undefined)).toEqual([]);
    expect(cited.filter(({ set, since }) => set && !hasApi(since, set))).toEqual([]);
  });

  it("link to Microsoft's own pages and to its tracker, over https", () => {
    const hosts = allAssumptions.flatMap(({ source }) =>
      "url" in source ? [new URL(source.url).origin] : [],
    );
    expect(new Set(hosts)).toEqual(
      new Set([
        "https://learn.microsoft.com",
        "https://support.microsoft.com",
        "https://github.com",
      ]),
    );
  });

  it("stand in families that all have some", () => {
    expect(families.filter(({ assumptions }) => assumptions.length < 5)).toEqual([]);
  });
});
