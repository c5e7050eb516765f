import { isoWithOffset } from "./iso-with-offset";

/** The user's own time as a person writes it: "2026-11-29 08:30". */
export const shownTime = (now: Date): string => isoWithOffset(now).slice(0, 16).replace("T", " ");
