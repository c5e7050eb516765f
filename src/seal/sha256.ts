/** SHA-256 in lower-case hexadecimal of some bytes. */
export const sha256OfBytes = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** SHA-256 in lower-case hexadecimal of a text's UTF-8 bytes. */
export const sha256 = (text: string): Promise<string> =>
  sha256OfBytes(new TextEncoder().encode(text));
