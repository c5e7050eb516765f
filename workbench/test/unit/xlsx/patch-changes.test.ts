import { bookChanges } from "./book-changes";
import { fileOfEverything, sayAfterwards } from "./try-patch";

it.each(bookChanges)("a patched file says what a new one does: %s", async (_, act) => {
  const { patched, anew } = await sayAfterwards(await fileOfEverything(), act);
  expect(patched).toEqual(anew);
});
