import { structureCases } from "../unit/tampering/tampering-cases";
import { earlierBook } from "./support/earlier-book";
import { expectMigration } from "./support/expect-migration";
import { enterAssessment } from "./support/fill";

describe.each(["1", "2-draft", "2-draft-2"] as const)("a file of format %s", (version) => {
  const became: string[] = [];

  it.each(structureCases)(
    "is migrated whole where it is, or refused in words: $says",
    async ({ steps }) => {
      const book = await earlierBook(version, "zh-CN");
      enterAssessment(book);
      became.push(await expectMigration(book, steps));
    },
  );

  it("is migrated after most damages", () => {
    const migrated = became.filter((its) => its === "migrated").length;
    expect(2 * migrated).toBeGreaterThan(structureCases.length);
  });
});
