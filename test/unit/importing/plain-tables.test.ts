import { describePlainTables } from "./support/plain-tables";

describePlainTables(500);
