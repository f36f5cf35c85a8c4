import { expect, it } from 'vitest';

import { banners } from '@/test/preview/states';

import { bannerText, bannerTitle } from './banner';

const of = (name: string) => banners[name] ?? expect.fail(`no state ${name}`);

it('says whether training is on, and does not where nobody has chosen', () => {
  const reminder = of('training');
  const open = { value: 'not-chosen', evidence: [] } as const;
  expect(bannerTitle(reminder)).toBe('Training is on in this account');
  expect(bannerTitle({ ...reminder, account: { ...reminder.account, training: open } })).toBe(
    'Training is not off in this account',
  );
});

it('takes another company’s account for nobody else’s', () => {
  expect(bannerTitle(of('otherCompany'))).toBe('This is not your company’s account');
  expect(bannerText(of('otherCompany'))).toContain('The organization that owns this account sets how long');
});
