/** Thrown where a workbook's bytes are not what its format says; it becomes a SourceFault that names the sheet. */
export class Damage extends Error {}
