/** What Excel tells, as it can be compared and printed. */
export type Told =
  null | boolean | number | string | readonly Told[] | { readonly [key: string]: Told };
