import { remembering } from "@tanping/ooxml/remembering";

/** Functions whose result changes by itself, or follows cells that their formula does not name. */
const volatile =
  /(?<![\p{L}\p{N}_.])(RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/iu;

/** Texts, and sheets' titles in quotes. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** The first function in a formula whose result changes by itself; null without one, and for what is no formula. */
export const volatileIn = (content: unknown): string | null =>
  typeof content === "string" && content.startsWith("=") ? calledIn(content) : null;

const calledIn = remembering(
  (formula) => volatile.exec(formula.replaceAll(quoted, '""'))?.[1]?.toUpperCase() ?? null,
);
