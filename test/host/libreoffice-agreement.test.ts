import { filledBooks } from "./support/filled-books";
import { describeAgreement } from "./support/libreoffice-agreement";

/** Two of every four, so that both languages are among them; libreoffice-agreement.long.test.ts tries all. */
const some = filledBooks.filter((_, index) => index % 4 < 2);

describeAgreement(some, 4);
