/** Functions that take a new value at every recalculation. */
export const volatileFunctions = new Set([
  "TODAY",
  "NOW",
  "RAND",
  "RANDARRAY",
  "RANDBETWEEN",
  "OFFSET",
  "INDIRECT",
  "SUBTOTAL",
]);
