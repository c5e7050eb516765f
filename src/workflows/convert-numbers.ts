import { writeNumbers } from "../excel/write-numbers";
import { readWorkbook } from "../excel/read-workbook";
import { numberOffers, type NumberOffer } from "../faults/number-as-text";
import { refuse } from "../faults/refusal";
import { isSealed } from "../seal/seal-state";
import { checkReading } from "./check-reading";
import { outcomeOf, type Outcome } from "./outcome";

/** Makes numbers of the entries that only are text ("２．５", " 2 "); answers which. Nothing that needs a guess is touched. */
export const convertNumbers = (): Promise<Outcome<readonly NumberOffer[]>> =>
  outcomeOf(async () => {
    const reading = await readWorkbook();
    if (isSealed(reading)) refuse("sealed");
    const offers = numberOffers(checkReading(reading).assessment.problems);
    if (offers.length > 0) await writeNumbers(offers);
    return offers;
  });
