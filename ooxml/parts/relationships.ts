import { UnreadablePackage } from "../unreadable-package";
import { namespaces, transitional } from "../xml/namespaces";
import type { XmlPart } from "../xml/read-xml";
import { targetName } from "./part-name";
import { readList } from "./read-list";

/** What a part points to. */
export interface Relationship {
  readonly id: string;
  /** The full type, in its transitional form. */
  readonly type: string;
  /** The name of a part of this package, or an address outside of it. */
  readonly target: string;
  /** The target as the file spells it. */
  readonly spelled: string;
  readonly mode: "internal" | "external";
}

/** All that a part points to, in the file's order. */
export class Relationships {
  readonly #byId: ReadonlyMap<string, Relationship>;

  constructor(all: readonly Relationship[]) {
    this.#byId = new Map(all.map((one) => [one.id, one]));
    if (this.#byId.size < all.length)
      throw new UnreadablePackage("ambiguous", "Two relationships have one id.");
  }

  /** Every one, in the file's order. */
  get all(): readonly Relationship[] {
    return [...this.#byId.values()];
  }

  /** The relationship with this id. */
  withId(id: string): Relationship | undefined {
    return this.#byId.get(id);
  }

  /** The parts of this package that are related by this type. */
  targets(type: string): readonly string[] {
    return this.all
      .filter((one) => one.type === type && one.mode === "internal")
      .map(({ target }) => target);
  }

  /** The one part that is related by this type, null if there is none. */
  target(type: string): string | null {
    const [found = null, ...others] = this.targets(type);
    if (others.some((other) => other !== found))
      throw new UnreadablePackage("ambiguous", `Two parts are related by ${type}.`);
    return found;
  }
}

const root = { namespace: namespaces.packageRelationships, local: "Relationships" };

/** The relationships a part of relationships lists, for the part that it belongs to ("" for the package). */
export const readRelationships = (part: XmlPart, from: string): Relationships => {
  const all = readList(part, root, ["Relationship"]);
  return new Relationships(
    all.map(({ attributes: { Id: id, Type: type, Target: target, TargetMode: mode } }) => {
      if (id === undefined || type === undefined || target === undefined)
        throw new UnreadablePackage(
          "xml-malformed",
          `${part.name}: a relationship says too little.`,
        );
      if (mode !== undefined && mode !== "Internal" && mode !== "External")
        throw new UnreadablePackage("value-malformed", `${part.name}: ${mode} is no target mode.`);
      const isExternal = mode === "External";
      return {
        id,
        type: transitional(type),
        target: isExternal ? target : targetName(from, target),
        spelled: target,
        mode: isExternal ? "external" : "internal",
      };
    }),
  );
};
