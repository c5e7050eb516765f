import { openWorkbook } from "../excel/open-workbook";
import { identify } from "./identify-workbook";
import { possiblePlans } from "./plan-of";

/** What kind of workbook it is, by all that stands in it; refuses one that is not ours or of another format. */
export const identifySource = async (source = openWorkbook) =>
  identify(await source.readWhole(await possiblePlans()));
