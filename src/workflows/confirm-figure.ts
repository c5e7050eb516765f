import { writeEntries } from "../excel/write-entries";
import { confirmedKeys, type ConfirmedKey } from "../standard/confirmed-keys";
import { names } from "../sheets/defined-names";
import { outcomeOf, type Outcome } from "./outcome";

/** A figure that is out of the ordinary (R16), as it was asked about, and why it is right. */
export interface Confirmation {
  readonly key: ConfirmedKey;
  readonly figure: string;
  readonly reason: string;
}

/** Writes down that figures are right, each with its reason. */
export const confirmFigures = (confirmations: readonly Confirmation[]): Promise<Outcome<void>> =>
  outcomeOf(() =>
    writeEntries(
      confirmations.flatMap(({ key, figure, reason }) => {
        const row = confirmedKeys.indexOf(key);
        return [
          { name: names.confirmedFigure, row, value: Number(figure) },
          { name: names.confirmedReason, row, value: reason.trim() },
        ];
      }),
    ),
  );
