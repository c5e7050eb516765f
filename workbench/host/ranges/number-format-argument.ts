import { numberFormatFault } from "../../format/number-format-fault";
import { invalidArgument } from "../refusals";

/** Excel's own limit. */
const longest = 255;

/** A number format that Excel takes; "" is General. */
export function numberFormatArgument(written: string): string {
  if (written.length > longest)
    throw invalidArgument(`A number format has at most ${longest} characters.`);
  const fault = numberFormatFault(written);
  if (fault !== null) throw invalidArgument(fault);
  return written === "" ? "General" : written;
}
