import { UnreadablePackage } from "../unreadable-package";
import type { Package } from "./package";

/** The path of a target, the least that every program makes of it: steps between folders and nothing else. */
const plainPath = (from: string, target: string): string => {
  const folder = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  const path: string[] = [];
  for (const step of [...folder, ...target.split("/")])
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  return path.join("/");
};

/** Whether a target goes up first, if at all, and then down: by steps on the spot, or back, some programs find nothing. */
const isStraight = (target: string): boolean => {
  const steps = target.replace(/^\//, "").split("/");
  const down = steps.slice(steps.findIndex((step) => step !== ".."));
  return !down.some((step) => ["", ".", ".."].includes(step));
};

/**
 * Requires that relationships of these types lead to parts by the names that the file spells. By other cases, escapes,
 * fragments, backslashes or detours some programs find the part, and some find none or another. Throws UnreadablePackage.
 */
export const requireExact = (file: Package, name: string, types: readonly string[]): void => {
  const from = file.spelled(name) ?? "";
  for (const { type, mode, target, spelled } of file.relationships(name).all) {
    if (mode === "external" || !types.includes(type) || !file.has(target)) continue;
    if (plainPath(from, spelled) !== file.spelled(target) || !isStraight(spelled))
      throw new UnreadablePackage(
        "ambiguous",
        `${spelled} leads to ${file.spelled(target)} for some programs only.`,
      );
  }
};
