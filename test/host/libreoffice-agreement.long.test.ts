import { filledBooks } from "./support/filled-books";
import { describeAgreement } from "./support/libreoffice-agreement";

describeAgreement(filledBooks, 300);
