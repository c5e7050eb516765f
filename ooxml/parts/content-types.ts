import { UnreadablePackage } from "../unreadable-package";
import { namespaces } from "../xml/namespaces";
import type { XmlPart } from "../xml/read-xml";
import { partName } from "./part-name";
import { readList } from "./read-list";

/** The part that lists them; no relationship leads to it. */
export const contentTypesName = partName("[Content_Types].xml");

const root = { namespace: namespaces.contentTypes, local: "Types" };

/** What a file says of which type its parts are. */
export interface ContentTypes {
  /** The type of a part by its name, null where the list has none. */
  readonly of: (name: string) => string | null;
  /** The names that are listed themselves with such a type. */
  readonly named: (isSuch: (type: string) => boolean) => readonly string[];
}

const listed = (
  pairs: readonly (readonly [key: string, type: string | undefined])[],
): ReadonlyMap<string, string | undefined> => {
  const types = new Map(pairs);
  if (types.size < pairs.length)
    throw new UnreadablePackage("ambiguous", "The types of a part are listed twice.");
  return types;
};

/** Reads the list: an override by the part's name goes before a default by its extension. */
export const readContentTypes = (part: XmlPart): ContentTypes => {
  const types = readList(part, root, ["Override", "Default"]);
  const called = (name: string) => types.filter((its) => its.name === name);
  const overrides = listed(
    called("Override").map(({ attributes }) => [
      partName(attributes.PartName ?? ""),
      attributes.ContentType,
    ]),
  );
  const defaults = listed(
    called("Default").map(({ attributes }) => [
      (attributes.Extension ?? "").toLowerCase(),
      attributes.ContentType,
    ]),
  );
  return {
    of: (name) =>
      overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1)) ?? null,
    named: (isSuch) => [...overrides].flatMap(([name, type = ""]) => (isSuch(type) ? [name] : [])),
  };
};
