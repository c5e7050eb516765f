/** A roll-up knows files by their names: of those called alike, from other folders, the second is numbered. */
export const namesApart = (names: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > 1 ? `${name} (${count})` : name;
  });
};
