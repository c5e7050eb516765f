import { numberFormatFault } from "../../format/number-format-fault";
import { invalidArgument } from "../refusals";

/** A number format that Excel takes; "" is General. */
export function numberFormatArgument(written: string): string {
  const fault = numberFormatFault(written);
  if (fault !== null) throw invalidArgument(fault);
  return written === "" ? "General" : written;
}
