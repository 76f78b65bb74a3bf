const longest = 60;

/** How messages quote a value: as written, but cut where it is long enough to drown the message. */
export function excerpt(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
