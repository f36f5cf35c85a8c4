import type { Contact } from '@/lib/messages/contact';
import { type AccountStatus, isTrainingOff } from '@/lib/model/account-status';
import type { PolicyState } from '@/lib/model/policy-state';
import type { TrainingChange } from '@/lib/model/training-change';
import type { ShowNotice } from '@/lib/overlay/notice';
import { createPointer } from '@/lib/overlay/pointer';
import type { AccountResponse } from '@/lib/surface/claude/account-source';
import { turnTrainingOff } from '@/lib/surface/claude/training-setting';
import { openTrainingSwitch } from '@/lib/surface/claude/training-switch';
import { atPanel, atSwitch, noPanel, trainingIsOff } from '@/lib/text/gaps';

type Parts = {
  readonly account: () => AccountStatus;
  readonly policy: () => PolicyState;
  readonly contact: Contact;
  readonly seen: (response: AccountResponse) => void;
  readonly notice: ShowNotice;
};

export type Training = {
  turnOff(organizationId: string): Promise<TrainingChange>;
  showSwitch(): Promise<void>;
};

/** Turns training off in this tab, by the site's endpoint or by the person's own hand. */
export function createTraining(
  { account, policy, contact, seen, notice }: Parts,
  signal: AbortSignal,
): Training {
  const point = createPointer(document, signal);
  const isOff = () => isTrainingOff(account().training.value);
  return {
    async turnOff(organizationId) {
      const change = await turnTrainingOff(organizationId, {
        status: account,
        isAllowed: () => policy().policy.mayTurnTrainingOff,
        ready: contact.ready,
        take: seen,
        request: (url, init) => fetch(url, init),
      });
      if (change === 'off') void contact.tell('settings-changed', null);
      return change;
    },
    async showSwitch() {
      const found = await openTrainingSwitch(account().training.value);
      if (found === null) return notice(noPanel, true);
      let isDone = isOff();
      const place = () => {
        if (isDone || !isOff()) return found.place();
        isDone = true;
        notice(trainingIsOff, false);
        return null;
      };
      point(place, found.isRow ? atSwitch : atPanel);
    },
  };
}
