import { score } from "../../cli/score";
import { verify } from "../../cli/verify";
import { runCommand } from "./run-command";

const sealed = (language: string) => `test/data/format-1/sealed.${language}.xlsx`;

it("a file of format 1 whose rules each named their item stays intact as well", async () => {
  const [exitCode, [line]] = await runCommand(
    ...([verify, "test/data/format-1/rules-by-item.xlsx", "--public-key"] as const),
    "test/data/format-1/rules-by-item.pem",
  );
  expect([exitCode, line]).toMatchObject([0, { status: "intact", changes: [] }]);
});

describe.each([
  ["zh-CN", "3090.350877192982456140350877192982"],
  ["en-US", "50.05257749292372600206581747751508"],
])("a file of format 1 in %s", (language, intensity) => {
  it("stays intact under its seal, and recomputes to what was sealed", async () => {
    const [exitCode, [line]] = await runCommand(verify, sealed(language));
    expect([exitCode, line]).toMatchObject([
      0,
      { status: "intact", changes: [], recomputed: { intensity, composite: "87.5" } },
    ]);
  });

  it("scores as it did, without a finding or a problem", async () => {
    const [exitCode, [line]] = await runCommand(score, sealed(language));
    expect([exitCode, line?.status, line?.intensity, line?.composite]).toEqual([
      ...[0, "scored", intensity, "87.5"],
    ]);
    expect([line?.problems, line?.findings]).toEqual([[], undefined]);
  });
});

test.each(["zh-CN", "en-US"])("a file of format 2-draft in %s stays intact", async (language) => {
  const file = `test/data/format-2-draft/sealed.${language}.xlsx`;
  const [exitCode, [line]] = await runCommand(verify, file);
  expect([exitCode, line]).toMatchObject([
    0,
    { status: "intact", changes: [], recomputed: { composite: "95.5", grade: "四星" } },
  ]);
});

test.each(["zh-CN", "en-US"])(
  "a file of format 2-draft-2 in %s stays intact with its records after the seal",
  async (language) => {
    const file = `test/data/format-2-draft-2/sealed.${language}.xlsx`;
    const [exitCode, [line]] = await runCommand(verify, file);
    expect([exitCode, line]).toMatchObject([
      0,
      {
        ...{ status: "intact", changes: [] },
        recomputed: { composite: "84.5", grade: "三星" },
        records: { status: "intact", supplements: [{ number: "1" }] },
      },
    ]);
  },
);

test("a file of format 1 says what it has no place to ask, and that it may be migrated", async () => {
  const [, [chinese]] = await runCommand(score, sealed("zh-CN"));
  expect(chinese?.notices).toMatchObject([{ code: "output-repeated" }]);
  const [, [english]] = await runCommand(score, sealed("en-US"));
  expect(english?.notices).toMatchObject([
    { code: "years-not-evaluated" },
    { code: "unusual-figure", message: expect.stringContaining("migrate") as string },
  ]);
});
