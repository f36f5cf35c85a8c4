/** What every run says of itself. @param changed hears of each change */
export function createRunState(changed: () => void) {
  const state: { until: number | null; isKept: boolean } = { until: null, isKept: true };
  return {
    /** `until`: the server asked for patience, milliseconds. `isKept`: what is done is written down. */
    state: state as Readonly<typeof state>,
    patient(until: number | null): void {
      if (until === state.until) return;
      state.until = until;
      changed();
    },
    /** A full disk ends no run: it is said, and tried again with the next piece. */
    async keep(written: Promise<void>): Promise<void> {
      state.isKept = await written.then(
        () => true,
        () => false,
      );
    },
  };
}
