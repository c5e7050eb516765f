import { type DeclaredMember, declaredMembers } from "./declared-members";

/** How a member is written in the table: "()" behind a method, and ">" before the class of the object it leads to. */
const written = (
  { name, type, kind }: DeclaredMember,
  isPlayed: (its: string) => boolean,
): string => {
  const its = type.replace(/\[\]$/, "");
  return `${name}${kind === "method" ? "()" : ""}${isPlayed(its) ? `>${its}` : ""}`;
};

/** The source of client/declared-members.ts: what @types/office-js declares of these classes, but for events. */
export function declaredTable(classes: readonly string[]): string {
  const declared = declaredMembers();
  const lines = classes.toSorted().map((name) => {
    const members = (declared.get(name) ?? []).filter(({ kind }) => kind !== "event");
    const texts = members.map((member) => written(member, (its) => classes.includes(its)));
    return `${name}: "${texts.join(" ")}",`;
  });
  return `/** The members of the classes that the host plays; written by \`npm run members\` from @types/office-js. */
const declared: Readonly<Record<string, string>> = {
${lines.join("\n")}
};

/** What a member is, and the class of the object that it leads to, if it leads to one. */
export interface Member {
  readonly kind: "property" | "method";
  readonly leadsTo: string | null;
}

type Members = ReadonlyMap<string, Member>;

const memberOf = (text: string): readonly [name: string, Member] => {
  const [head = "", leadsTo = null] = text.split(">");
  const kind = head.endsWith("()") ? "method" : "property";
  return [head.replace("()", ""), { kind, leadsTo }];
};

const known = new Map<string, Members>();

/** The members of a class, by the names that add-ins call them. */
export const declaredMembers = (className: string): Members => {
  const before = known.get(className);
  if (before) return before;
  const members = new Map((declared[className] ?? "").split(" ").map(memberOf));
  known.set(className, members);
  return members;
};
`;
}
