import { dayOf, isDate } from "../../assessment/check-date";
import type { CellAddress } from "../../cells/address";
import { asShown, blank, type CellValue } from "../../cells/cell-value";
import { listRows } from "../../sheets/list-rows";
import type { Checked } from "../check-workbook";

/** A surveillance during the validity of a result (12.4.1), as its row says; "" for what it does not say. */
export interface ShownSurveillance {
  /** ISO dates. */
  readonly date: string;
  readonly next: string;
  readonly conclusion: string;
  readonly where: CellAddress;
}

const said = (value: CellValue): string =>
  isDate(value) ? dayOf(value.double) : asShown(value).trim();

/** The surveillances that the workbook records, in the order of their rows. */
export const showSurveillance = ({ reading }: Checked): readonly ShownSurveillance[] => {
  const list = reading.lists.get("surveillance");
  if (!list) return [];
  return listRows("surveillance", list).flatMap((row) => {
    const date = row.get("date");
    const textOf = (key: string) => said(row.get(key)?.value ?? blank);
    return date
      ? [
          {
            date: textOf("date"),
            next: textOf("next"),
            conclusion: textOf("conclusion"),
            where: date.where,
          },
        ]
      : [];
  });
};
