/** Ends what build-and-serve started. */
export default async function stopServing(): Promise<void> {
  await globalThis.servedWorkbench?.close();
}
