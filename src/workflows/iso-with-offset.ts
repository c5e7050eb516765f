/** ISO 8601 in the user's own time, with its distance from UTC: "2026-11-23T21:27:32+08:00". */
export const isoWithOffset = (now: Date): string => {
  const minutes = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const two = (part: number) => String(part).padStart(2, "0");
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${local}${minutes < 0 ? "-" : "+"}${two(hours)}:${two(rest)}`;
};
