import type { Training } from '@/lib/model/account-status';
import { find, findAll, selectors } from './selectors';

/** The fragment that opens the settings over whatever page of the app is there; it loads nothing, so a draft stays (2026-09). */
const fragment = '#settings/data-privacy-controls';

/** How long the app may take to show its settings, and how often we look, in milliseconds. */
const patience = 6000;
const interval = 150;

export type TrainingSwitch = {
  /** Where it is now, in CSS pixels of the window; null when it is not on the page any more. */
  place(): DOMRect | null;
  /** Whether it is the row of the switch; otherwise it is the panel that has the switch somewhere. */
  readonly isRow: boolean;
};

/** Opens the settings at the training switch and scrolls to it. @returns null when they do not open */
export async function openTrainingSwitch(training: Training | 'unknown'): Promise<TrainingSwitch | null> {
  if (location.hash !== fragment) location.hash = fragment;
  for (let waited = 0; waited < patience; waited += interval) {
    const panel = find(document, selectors.privacyPanel);
    const rows = panel ? findAll(panel, selectors.settingsRow) : [];
    if (panel && rows.length > 0) {
      const row = trainingRow(rows, training);
      const shown = row ?? panel;
      shown.scrollIntoView({ block: row ? 'center' : 'nearest' });
      return { place: () => placeOf(shown), isRow: row !== null };
    }
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  return null;
}

/**
 * The row of the training switch. It has no name of its own and its label is translated; but where training is on, and one
 * of the switches alone is on, it is that one. In all other cases nobody can tell.
 */
function trainingRow(rows: readonly HTMLElement[], training: Training | 'unknown'): HTMLElement | null {
  if (training !== 'on') return null;
  const switches = rows.flatMap((row) => findAll(row, selectors.switch).map((one) => [row, one] as const));
  const on = switches.filter(([, one]) => isOn(one));
  return switches.length > 1 && on.length === 1 ? (on[0]?.[0] ?? null) : null;
}

function isOn(one: HTMLElement): boolean {
  return one instanceof HTMLInputElement ? one.checked : one.getAttribute('aria-checked') === 'true';
}

function placeOf(element: HTMLElement): DOMRect | null {
  if (!element.isConnected || location.hash !== fragment) return null;
  return element.getBoundingClientRect();
}
