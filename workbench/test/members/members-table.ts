import { libraryClasses } from "./office-library-members";

/** The source of host/model/excel-members.ts: what office.js asks of these classes. */
export function membersTable(classes: readonly string[]): string {
  const library = libraryClasses();
  const lines = classes.toSorted().map((name) => {
    const { scalars = [], others = [] } = library.get(name) ?? {};
    const asked = [...new Set([...scalars, ...others])].filter((member) => !member.startsWith("_"));
    return `${name}: "${asked.sort().join(" ")}",`;
  });
  return `/** What office.js asks of the classes that the host plays; written by \`npm run members\` from Microsoft's library. */
const names: Readonly<Record<string, string>> = {
${lines.join("\n")}
};

const members = new Map(
  Object.entries(names).map(([its, text]) => [its, new Set(text.split(" "))]),
);

/** The names of the members that Excel has in a class, whether the host plays them or not. */
export const excelMembers = (className: string): ReadonlySet<string> =>
  members.get(className) ?? new Set();
`;
}
