import { readWhole } from "../excel/read-whole";
import { identify } from "./identify-workbook";
import { possiblePlans } from "./plan-of";

/** What kind of workbook is open, by all that stands in it; refuses one that is not ours or of another format. */
export const identifyOpenWorkbook = async () => identify(await readWhole(await possiblePlans()));
