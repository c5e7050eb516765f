/** The bytes are no workbook this program can open; the message says why. */
export class UnreadableFile extends Error {}
