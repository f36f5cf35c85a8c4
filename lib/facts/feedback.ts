import type { Retention } from '@/lib/model/account-status';
import type { Fact } from './facts';

/** How long the vendor keeps what goes along with feedback (thumbs, bug reports); every document that speaks of it means all plans. */
export const feedbackRetention: Fact<Exclude<Retention, 'custom'>> = {
  // Five years.
  value: { days: 1825, after: 'conversation' },
  disagree: false,
  statements: [
    { source: 'C', says: 'Data that belongs to feedback is kept for five years, on business plans as well.' },
    { source: 'P', says: 'Five years for whatever is handed in as feedback, whatever else is kept shorter.' },
    { source: 'A', says: 'Up to five years for a conversation that was rated.' },
  ],
};
