const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the browser a file to download. */
export const saveFile = (name: string, bytes: Uint8Array): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
