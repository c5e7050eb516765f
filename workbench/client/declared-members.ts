import { memberTable } from "./member-table";

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
  const members = new Map((memberTable[className] ?? "").split(" ").map(memberOf));
  known.set(className, members);
  return members;
};
