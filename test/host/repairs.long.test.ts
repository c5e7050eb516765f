import { structureCases } from "../unit/tampering/tampering-cases";
import { openScored } from "./support/assessed-book";
import { expectRepair } from "./support/expect-repair";
import type { OpenBook } from "./support/open-book";

let open: OpenBook;
beforeEach(async () => {
  open = await openScored();
});
afterEach(() => open.close());

it.each(structureCases)("finds, and repairs without touching an entry: $says", (its) =>
  expectRepair(open.book, its),
);
