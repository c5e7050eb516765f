const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

/** What a byte does to the checksum when so many others follow it, by their number and by the byte. */
const followed: readonly Uint32Array[] = [0, 1, 2, 3].map((count) =>
  table.map((value) => {
    let after = value;
    for (let at = 0; at < count; at += 1) after = (after >>> 8) ^ (table[after & 0xff] ?? 0);
    return after;
  }),
);

/** The checksum of a zip entry after these bytes, given the one before them (0 at the start); four bytes a step. */
export const crc32 = (before: number, bytes: Uint8Array): number => {
  const [last, third, second, first] = followed as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  let crc = ~before;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4)
    crc =
      first[(crc ^ bytes[at]!) & 0xff]! ^
      second[((crc >>> 8) ^ bytes[at + 1]!) & 0xff]! ^
      third[((crc >>> 16) ^ bytes[at + 2]!) & 0xff]! ^
      last[((crc >>> 24) ^ bytes[at + 3]!) & 0xff]!;
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ last[(crc ^ bytes[at]!) & 0xff]!;
  return ~crc >>> 0;
};
