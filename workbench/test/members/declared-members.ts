import { readFileSync } from "node:fs";

/** A member of an object as @types/office-js declares it. */
export interface DeclaredMember {
  readonly name: string;
  /** What it holds, or what the method answers, as it is written there. */
  readonly type: string;
  readonly kind: "property" | "method" | "event";
  /** "ExcelApi 1.9"; empty where none is named. */
  readonly apiSet: string;
}

/** What office.js answers by itself, without asking Excel. */
const ofTheClient = new Set(["context", "isNullObject", "load", "set", "toJSON"]);

const classPattern = /\n {4}class (\w+) extends OfficeExtension\.ClientObject \{\n(.*?)\n {4}\}/gs;
const commentPattern = /\/\*\*(?:(?!\*\/).)*\*\//gs;
const memberPattern = /^ {8}(?:readonly )?(\w+)(\(.*\))?: (.*);$/gm;

/** A union of an enumeration and its words is known by the enumeration. */
const shortType = (type: string): string =>
  type
    .replace(/\bExcel\./g, "")
    .replace(/\b([A-Z]\w*)(?: \| "[^"]*")+/g, "$1")
    .replace(/OfficeExtension\.ClientResult<(.*)>$/, "$1")
    .replace(/OfficeExtension\.EventHandlers<(.*)>$/, "$1");

const kindOf = (isMethod: boolean, type: string): DeclaredMember["kind"] => {
  if (isMethod) return "method";
  return type.includes("OfficeExtension.EventHandlers<") ? "event" : "property";
};

function membersOf(body: string): readonly DeclaredMember[] {
  const sets = [...body.matchAll(commentPattern)].map(([comment]) => ({
    text: comment,
    apiSet: /\[Api set: +(?:(\w+) )?([\d.]+)/.exec(comment),
  }));
  const code = body.replace(commentPattern, (comment) => comment.replace(/[^\n]/g, " "));
  const found = new Map<string, DeclaredMember>();
  let from = 0;
  for (const { index, 0: line, 1: name = "", 2: parameters, 3: type = "" } of code.matchAll(
    memberPattern,
  )) {
    const comment = body.slice(from, index);
    from = index + line.length;
    if (ofTheClient.has(name) || found.has(name)) continue;
    const apiSet = sets.findLast(({ text }) => comment.includes(text))?.apiSet;
    found.set(name, {
      name,
      type: shortType(type),
      kind: kindOf(parameters !== undefined, type),
      apiSet: apiSet ? `${apiSet[1] ?? "ExcelApi"} ${apiSet[2]}` : "",
    });
  }
  return [...found.values()];
}

/** The objects of Excel and their members, as @types/office-js declares them. */
export function declaredMembers(): ReadonlyMap<string, readonly DeclaredMember[]> {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = text.replaceAll("\r\n", "\n").split(/^declare namespace (?=\w+ \{)/m);
  const namespaces = excel.filter((part) => part.startsWith("Excel {"));
  return new Map(
    namespaces.flatMap((part) =>
      [...part.matchAll(classPattern)].map(
        ([, name = "", body = ""]) => [name, membersOf(body)] as const,
      ),
    ),
  );
}
