import { readFileSync } from "node:fs";
import { disguises } from "./support/disguises";
import { sealDisguises } from "./support/seal-disguises";
import { sealTamperings } from "./support/seal-tamperings";
import { tamperingPage } from "./support/tampering-page";
import { tamperings } from "./support/tamperings";
import { tryTamperings, type Tried } from "./support/try-tamperings";

let tried: ReadonlyMap<string, Tried>;
beforeAll(async () => {
  tried = new Map((await tryTamperings()).map((its) => [its.says, its]));
});

it.each([...sealTamperings, ...sealDisguises])(
  "verifying says of a sealed workbook: $says",
  ({ says, status, finds }) => {
    const verified = tried.get(says)?.verified;
    expect([verified?.status, [...(verified?.codes ?? [])].sort()]).toEqual([
      status,
      [...finds].sort(),
    ]);
  },
);

/** What changes neither an entry nor what a reader is shown. */
const harmless = [
  "row-inserted",
  "rows-reordered",
  "sheet-copied",
  // A seal locks the entries itself.
  "entry-locked",
];

it.each([...tamperings, ...disguises])(
  "a sealed workbook does not pass as intact: $says",
  ({ says, finds }) => {
    const isHarmless = finds.every((code) => harmless.includes(code));
    expect(tried.get(says)?.verified.status).toBe(isHarmless ? "intact" : "changed");
  },
);

/** Prettier sets the page's tables; apart from that the file is what the script makes. */
const unset = (page: string) => page.replaceAll(/[\s-]+/g, " ");

it("the page about tampering is what is found now; npm run tampering writes it anew", () => {
  const page = tamperingPage([...tried.values()]);
  expect(unset(readFileSync("docs/tampering.md", "utf8"))).toBe(unset(page));
});
