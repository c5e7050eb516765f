const wide = /[\uff01-\uff5e\u3000]/;

/** How far the full-width signs stand behind those of one width. */
const behind = 0xff01 - 0x21;

/** The text with full-width letters, digits and signs in one width; all other signs stay what they are: ① is no 1. */
export const foldWidth = (text: string): string =>
  wide.test(text)
    ? text
        .replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - behind))
        .replaceAll("\u3000", " ")
    : text;
