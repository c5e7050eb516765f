import { describePlainTables } from "./support/plain-tables";

describePlainTables(10_000);
