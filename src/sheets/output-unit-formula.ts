/** A name as a formula, with a unit that ends in the declared unit of output: "Output (MWh)"; what is said while none is declared. */
export const withOutputUnit = (
  name: string,
  { before, missing }: { readonly before: string; readonly missing: string },
): string => {
  const unit = "TRIM(tanping_output_unit)";
  const otherwise = missing === "" ? name : `${name} (${before}${missing})`;
  return `=IF(LEN(${unit})>0,"${name} (${before}"&${unit}&")","${otherwise}")`;
};
