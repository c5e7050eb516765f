import { hasApi } from "../../host/host-profile";
import { classTables } from "../../host/members/class-tables";
import {
  askedOfOtherRoots,
  libraryClasses,
  setUnderOtherNames,
} from "../members/office-library-members";

const library = libraryClasses();

const camel = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);

const sinceOf = (member: object | ((...args: never[]) => unknown)): string =>
  ("since" in member ? (member.since as string | undefined) : undefined) ?? "1.1";

/** A service office.js calls by a name of its own, not a class of its object model. */
const { AddinInternalService: _, ...modelTables } = classTables;

const members = Object.entries(modelTables).flatMap(
  ([name, { scalars = {}, links = {}, methods = {} }]) => [
    ...Object.entries(scalars).map(
      ([member, it]) => ({ name, member, it, kind: "scalars" }) as const,
    ),
    ...Object.entries(links).map(([member, it]) => ({ name, member, it, kind: "others" }) as const),
    ...Object.entries(methods).map(
      ([member, it]) => ({ name, member, it, kind: "others" }) as const,
    ),
  ],
);

it.each(Object.keys(modelTables))("%s is a class of office.js", (name) => {
  expect([...library.keys()]).toContain(name);
});

it("declares no member that office.js would never ask for", () => {
  const strangers = members.filter(
    ({ name, member, kind }) =>
      library.get(name)?.[kind].has(member) !== true &&
      !setUnderOtherNames.has(member) &&
      !askedOfOtherRoots.has(member),
  );
  expect(strangers.map(({ name, member }) => `${name}.${member}`)).toEqual([]);
});

it("gives every member the requirement set office.js gives it, from ExcelApi 1.10 on", () => {
  const wrong = members.flatMap(({ name, member, it }) => {
    const since = library.get(name)?.versions.get(camel(member)) ?? "1.1";
    const expected = hasApi(since, "1.10") ? since : "1.1";
    return sinceOf(it) === expected ? [] : [`${name}.${member}: ${sinceOf(it)}, not ${expected}`];
  });
  expect(wrong).toEqual([]);
});
