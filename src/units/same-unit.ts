import { one as oneToOne } from "../exact/decimal";
import { conversion } from "./amount-unit";

/** A unit's text without what people write differently: width, case, spaces, subscripts, 万 and 吨. */
const normalUnit = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s/g, "")
    .replaceAll("万", "10k")
    .replaceAll("千克", "kg")
    .replaceAll("公斤", "kg")
    .replaceAll("吨", "t");

/** Whether two texts name one unit: spelled alike, or two words for it: MWh and 兆瓦时. */
export const isSameUnit = (one: string, other: string): boolean =>
  normalUnit(one) === normalUnit(other) || conversion(one, other)?.eq(oneToOne) === true;
