import { readFileSync } from "node:fs";
import { line, tamperingPage } from "./tampering-page";

/** Prettier sets the page's tables; apart from that the file is what the script makes. */
const unset = (text: string): string => text.replaceAll(/[\s-]+/g, " ").trim();

const isNumbered = (text: string): boolean => /^\| \d+ /.test(text);

const lines = readFileSync("docs/tampering.md", "utf8").split("\n");

/** The rows of the page in docs, by their numbers. */
const rows: ReadonlyMap<number, string> = new Map(
  lines.filter(isNumbered).map((row) => [Number(/\d+/.exec(row)?.[0]), unset(row)]),
);

/** Expects the row of the page in docs to say what was found now. */
export const expectRow = (number: number, cells: readonly string[]): void =>
  expect(rows.get(number)).toBe(unset(line(cells)));

/** Expects the page in docs to have so many rows, and around them what the script writes. */
export const expectPageOf = (count: number): void => {
  expect([...rows.keys()]).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  const frame = lines.filter((text) => !isNumbered(text)).join("\n");
  expect(unset(frame)).toBe(unset(tamperingPage([], [], [], [])));
};
