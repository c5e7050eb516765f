/** The places of an open assessment, in the order of their tabs. */
export const places = ["progress", "parameters", "result", "integrity"] as const;
export type Place = (typeof places)[number];

/** The place of that name; the first where there is none. */
export const placeNamed = (name: string): Place =>
  places.find((place) => place === name) ?? places[0];
