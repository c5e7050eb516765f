import { looksByCell } from "../sheets/lay-looks";
import { rememberingPlans } from "./remembering-plans";

/** The look that every planned cell ends with, by "row,column". */
export const plannedLooks = rememberingPlans(({ looks }) => looksByCell(looks));
