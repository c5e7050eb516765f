import { type DeclaredMember, declaredMembers } from "./declared-members";

/** How a member is written in the table: "()" behind a method, and ">" before the class of the object it leads to. */
const written = (
  { name, type, kind }: DeclaredMember,
  isPlayed: (its: string) => boolean,
): string => {
  const its = type.replace(/\[\]$/, "");
  return `${name}${kind === "method" ? "()" : ""}${isPlayed(its) ? `>${its}` : ""}`;
};

/** The source of client/member-table.ts: what @types/office-js declares of these classes, but for events. */
export function declaredTable(classes: readonly string[]): string {
  const declared = declaredMembers();
  const lines = classes.toSorted().map((name) => {
    const members = (declared.get(name) ?? []).filter(({ kind }) => kind !== "event");
    const texts = members.map((member) => written(member, (its) => classes.includes(its)));
    return `${name}: "${texts.join(" ")}",`;
  });
  return `/** The members of the classes that the host plays; written by \`npm run members\` from @types/office-js. */
export const memberTable: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;
}
