/** Functions that take a new value at every recalculation. */
export const volatileFunctions = new Set([
  "TODAY",
  "NOW",
  "RAND",
  "RANDBETWEEN",
  "OFFSET",
  "INDIRECT",
  "SUBTOTAL",
]);
