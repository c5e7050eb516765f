/** Something that is kept for each source from when it is first asked for; rows of one source often follow one another. */
export class BySource<Kept> {
  private readonly all = new Map<string, Kept>();
  private last: { readonly source: string; readonly kept: Kept } | null = null;

  constructor(private readonly make: (source: string) => Kept) {}

  of(source: string): Kept {
    if (this.last?.source === source) return this.last.kept;
    const known = this.all.get(source);
    const kept = known ?? this.make(source);
    if (known === undefined) this.all.set(source, kept);
    this.last = { source, kept };
    return kept;
  }

  values(): Iterable<Kept> {
    return this.all.values();
  }
}
