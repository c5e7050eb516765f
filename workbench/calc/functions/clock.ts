import { toNumber } from "../coerce";
import { defineFunction } from "../define-function";
import { fail } from "../operand";

const [hourSeconds, daySeconds] = [3600, 86_400];

/** The second of the day, rounded as Excel shows it. */
const secondOf = (moment: number): number =>
  Math.round((moment - Math.floor(moment)) * daySeconds) % daySeconds;

const time = (hours: number, minutes: number, seconds: number): number => {
  const most = 32_767;
  if (Math.max(hours, minutes, seconds) > most) return fail("#NUM!");
  const total = hours * hourSeconds + minutes * 60 + seconds;
  return total < 0 ? fail("#NUM!") : (total % daySeconds) / daySeconds;
};

const fraction = (number: number): number => number - Math.floor(number);

export const clockFunctions = {
  TIME: defineFunction("whole whole whole", time),
  TIMEVALUE: defineFunction("text", (text) => fraction(toNumber(text))),
  HOUR: defineFunction("moment", (moment) => Math.floor(secondOf(moment) / hourSeconds)),
  MINUTE: defineFunction("moment", (moment) => Math.floor(secondOf(moment) / 60) % 60),
  SECOND: defineFunction("moment", (moment) => secondOf(moment) % 60),
};
