import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

const folder = "src/excel";
const files = readdirSync(folder).map((name) => resolve(folder, name));

/** Told by a newer Excel beside what is asked for; an older one leaves it out, and the add-in does without. */
const doneWithout = ["Excel.WorksheetChangedEventArgs.triggerSource"];

/** Each member of Excel's that the room names, with the requirement set its documentation gives it. */
const membersUsed = (): ReadonlyMap<string, string> => {
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...ts.readConfigFile("tsconfig.json", (path) => readFileSync(path, "utf8")).config }
      .compilerOptions,
    ".",
  );
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();
  const note = (symbol: ts.Symbol | undefined): void => {
    const sets = (symbol?.declarations ?? []).flatMap((declaration) => setOf(declaration) ?? []);
    const [first] = sets.sort((one, other) => rankOf(one) - rankOf(other));
    if (symbol && first) used.set(checker.getFullyQualifiedName(symbol), first);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node)) {
      const name = (node.propertyName ?? node.name).getText();
      note(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    if (ts.isObjectLiteralElement(node) && node.name && ts.isObjectLiteralExpression(node.parent))
      note(checker.getContextualType(node.parent)?.getProperty(node.name.getText()));
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return used;
};

const setOf = (declaration: ts.Declaration): string | undefined =>
  /\[Api set: ExcelApi ([\d.]+\d)/.exec(declaration.getFullText())?.[1];

const rankOf = (set: string): number => {
  const [major = 0, minor = 0] = set.split(".").map(Number);
  return major * 1000 + minor;
};

const required = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(
  readFileSync("manifest.xml", "utf8"),
)?.[1];

it("the manifest requires the requirement set of the newest member that src/excel calls", () => {
  const used = [...membersUsed()].filter(([name]) => !doneWithout.includes(name));
  // A reading of the documentation that finds nothing would agree with any manifest.
  expect(Object.fromEntries(used)).toMatchObject({
    "Excel.Range.dataValidation": "1.8",
    "Excel.PageLayout.setPrintArea": "1.9",
    "Excel.Table.resize": "1.13",
  });
  const newest = Math.max(...used.map(([, set]) => rankOf(set)));
  const newer = used.filter(([, set]) => rankOf(set) > rankOf(required ?? ""));
  expect(newer).toEqual([]);
  expect(newest).toBe(rankOf(required ?? ""));
});
