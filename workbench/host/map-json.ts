import type { Json } from "./batch";

type Record = { [name: string]: Json };

export const isRecord = (value: Json): value is Record =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value with all members of these names changed, however deep they lie. */
export const mapValues = (
  value: Json,
  names: readonly string[],
  change: (member: Json) => Json,
): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => mapValues(item, names, change));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      names.includes(name) ? change(member) : mapValues(member, names, change),
    ]),
  );
};

/** The value with every text in it changed. */
export const mapTexts = (value: Json, change: (text: string) => string): Json => {
  if (typeof value === "string") return change(value);
  return Array.isArray(value) ? value.map((item: Json) => mapTexts(item, change)) : value;
};
