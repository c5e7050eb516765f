import { filterYear, readSelectedYear, showEveryRow } from "../excel/year-rows";
import { outcomeOf, type Outcome } from "./outcome";

/** Filters the monitoring table down to the rows of a year and takes the user to the first. */
export const showYear = (year: number): Promise<Outcome<void>> => outcomeOf(() => filterYear(year));

/** Shows all rows of the monitoring table again. */
export const showAllRows = (): Promise<Outcome<void>> => outcomeOf(showEveryRow);

/** Which year the selected row of the monitoring table belongs to; null where the selection is in none of its rows, or the row has no year. */
export const yearOfSelection = (): Promise<Outcome<number | null>> => outcomeOf(readSelectedYear);
