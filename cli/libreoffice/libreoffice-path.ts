import { existsSync } from "node:fs";

const places = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Where LibreOffice is on this machine; null where it is not. */
export const libreOfficePath = (): string | null =>
  places.find((place) => existsSync(place)) ?? null;
