import { readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
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

it("docs/resaved.md says of each what is so", async () => {
  const page = "docs/resaved.md";
  const options = { ...(await resolveConfig(page)), filepath: page };
  expect(readFileSync(page, "utf8")).toBe(await format(resavedPage(answers), options));
});
