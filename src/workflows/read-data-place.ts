import { listPlaces, readPlace, type DataPlace, type PlaceCells } from "../excel/read-place";
import { outcomeOf, type Outcome } from "./outcome";

export type { DataPlace, PlaceCells } from "../excel/read-place";

/** Where in the open workbook data may be imported from. */
export const findDataPlaces = (): Promise<Outcome<readonly DataPlace[]>> => outcomeOf(listPlaces);

/** The cells of one such place; null where nothing stands. */
export const readDataPlace = (place: DataPlace): Promise<Outcome<PlaceCells | null>> =>
  outcomeOf(() => readPlace(place));
