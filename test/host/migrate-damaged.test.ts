import { casesCalled, structureCases } from "../unit/tampering/tampering-cases";
import { earlierBook } from "./support/earlier-book";
import { expectMigration } from "./support/expect-migration";
import { enterAssessment } from "./support/fill";

it.each([
  ["an item's wording changed", "migrated"],
  ["sorted by score", "migrated"],
  ["an empty row inserted between items", "migrated"],
  ["the composite's formula overwritten by a number", "migrated"],
  ["the self-score column deleted", "refused"],
  ["the monitoring table turned into cells", "refused"],
])(
  "a file of format 1 that came back damaged is migrated whole where it is, or refused: %s",
  async (says, becomes) => {
    const book = await earlierBook("1", "zh-CN");
    enterAssessment(book);
    const [damage] = casesCalled(structureCases, [says]);
    expect(await expectMigration(book, damage?.steps ?? [])).toBe(becomes);
  },
);
