import { bookChanges } from "./book-changes";
import { otherWritings } from "./other-writings";
import { fileOfEverything, sayAfterwards } from "./try-patch";

describe.each(otherWritings)("written %s", (_, rewrite) => {
  it.each(bookChanges)("a patched file says what a new one does: %s", async (__, act) => {
    const { patched, anew } = await sayAfterwards(rewrite(await fileOfEverything()), act);
    expect(patched).toEqual(anew);
  });
});
