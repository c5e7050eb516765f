import { describePlainTables, describePlantedTables } from "./support/plain-tables";

describePlainTables(500);
describePlantedTables(300);
