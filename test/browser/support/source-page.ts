import { openSource } from "../../../src/tabular/open-source";

/** A page that can only read sources; the test reaches into it by `reading`. */
Object.assign(window, {
  reading: async (name: string, base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const { sheet, encoding, delimiter, sheetNames } = await openSource({ name, bytes });
    const { rows } = await sheet(0);
    return { encoding, delimiter, sheetNames, count: rows.length, first: rows[0] };
  },
});
