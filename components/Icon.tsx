import type { JSX } from 'preact';

const paths = {
  shield: 'M10 2.2 16.2 4.5v4.7c0 3.9-2.5 7-6.2 8.6-3.7-1.6-6.2-4.7-6.2-8.6V4.5zM7 9.9l2.2 2.2L13.2 8',
  person: 'M10 3.3a3.3 3.3 0 1 1 0 6.6a3.3 3.3 0 1 1 0-6.6M3.8 17.2c.7-3.4 3.1-5 6.2-5s5.5 1.6 6.2 5',
  building: 'M4 17.2V3.6h8v13.6M12 8h4v9.2M2.6 17.2h14.8M6.8 6.8h2.4M6.8 10h2.4M6.8 13.2h2.4',
  question:
    'M10 2.4a7.6 7.6 0 1 1 0 15.2a7.6 7.6 0 1 1 0-15.2M7.7 7.8c.2-1.4 1.1-2 2.3-2 1.3 0 2.3.8 2.3 2 0 1.8-2.3 1.9-2.3 3.6M10 14.2v.05',
  alert: 'M10 2.8 18 16.8H2zM10 8v4M10 14.4v.05',
  check: 'm4 10.6 4 4 8-9',
  cross: 'm5 5 10 10M15 5 5 15',
  dash: 'M5 10h10',
  clock: 'M10 2.4a7.6 7.6 0 1 1 0 15.2a7.6 7.6 0 1 1 0-15.2M10 5.6V10l2.8 1.8',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words that say the same; hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
