import type { AnyClassTable } from "../../host/model/class-table";
import { type DeclaredMember, declaredMembers } from "./declared-members";
import { libraryClasses } from "./office-library-members";

/** How the host takes a member: it answers, refuses by name, or is never asked since office.js itself lacks it. */
export type Answered = "yes" | "NotImplemented" | "never asked";

export interface MemberRow extends DeclaredMember {
  readonly answered: Answered;
}

/** One object of Excel with its members. */
export interface ObjectRows {
  readonly name: string;
  readonly isPlayed: boolean;
  readonly members: readonly MemberRow[];
}

const orNullObject = /OrNullObject$/;

/** The names on the wire that a table of the host answers. */
function namesOf({ scalars, links, methods, items, indexer }: AnyClassTable): ReadonlySet<string> {
  return new Set([
    ...[scalars, links, methods].flatMap((members = {}) => Object.keys(members)),
    ...(items === undefined ? [] : ["Items"]),
    ...(indexer === undefined ? [] : ["GetItem"]),
  ]);
}

/** Each object that @types/office-js declares, with what the host's tables make of its members. */
export function answeredMembers(
  tables: Readonly<Record<string, AnyClassTable>>,
): readonly ObjectRows[] {
  const library = libraryClasses();
  const rowsOf = (object: string, members: readonly DeclaredMember[]): readonly MemberRow[] => {
    const names = namesOf(tables[object] ?? {});
    const { scalars = [], others = [], events = new Map() } = library.get(object) ?? {};
    const asked = new Map(
      [...scalars, ...others, "Items", "GetItem"].map((name) => [name.toLowerCase(), name]),
    );
    return members.map((member) => {
      const wire =
        member.kind === "event" ? events.get(member.name) : asked.get(member.name.toLowerCase());
      const isAnswered = names.has(wire ?? "") || names.has(String(wire).replace(orNullObject, ""));
      if (wire === undefined) return { ...member, answered: "never asked" };
      return { ...member, answered: isAnswered ? "yes" : "NotImplemented" };
    });
  };
  return [...declaredMembers()]
    .map(([name, members]) => ({
      name,
      isPlayed: name in tables,
      members: rowsOf(name, members),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
