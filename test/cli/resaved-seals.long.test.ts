import { readFileSync } from "node:fs";
import { resavedPage } from "../host/support/resaved-page";
import { programs, resavedSeals, shownAnew, type ResavedSeal } from "../host/support/resaved-seals";

let answers: readonly ResavedSeal[];
beforeAll(async () => {
  answers = await resavedSeals();
}, 1_800_000);

it("42 sealed workbooks that other programs saved again are intact, and nothing more is shown otherwise", () => {
  expect(answers).toHaveLength(14);
  for (const its of answers) {
    expect(its).toMatchObject({ before: { status: "intact", changes: [] } });
    for (const program of programs)
      expect([its.says, program, its.after[program], shownAnew(its, program)]).toEqual([
        its.says,
        program,
        expect.objectContaining({ status: "intact", changes: [] }),
        [],
      ]);
  }
});

/** The page without the blanks and dashes that align its table. */
const plain = (text: string): string =>
  text.replaceAll(/-{2,}/g, "-").replaceAll(/\s+/g, " ").trim();

it("docs/resaved.md says of each what is so", () => {
  expect(plain(resavedPage(answers))).toBe(plain(readFileSync("docs/resaved.md", "utf8")));
});
