import { UnreadablePackage } from "../unreadable-package";
import { unknownSize } from "./zip64";

/** Where a zip's directory begins and ends, and how many entries it has. */
interface ZipEnd {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const endBytes = 22;
const locatorBytes = 20;
const unknownCount = 0xffff;

/** The 64-bit record that a locator right before the end points to, where there is one. */
const record64 = (view: DataView, at: number): number | null => {
  const locator = at - locatorBytes;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return null;
  return Number(view.getBigUint64(locator + 8, true));
};

/** The end at a place that looks like one, null where no directory stands right before it. */
const readEnd = (view: DataView, at: number): ZipEnd | null => {
  const count = view.getUint16(at + 10, true);
  const [size, start] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
  const record = record64(view, at);
  if (record === null) return start + size === at ? { start, end: at, count } : null;
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== end64Signature) return null;
  const wide = (field: number) => Number(view.getBigUint64(record + field, true));
  const end = {
    start: start === unknownSize ? wide(48) : start,
    end: record,
    count: count === unknownCount ? wide(32) : count,
  };
  return end.start + (size === unknownSize ? wide(40) : size) === record ? end : null;
};

/** The end of a zip; throws UnreadablePackage where there is none, or where programs would find different ones. */
export const findZipEnd = (view: DataView): ZipEnd => {
  const first = Math.max(0, view.byteLength - endBytes - 0xffff);
  const found: (ZipEnd | null)[] = [];
  for (let at = view.byteLength - endBytes; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) found.push(readEnd(view, at));
  const [last, ...others] = found;
  if (!last) throw new UnreadablePackage("zip-damaged", "The zip has no directory.");
  if (others.some((end) => end !== null))
    throw new UnreadablePackage("ambiguous", "The zip ends twice.");
  return last;
};
