/** Excel's code for an error; what is no error of Excel's is thrown on. */
export const codeOf = (error: unknown): string => {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  throw error;
};
