import type { Spoken } from "./spoken-tree";

/** What a screen reader says of how many there are inside. */
const counted: Readonly<Record<string, readonly [of: string, says: string]>> = {
  list: ["listitem", "items"],
  tablist: ["tab", "tabs"],
  radiogroup: ["radio", "choices"],
  menu: ["menuitem", "items"],
  table: ["row", "rows"],
};

/** A cell or an entry of a list is named by all that is in it: what stands further in says it. */
const namedByInside = new Set(["cell", "columnheader", "rowheader", "row", "listitem"]);

/** The tree as lines of text, a thing a line: its role, its name, its states; what is inside stands further in. */
export const spokenLines = (its: Spoken, depth = 0): readonly string[] => {
  const lead = "  ".repeat(depth);
  const { role, inside } = its;
  if (role === "row" && inside.every((cell) => cell.inside.length === 0 || hasOneText(cell)))
    return [`${lead}row ${inside.map(line).join(" | ")}`];
  const further = hasOneText(its) ? [] : inside.flatMap((one) => spokenLines(one, depth + 1));
  return [`${lead}${line(its)}`, ...further];
};

/** Whether there is one text in it and nothing else: that stands beside it. */
const hasOneText = ({ name, inside: [only, ...others] }: Spoken): boolean =>
  only?.role === "text" && others.length === 0 && (name === "" || name === only.name);

const line = (its: Spoken): string => {
  const { role, states, inside } = its;
  const [of, says] = counted[role] ?? [];
  const many = inside
    .flatMap((one) => (one.role === "group" ? one.inside : [one]))
    .filter((one) => one.role === of).length;
  const all = [...(says === undefined ? [] : [`${many} ${says}`]), ...states];
  const name = nameOf(its);
  const named = name === "" ? role : `${role} “${name}”`;
  return all.length === 0 ? named : `${named} (${all.join(", ")})`;
};

const nameOf = (its: Spoken): string => {
  if (hasOneText(its)) return its.inside[0]?.name ?? "";
  return its.inside.length > 0 && namedByInside.has(its.role) ? "" : its.name;
};
