import { UnreadablePackage } from "../unreadable-package";

/** Throws UnreadablePackage where two are called alike, whatever the case: one program would take the first and another the last. */
export const requireOnce = (what: string, keys: readonly string[]): void => {
  const seen = new Set<string>();
  for (const key of keys.map((its) => its.toUpperCase())) {
    if (seen.has(key))
      throw new UnreadablePackage("ambiguous", `The ${what} ${key} is there twice.`);
    seen.add(key);
  }
};
