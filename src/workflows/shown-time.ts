import { isoWithOffset } from "./iso-with-offset";

/** The user's own time as a person writes it: "2026-11-29 08:30". */
export const shownTime = (now: Date): string => isoWithOffset(now).slice(0, 16).replace("T", " ");

/** The user's own day, which is not yet that of UTC in a Chinese morning: "2026-11-29". */
export const ownDay = (now: Date): string => isoWithOffset(now).slice(0, 10);

/** The user's own time to the second with its distance from UTC, as a person reads it: "2026-11-29 08:30:12 +08:00". */
export const exactTime = (now: Date): string => asPeopleRead(isoWithOffset(now));

/** A time in ISO 8601, as seals of earlier files have it, in that form; one that has it already stays. */
export const asPeopleRead = (time: string): string =>
  time.replace(/^(\S+)T/, "$1 ").replace(/ ?(?=[+-]\d\d:\d\d$)/, " ");
