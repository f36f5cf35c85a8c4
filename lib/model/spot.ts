/** In CSS pixels of the window. */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Where a placeholder of ours stands on the page, in full view. */
export type Spot = {
  /** As it is written, `[SSN 1]`. */
  readonly placeholder: string;
  /** One for each line that it takes. */
  readonly lines: readonly Rectangle[];
  /** Of the page's text there, in CSS pixels. */
  readonly fontSize: number;
  /** The page writes light on dark there. */
  readonly isOnDark: boolean;
};
