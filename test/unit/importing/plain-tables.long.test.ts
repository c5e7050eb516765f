import { describePlainTables, describePlantedTables } from "./support/plain-tables";

describePlainTables(10_000);
describePlantedTables(10_000);
