import { readFileSync } from "node:fs";
import ts from "typescript";

/** Members of Excel's, each with the requirement set that its documentation gives it. */
export type Members = ReadonlyMap<string, string>;

/** The members of Excel's that each group of files names. */
export const membersUsed = (...groups: readonly (readonly string[])[]): readonly Members[] => {
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...ts.readConfigFile("tsconfig.json", (path) => readFileSync(path, "utf8")).config }
      .compilerOptions,
    ".",
  );
  const program = ts.createProgram(groups.flat(), options);
  return groups.map((files) =>
    membersIn(
      files.flatMap((file) => program.getSourceFile(file) ?? []),
      program.getTypeChecker(),
    ),
  );
};

const membersIn = (sources: readonly ts.SourceFile[], checker: ts.TypeChecker): Members => {
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
  sources.forEach(visit);
  return used;
};

const setOf = (declaration: ts.Declaration): string | undefined =>
  /\[Api set: ExcelApi ([\d.]+\d)/.exec(declaration.getFullText())?.[1];

/** The place of a requirement set in their order. */
export const rankOf = (set: string): number => {
  const [major = 0, minor = 0] = set.split(".").map(Number);
  return major * 1000 + minor;
};
