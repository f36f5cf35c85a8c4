/**
 * What touches a candidate: `letter` is a letter without anything between; `token` a sign that makes it part of a longer
 * code, an amount or a fraction (`INV-`, `$`, a dot with nothing before it); `path` a sign that does so for candidates
 * without gaps only (`/items/219456789`).
 */
export type Touch = 'nothing' | 'path' | 'token' | 'letter';

/** One or more neighbouring groups of digits (and letters) that together have a shape some detector knows. */
export type Candidate = {
  /** UTF-16 code units in the folded text. */
  readonly start: number;
  readonly end: number;
  /** ASCII digits, and letters as capitals; nothing else. */
  readonly value: string;
  /** The picture it fits, without `X`: `999-99-9999`. */
  readonly shape: string;
  /**
   * What stands between the groups: empty for one group, `\n` for any line break; when the gaps differ `mixed`, or `odd`
   * where one of them has a tab, a comma, a colon, a semicolon or a square bracket, or the last is a dot behind a space;
   * `odd bracket` where one has a round bracket, as telephone numbers have.
   */
  readonly gap: string;
  readonly before: Touch;
  readonly after: Touch;
  /** Length of the longest digit group that stands beside it in the same line, white space between; 0 for none. */
  readonly neighbour: number;
  /** A digit group stands before it, with white space between: it is not the first of its row. */
  readonly isPreceded: boolean;
};
