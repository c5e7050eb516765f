import { importNames, monitoringTable } from "../sheets/defined-names";
import { settingAside } from "./aside";
import type { Survey } from "./survey";

/** Names on sheets that hold what an import is undone with, and are never printed. */
const unprinted: ReadonlySet<string> = new Set([importNames.stage, importNames.backup]);

/** The titles of all sheets of ours, as they are now: those that a name or the table of ours stands on, but for those set aside. */
export const ourTitles = ({ titles, names, tables }: Survey): readonly string[] => {
  const isOurs = (name: string) => settingAside.name(name) !== null && !unprinted.has(name);
  const ours = new Set([
    ...[...names].flatMap(([name, place]) => (place && isOurs(name) ? [place.title] : [])),
    tables.get(monitoringTable),
  ]);
  return titles.filter((title) => ours.has(title));
};
