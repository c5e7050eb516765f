import { describeAgreement } from "./support/libreoffice-agreement";

describeAgreement(4);
