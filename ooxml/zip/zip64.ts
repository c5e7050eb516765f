/** Stands in a 32-bit field whose value is in the entry's 64-bit field instead. */
export const unknownSize = 0xffffffff;

const zip64Field = 1;

const findField = (view: DataView, at: number): number => {
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  for (; field + 4 <= end; field += 4 + view.getUint16(field + 2, true))
    if (view.getUint16(field, true) === zip64Field) return field + 4;
  return end;
};

/** The sizes and the place of a directory entry; some programs write them in 64 bits however small they are. */
export const readZip64 = (
  view: DataView,
  at: number,
): { readonly size: number; readonly compressedSize: number; readonly start: number } => {
  let field = findField(view, at);
  const read = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    if (value !== unknownSize) return value;
    field += 8;
    return Number(view.getBigUint64(field - 8, true));
  };
  // The 64-bit field has those of the three that are needed, in this order.
  const size = read(24);
  const compressedSize = read(20);
  return { size, compressedSize, start: read(42) };
};
