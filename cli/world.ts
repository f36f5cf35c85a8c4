/** What the program touches besides files, so that a test can stand in for a terminal. */
export type World = {
  /** Where relative file names start. */
  readonly folder: string;
  /** All of standard input; undefined when a person would have to type it. */
  readonly input: (() => Promise<Uint8Array>) | undefined;
  /** Whether standard output shows colours. */
  readonly colours: boolean;
  /** To standard output. */
  print(text: string): void;
  /** To standard error. */
  complain(text: string): void;
};
